import { describe, expect, test } from 'vitest';
import { organisationAxis, statedAxis } from '../../../src/analysis/axis/stated-axis.ts';
import { activity, both } from '../../riverbend.ts';

const plainly = { contested: 'accepted', significance: 'any' } as const;
const members = ['youth', 'teachers'].map((id) => ({ id, label: both(id) }));

describe('an axis of stated values', () => {
  const axis = statedAxis(
    'audience',
    both('Audience'),
    members,
    ({ audiences }) => audiences,
    'audience-missing',
  );
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

  test('counts the values that are stated', () => {
    expect(
      [['youth', 'teachers'], [], null].map((audiences) => axis.stated(activity({ audiences }))),
    ).toEqual([2, 0, 0]);
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

  test.fails('counts an organisation once, in however many of the roles it takes part', () => {
    expect(axis.stated(work)).toBe(1);
  });
});
