import type { Activity } from '../src/activity/activity.ts';
import type { ActivityDraft } from '../src/activity/activity-draft.ts';
import type { KnownRecords } from '../src/activity/check-activity.ts';
import { checkActivity } from '../src/activity/check-activity.ts';
import { gazetteer } from '../src/activity/gazetteer.ts';
import type { PlaceId } from '../src/activity/id.ts';
import type { Place } from '../src/activity/place.ts';
import type { Coding, ReadingDraft } from '../src/coding/coding.ts';
import { coding } from '../src/coding/coding.ts';
import { defineDataset } from '../src/dataset/check-dataset.ts';
import type { CodedDataset } from '../src/dataset/dataset.ts';
import type { DatasetDraft, PlaceDraft, ScreeningDraft } from '../src/dataset/dataset-draft.ts';
import type { CodeOf } from '../src/framework/framework.ts';
import { defineFramework } from '../src/framework/framework.ts';

/** An invented regency of two districts, where a foundation and a council work. */

export const both = (en: string) => ({ en, id: `${en} (id)` });
export const labelled = (id: string) => ({ id, label: both(id) });

const example = (text: string, applies: boolean) => ({
  text: both(text),
  applies,
  because: both('Because'),
});
const category = <const Code extends string>(code: Code) => ({
  code,
  label: both(code),
  definition: both(`What ${code} are`),
  examples: [example(`Such ${code}`, true), example(`No ${code}`, false)],
});

export const steps = defineFramework({
  id: 'steps',
  version: '1',
  label: both('Steps'),
  description: both('Three steps'),
  citation: 'Nobody (2000)',
  categories: [
    { ...category('talks'), aliases: ['chats'] },
    category('training'),
    category('rules'),
  ],
});
export type Step = CodeOf<typeof steps>;

/** A second framework, one of whose categories is a means to the other. */
export const ends = defineFramework({
  id: 'ends',
  version: '2',
  label: both('Ends'),
  description: both('Two ends'),
  citation: 'Nobody (2001)',
  translationNote: both('Ours'),
  categories: [category('safety'), category('together')],
  crossCutting: ['together'],
});

export const places: readonly PlaceDraft[] = [
  { id: 'riverbend', name: 'Riverbend', level: 'regency' },
  { id: 'north', name: 'North District', level: 'district', within: 'riverbend' },
  { id: 'south', name: 'South District', level: 'district', within: 'riverbend' },
  { id: 'mill', name: { en: 'Mill', id: 'Kincir' }, level: 'village', within: 'north' },
  { id: 'newtown-north', name: 'Newtown', level: 'village', within: 'north' },
  { id: 'newtown-south', name: 'Newtown', level: 'village', within: 'south' },
  { id: 'hill', name: 'Hill', level: 'village', within: 'south' },
];

export const asPlaces = (drafts: readonly PlaceDraft[]): readonly Place[] =>
  drafts.map(({ name, ...rest }) => ({
    ...rest,
    name: typeof name === 'string' ? { und: name } : name,
  })) as unknown as readonly Place[];

export const placeId = (id: string) => id as PlaceId;

export const known: KnownRecords = {
  places: gazetteer(asPlaces(places)),
  organisations: new Set(['foundation', 'council', 'school']),
  audiences: new Set(['youth', 'teachers']),
  channels: new Set(['meeting', 'poster']),
};

/** A checked activity: completed, without anything else that is not stated. */
export function activity(draft: Partial<ActivityDraft> & { readonly id?: string } = {}): Activity {
  const checked = checkActivity(
    { id: 'talk', title: 'Talk', status: 'completed', ...draft },
    known,
  );
  if (!checked.ok || checked.diagnostics.length > 0) {
    throw new Error(JSON.stringify(checked.diagnostics));
  }
  return checked.value;
}

export const evidence = [{ source: 'report', locator: 'page 1', kind: 'document' }] as const;

/** An accepted coding of an activity in `steps`. */
export function coded(
  of: string,
  reading: readonly Step[] | ReadingDraft<Step>,
  more: {
    readonly alternatives?: readonly ReadingDraft<Step>[];
    readonly coder?: string;
    readonly status?: Coding['status'];
  } = {},
): Coding<Step> {
  const asReading = (one: readonly Step[] | ReadingDraft<Step>): ReadingDraft<Step> =>
    Array.isArray(one) ? { principal: one } : (one as ReadingDraft<Step>);
  return coding(steps, {
    activity: of,
    reading: asReading(reading),
    evidence,
    coder: more.coder ?? 'first-coder',
    status: more.status ?? 'accepted',
    alternatives: (more.alternatives ?? []).map((alternative) => ({
      reading: alternative,
      because: { en: 'One may read it so' },
    })),
  });
}

export function screening(more: Partial<ScreeningDraft> = {}): ScreeningDraft {
  return {
    id: 'screening',
    label: both('A list'),
    screener: both('The council'),
    complete: true,
    because: both('They said so'),
    ...more,
  };
}

/** The regency as a draft, with nothing in it yet. */
export function draft(more: Partial<DatasetDraft> = {}): DatasetDraft {
  return {
    id: 'riverbend',
    label: both('Riverbend'),
    asOf: '2019-12-31',
    frameworks: [steps, ends],
    organisations: [
      { id: 'foundation', name: 'Riverbend Foundation', type: 'ngo' },
      { id: 'council', name: { en: 'Riverbend Council', id: 'Dewan Riverbend' } },
      { id: 'school', name: 'Riverbend School' },
    ],
    places,
    audiences: [labelled('youth'), labelled('teachers')],
    channels: [labelled('meeting'), labelled('poster')],
    ...more,
  };
}

/** An activity that is stated in full, so that nothing about it is unknown. */
export const inFull = (more: Partial<ActivityDraft> = {}): ActivityDraft => ({
  id: 'talk',
  title: 'Talk',
  status: 'completed',
  organisations: [{ organisation: 'foundation', role: 'implementing' }],
  places: ['mill'],
  audiences: ['youth'],
  channels: ['meeting'],
  period: { start: '2018-03', end: '2018-05' },
  ...more,
});

export function riverbend(more: Partial<DatasetDraft> = {}): CodedDataset {
  return defineDataset(draft(more));
}
