import { describe, expect, test } from 'vitest';
import type { ReadingChoice } from '../../../src/analysis/axis/axis.ts';
import { frameworkAxis } from '../../../src/analysis/axis/framework-axis.ts';
import { activity, coded, steps } from '../../riverbend.ts';

const plainly: ReadingChoice = { contested: 'accepted', significance: 'any' };
const touches = (codings: readonly ReturnType<typeof coded>[], choice = plainly) => {
  const axis = frameworkAxis(steps, codings);
  return axis.members.map(({ id }) => axis.touch(activity(), id, choice));
};

test('has the categories of the framework, in its order and under its labels', () => {
  const axis = frameworkAxis(steps, []);
  expect(axis).toMatchObject({ id: 'steps', label: steps.label });
  expect(axis.members).toEqual(steps.categories.map(({ code, label }) => ({ id: code, label })));
});

describe('an activity', () => {
  const reading = { principal: ['talks'], significant: ['training'], absent: ['rules'] } as const;

  test('is sure in its principal and its significant categories', () => {
    expect(touches([coded('talk', reading)])).toEqual(['sure', 'sure', 'absent']);
  });

  test('is sure in its principal ones alone, when those are asked for', () => {
    expect(touches([coded('talk', reading)], { ...plainly, significance: 'principal' })).toEqual([
      'sure',
      'absent',
      'absent',
    ]);
  });

  test.each(['outside', 'resource'] as const)('that was read as %s is nowhere', (verdict) => {
    expect(touches([coded('talk', verdict)])).toEqual(['absent', 'absent', 'absent']);
  });

  test.each([
    ['nobody coded', []],
    ['somebody only proposed to code', [coded('talk', ['talks'], { status: 'proposed' })]],
    ['has a coding that was rejected', [coded('talk', ['talks'], { status: 'rejected' })]],
    ['is not the one that was coded', [coded('walk', ['talks'])]],
    ['was coded in another framework', [{ ...coded('talk', ['talks']), framework: 'ends' }]],
  ])('that %s may be anywhere', (_, codings) => {
    expect(touches(codings)).toEqual(Array(3).fill({ missing: 'uncoded' }));
  });

  test('counts the categories that it was put in', () => {
    const axis = frameworkAxis(steps, [coded('talk', reading), coded('walk', 'outside')]);
    expect(['talk', 'walk', 'none'].map((id) => axis.stated(activity({ id })))).toEqual([2, 0, 0]);
  });
});

describe('a contested activity', () => {
  const coding = coded('talk', ['talks', 'rules'], {
    alternatives: [{ principal: ['talks'], significant: ['training'] }, 'outside'],
  });
  const contested = (choice: ReadingChoice['contested'], significance = plainly.significance) =>
    touches([coding], { contested: choice, significance });

  test('stands where its accepted reading puts it', () => {
    expect(contested('accepted')).toEqual(['sure', 'absent', 'sure']);
  });

  test('at the most stands wherever one of its readings puts it', () => {
    expect(contested('most')).toEqual(['sure', 'sure', 'sure']);
    expect(contested('most', 'principal')).toEqual(['sure', 'absent', 'sure']);
  });

  test('at the least stands only where all of its readings put it', () => {
    expect(contested('least')).toEqual(['absent', 'absent', 'absent']);
    const agreeing = coded('talk', ['talks', 'rules'], {
      alternatives: [{ principal: ['talks'] }],
    });
    expect(touches([agreeing], { ...plainly, contested: 'least' })).toEqual([
      'sure',
      'absent',
      'absent',
    ]);
  });
});
