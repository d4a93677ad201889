import { describe, expect, test } from 'vitest';
import type { Bar } from '../benchmarks/bars/bar.ts';
import { barTable } from '../benchmarks/bars/bar-table.ts';
import { amountText, type Goal, goalText } from '../benchmarks/bars/goal.ts';
import { measuredBar } from '../benchmarks/bars/measured-bar.ts';
import { checkAnswers } from '../benchmarks/shape/answers.ts';
import type { Round } from '../benchmarks/shape/measured.ts';
import { round } from './bench/round.ts';

const slow = { peer: 'slow', figure: 'A' };
const quick = { peer: 'quick', figure: 'A' };
const ratio = (goal: Goal): Bar => ({ what: 'slow over quick', over: slow, under: quick, goal });

/** Each round took longer than the one before, for both: one over the other is 10, 20 and 6 times. */
const rounds = {
  slow: [round({ A: 10 }), round({ A: 200 }), round({ A: 600 })],
  quick: [round({ A: 1 }), round({ A: 10 }), round({ A: 100 })],
};

describe('a bar', () => {
  test('is the median of the ratios within each round, and not the ratio of the medians', () => {
    expect(measuredBar(ratio(['at least', 5, 'x']), rounds)?.spread).toEqual({
      median: 10,
      least: 6,
      most: 20,
    });
  });

  test.each<[Goal, string]>([
    [['at least', 10, 'x'], 'reached'],
    [['at least', 10.1, 'x'], 'missed'],
    [['at most', 10, 'x'], 'reached'],
    [['at most', 9.9, 'x'], 'missed'],
    [['at least', 1000, '%'], 'reached'],
    [['at least', 1001, '%'], 'missed'],
  ])('of %j is %s', (goal, verdict) => {
    expect(measuredBar(ratio(goal), rounds)?.verdict).toBe(verdict);
  });

  test('without a second figure holds an amount against the goal', () => {
    const one = { one: [round({ change: 0.0008 }, { amounts: { bytes: 41 } })] };
    const of = (figure: string, goal: Goal) =>
      measuredBar({ what: '', over: { peer: 'one', figure }, goal }, one);
    expect(of('change', ['at most', 1, 'µs'])).toMatchObject({
      spread: { median: 0.8 },
      verdict: 'reached',
    });
    expect(of('bytes', ['at most', 40, 'bytes'])).toMatchObject({
      spread: { median: 41 },
      verdict: 'missed',
    });
  });

  test('leaves out a round that only one of them had', () => {
    const fewer = { ...rounds, quick: rounds.quick.slice(0, 2) };
    expect(measuredBar(ratio(['at least', 5, 'x']), fewer)?.spread).toEqual({
      median: 15,
      least: 10,
      most: 20,
    });
  });

  test('is not reached by two times of nothing', () => {
    const none = { slow: [round({ A: 0 })], quick: [round({ A: 0 })] };
    expect(measuredBar(ratio(['at most', 1, 'x']), none)?.verdict).toBe('missed');
  });

  test('is not known where somebody was not asked', () => {
    expect(measuredBar(ratio(['at least', 5, 'x']), { slow: rounds.slow })).toBeNull();
  });
});

test('a table has what is known of each bar, and names those that nothing is known of', () => {
  const bars: readonly Bar[] = [
    { ...ratio(['at least', 25, '%']), of: 10_000_000 },
    {
      ...ratio(['at most', 4, 'x']),
      what: 'slow over absent',
      under: { ...quick, peer: 'absent' },
    },
  ];
  expect(barTable(bars, rounds)).toBe(`| bar | goal | measured: median (least to most) |  |
| --- | ---: | ---: | ---: |
| slow over quick | at least 25 %, of 10,000,000 | 1,000 % (600 % to 2,000 %) | reached |

Not known, as somebody was not asked:

- slow over absent`);
});

test.each([
  [0.123, '0.12x'],
  [1.26, '1.3x'],
  [99.4, '99x'],
  [1234.4, '1,234x'],
])('%d has two digits, or all before the point', (value, text) => {
  expect(amountText(value, 'x')).toBe(text);
});

test('a goal is written as it was set', () => {
  expect(goalText(['at most', 1.25, 'x'])).toBe('at most 1.25x');
  expect(goalText(['at least', 1_000, 'x'])).toBe('at least 1,000x');
});

describe('answers', () => {
  const answered = (answers: Round['answers']) => round({}, { answers });

  test('to the same that differ are refused, in any round of any peer', () => {
    const all = {
      one: [answered({ A: '1' }), answered({ A: '1' })],
      other: [answered({ A: '1' }), answered({ A: '2' })],
    };
    expect(() => checkAnswers('bare', all)).toThrow(
      'bare, A: one and other answer differently\n1\n2',
    );
  });

  test('to different questions may differ, and not everybody is asked each of them', () => {
    const all = { one: [answered({ A: '1', B: '2' })], other: [answered({ B: '2' })] };
    expect(() => checkAnswers('bare', all)).not.toThrow();
  });
});
