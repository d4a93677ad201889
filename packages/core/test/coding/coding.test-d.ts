import { expectTypeOf, test } from 'vitest';
import type { Activity } from '../../src/activity/activity.ts';
import type { ActivityId, PlaceId } from '../../src/activity/id.ts';
import type { Coding, CodingDraft, Reading } from '../../src/coding/coding.ts';
import { coding, evidenceFor } from '../../src/coding/coding.ts';
import type { Evidence, SomeEvidence } from '../../src/coding/evidence.ts';
import type { Store } from '../../src/store/store.ts';
import { evidence, type Step, steps } from '../riverbend.ts';

const sound = {
  activity: 'talk',
  reading: { principal: ['talks'] },
  evidence,
  coder: 'first-coder',
} as const;
const because = { en: 'Because' };

test('a coding knows the categories of its framework', () => {
  expectTypeOf(coding(steps, sound)).toEqualTypeOf<Coding<Step>>();
  expectTypeOf(coding(steps, sound)).toExtend<Coding>();
  expectTypeOf<CodingDraft<typeof steps>['evidence']>().toEqualTypeOf<SomeEvidence<Step>>();
  expectTypeOf(evidenceFor(coding(steps, sound), 'rules')).toEqualTypeOf<
    readonly Evidence<Step>[]
  >();
});

test('a coding without evidence does not compile', () => {
  // @ts-expect-error: an empty list
  coding(steps, { ...sound, evidence: [] });
  const { evidence: _, ...bare } = sound;
  // @ts-expect-error: none at all
  coding(steps, bare);
  const perhapsNone: Evidence[] = [...evidence];
  // @ts-expect-error: a list that may be empty
  coding(steps, { ...sound, evidence: perhapsNone });
});

test('evidence without a source, a locator or a known kind does not compile', () => {
  const [first] = evidence;
  // @ts-expect-error: no locator
  coding(steps, { ...sound, evidence: [{ source: 'report', kind: 'document' }] });
  // @ts-expect-error: no such kind of source
  coding(steps, { ...sound, evidence: [{ ...first, kind: 'rumour' }] });
});

test('a misspelt category does not compile, wherever it stands', () => {
  // @ts-expect-error: principal
  coding(steps, { ...sound, reading: { principal: ['talk'] } });
  // @ts-expect-error: significant
  coding(steps, { ...sound, reading: { principal: ['talks'], significant: ['rule'] } });
  // @ts-expect-error: absent
  coding(steps, { ...sound, reading: { principal: ['talks'], absent: ['rule'] } });
  // @ts-expect-error: another framework’s category
  coding(steps, { ...sound, reading: { principal: ['safety'] } });
  // @ts-expect-error: an alias is for data from outside
  coding(steps, { ...sound, reading: { principal: ['chats'] } });
  // @ts-expect-error: alternatives
  coding(steps, { ...sound, alternatives: [{ reading: { principal: ['rule'] }, because }] });
  // @ts-expect-error: what the evidence supports
  coding(steps, { ...sound, evidence: [{ ...evidence[0], supports: ['rule'] }] });
});

test('a verdict is within, outside or resource, and only "within" has categories', () => {
  // @ts-expect-error: no such verdict
  coding(steps, { ...sound, reading: 'elsewhere' });
  expectTypeOf<Extract<Reading<Step>, { verdict: 'outside' }>>().not.toHaveProperty('principal');
});

test('a place cannot be passed where an activity is meant', () => {
  const place = 'mill' as PlaceId;
  const store = {} as Store;
  // @ts-expect-error: a place is no activity
  const id: ActivityId = place;
  // @ts-expect-error: a plain word is no id before it was checked
  const word: ActivityId = 'talk';
  // @ts-expect-error: a store gives an activity for the id of an activity
  void (() => store.activity(place));
  // @ts-expect-error: the part of an activity is an activity
  const partOf: Activity['partOf'] = place;
  expectTypeOf<PlaceId>().not.toExtend<ActivityId>();
  expectTypeOf<ActivityId>().toExtend<string>();
  void [id, word, partOf];
});
