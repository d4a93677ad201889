import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart } from '../benchmarks/picture/apart.ts';
import { chartsOf } from '../benchmarks/picture/curves.ts';
import { durationText } from '../benchmarks/picture/duration.ts';
import { element } from '../benchmarks/picture/element.ts';
import { logAxis } from '../benchmarks/picture/log-axis.ts';
import { picture } from '../benchmarks/picture/picture.ts';
import type { Measured } from '../benchmarks/shape/measured.ts';
import type { Run } from '../benchmarks/shape/run.ts';
import { round } from './bench/round.ts';

/** Two peers of which one is asked about few records only. */
const runs: readonly Run[] = [
  {
    records: 1_000,
    loads: [0],
    rounds: { 'one & all': [round({ A: 10, B: 4 })], other: [round({ A: 2 })] },
  },
  { records: 10, loads: [0], rounds: { 'one & all': [round({ A: 1 }), round({ A: 3 })] } },
];
const measured: Measured = {
  name: 'some',
  title: 'Some figures',
  sizes: { ci: { records: 1, rounds: 1 }, full: { records: 1, rounds: 1 } },
  means: { A: 'what A is' },
  peers: {},
};
const drawn = (of: readonly Run[]) => picture({ measured, command: '', machine: [], runs: of });

describe('charts', () => {
  test('are of figures that somebody has of several numbers of records, which rise', () => {
    expect(chartsOf(runs)).toEqual([
      {
        figure: 'A',
        curves: [
          {
            peer: 'one & all',
            points: [
              { records: 10, median: 2, least: 1, most: 3 },
              { records: 1_000, median: 10, least: 10, most: 10 },
            ],
          },
          { peer: 'other', points: [{ records: 1_000, median: 2, least: 2, most: 2 }] },
        ],
      },
    ]);
  });

  test('are not drawn of one number of records', () => {
    expect(drawn(runs.slice(0, 1))).toBeNull();
  });

  test('say what they show to whoever cannot see them', () => {
    const text = drawn(runs) ?? '';
    expect(text).toContain('<title id="title">Some figures: time by number of activities</title>');
    expect(text).toMatch(
      /<desc id="desc">.*A: what A is.*one &amp; all; other\..*some\.md\.<\/desc>/,
    );
    expect(text).toContain('<title>one &amp; all, 10: 2 ms (1 ms to 3 ms)</title>');
  });

  test('have a name for each line, and grounds for light and dark', () => {
    const text = drawn(runs) ?? '';
    const names = [...text.matchAll(/<text class="name"[^>]*>([^<]*)</g)].map(([, name]) => name);
    expect(names).toEqual(['one &amp; all', 'other']);
    expect(text).toContain('prefers-color-scheme: dark');
  });
});

test('of many peers only the first has the stronger line', () => {
  const many = runs.map(({ records, loads }) => ({
    records,
    loads,
    rounds: Object.fromEntries(
      Array.from({ length: 30 }, (_, peer) => [`peer ${peer}`, [round({ A: peer + records })]]),
    ),
  }));
  const lines = [...(drawn(many) ?? '').matchAll(/<g class="(p\d+)( first)?">/g)];
  expect(lines.map(([, kind]) => kind)).toContain('p9');
  expect(lines.map(([, , first]) => first !== undefined)).toEqual(lines.map((_, at) => at === 0));
});

describe('names', () => {
  const room = { gap: 10, top: 0, bottom: 100 };

  test('stay where they are wanted when there is room', () => {
    expect(apart([50, 20, 80], room)).toEqual([50, 20, 80]);
  });

  test('that would overlap stand around the middle of where they were wanted', () => {
    expect(apart([52, 50], room)).toEqual([56, 46]);
    expect(apart([30, 30, 30, 44], room)).toEqual([18.5, 28.5, 38.5, 48.5]);
  });

  test('stay inside at the ends, and leave it below where there are too many', () => {
    expect(apart([1, 0, 99, 100], room)).toEqual([10, 0, 90, 100]);
    expect(apart([5, 5, 5], { gap: 10, top: 0, bottom: 15 })).toEqual([0, 10, 20]);
  });

  test('never overlap and keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 150 }), { maxLength: 15 }), (wanted) => {
        const places = apart(wanted, room);
        const inOrder = [...wanted.keys()].sort(
          (one, other) => (wanted[one] as number) - (wanted[other] as number),
        );
        const sorted = inOrder.map((index) => places[index] as number);
        for (const [index, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(
            index === 0 ? 0 : (sorted[index - 1] as number) + 9.999,
          );
        }
      }),
    );
  });
});

test('an axis begins and ends with powers of ten, also where all values are one', () => {
  const axis = logAxis([0.2, 30], [300, 0], 'powers of ten');
  expect(axis.powers).toEqual([0.1, 1, 10, 100]);
  expect([0.1, 1, 100].map(axis.at)).toEqual([300, 200, 0]);
  expect(logAxis([10], [0, 1], 'powers of ten').powers).toEqual([10, 100]);
});

test.each([
  [12_000, '12 s'],
  [1_000, '1 s'],
  [999.7, '1 s'],
  [123.4, '123 ms'],
  [0.0125, '13 µs'],
  [0.000_001, '1 ns'],
])('%d milliseconds are said as %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

test('text in an element is not taken for an element', () => {
  const text = element('a', { b: '"<>"' }, ['x < y & z', element('c', {})]).text;
  expect(text).toBe('<a b="&quot;&lt;&gt;&quot;">x &lt; y &amp; z<c/></a>');
});
