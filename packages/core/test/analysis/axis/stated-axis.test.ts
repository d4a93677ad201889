import { describe, expect, test } from 'vitest';
import type { ActivityDraft } from '../../../src/activity/activity-draft.ts';
import { checkActivity } from '../../../src/activity/check-activity.ts';
import { inRoles, organisationAxis, statedAxis } from '../../../src/analysis/axis/stated-axis.ts';
import { activity, both, known } from '../../riverbend.ts';

const plainly = { contested: 'accepted', significance: 'any' } as const;
const members = ['youth', 'teachers'].map((id) => ({ id, label: both(id) }));

/** An activity that was let in although some of it could not be read. */
function unreadable(draft: Partial<ActivityDraft>) {
  const checked = checkActivity({ id: 'talk', title: 'Talk', ...draft }, known);
  if (!checked.ok) throw new Error('was refused');
  return checked.value;
}

describe('an axis of stated values', () => {
  const axis = statedAxis('audience', both('Audience'), members, 'audience-missing');
  const touches = (audiences: readonly string[] | null) =>
    members.map(({ id }) => axis.touch(activity({ audiences }), id, plainly));

  test('is touched where the value is stated', () => {
    expect(touches(['youth'])).toEqual(['sure', 'absent']);
    expect(touches(['teachers', 'youth'])).toEqual(['sure', 'sure']);
  });

  test('may be touched anywhere when nothing is stated', () => {
    expect(touches(null)).toEqual(Array(2).fill({ missing: 'audience-missing' }));
  });

  test('may be touched anywhere by an empty list, which states nothing', () => {
    const empty = { ...activity(), audiences: [] };
    expect(members.map(({ id }) => axis.touch(empty, id, plainly))).toEqual(
      Array(2).fill({ missing: 'audience-missing' }),
    );
  });

  test('is named by its dimension, and has the members that it is given', () => {
    expect(axis).toMatchObject({ id: 'audience', label: both('Audience'), members });
  });

  test('of channels is touched by channels, and not by audiences', () => {
    const channels = ['meeting', 'poster'].map((id) => ({ id, label: both(id) }));
    const ways = statedAxis('channel', both('Channel'), channels, 'channel-missing');
    const one = activity({ audiences: ['youth'], channels: ['poster'] });
    expect(channels.map(({ id }) => ways.touch(one, id, plainly))).toEqual(['absent', 'sure']);
    expect(ways.touch(activity({ audiences: ['youth'] }), 'poster', plainly)).toEqual({
      missing: 'channel-missing',
    });
    expect([ways.stated(one), ways.stated(activity())]).toEqual([1, 0]);
  });

  test('may be touched by more than is stated when one of its values could not be read', () => {
    const one = unreadable({ audiences: ['youth', 'strangers'], channels: ['meeting'] });
    expect(members.map(({ id }) => axis.touch(one, id, plainly))).toEqual([
      'sure',
      { missing: 'audience-missing' },
    ]);
    expect(axis.stated(one)).toBe(1);
    const ways = statedAxis('channel', both('Channel'), members, 'channel-missing');
    expect(ways.touch(one, 'poster', plainly)).toBe('absent');
  });

  test('counts the values that are stated', () => {
    expect(
      [['youth', 'teachers'], [], null].map((audiences) => axis.stated(activity({ audiences }))),
    ).toEqual([2, 0, 0]);
  });
});

describe('the organisations whose own an activity is', () => {
  test('are those in the roles that make it theirs, each once', () => {
    const work = activity({
      organisations: [
        { organisation: 'council', role: 'funding' },
        { organisation: 'foundation', role: 'implementing' },
        { organisation: 'foundation', role: 'accountable' },
      ],
    });
    expect(inRoles(work, ['implementing', 'accountable'])).toEqual(new Set(['foundation']));
    expect(inRoles(work, ['funding', 'accountable'])).toEqual(new Set(['council', 'foundation']));
    expect(inRoles(work, [])).toEqual(new Set());
    expect(inRoles(activity(), ['implementing'])).toEqual(new Set());
  });
});

describe('the axis of organisations', () => {
  const axis = organisationAxis(
    ['foundation', 'council'].map((id) => ({ id, label: both(id) })),
    ['implementing', 'accountable'],
  );
  const work = activity({
    organisations: [
      { organisation: 'foundation', role: 'implementing' },
      { organisation: 'foundation', role: 'accountable' },
      { organisation: 'council', role: 'funding' },
    ],
  });

  test('is touched in the roles asked for, and in no other', () => {
    expect(axis.touch(work, 'foundation', plainly)).toBe('sure');
    expect(axis.touch(work, 'council', plainly)).toBe('absent');
    const funders = organisationAxis(axis.members, ['funding']);
    expect(funders.touch(work, 'council', plainly)).toBe('sure');
    expect(funders.touch(work, 'foundation', plainly)).toBe('absent');
  });

  test('is touched nowhere by an activity that names no organisation', () => {
    expect(axis.touch(activity(), 'foundation', plainly)).toBe('absent');
  });

  test('may be touched anywhere by an activity of which one organisation could not be read', () => {
    const one = unreadable({
      organisations: [
        { organisation: 'foundation', role: 'implementing' },
        { organisation: 'strangers', role: 'implementing' },
      ],
    });
    expect(axis.touch(one, 'foundation', plainly)).toBe('sure');
    expect(axis.touch(one, 'council', plainly)).toEqual({ missing: 'organisation-missing' });
    expect(axis.stated(one)).toBe(1);
  });

  test('counts an organisation once, in however many of the roles it takes part', () => {
    expect(axis.stated(work)).toBe(1);
  });
});
