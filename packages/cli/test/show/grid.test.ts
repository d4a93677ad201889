import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsThatFit, grid } from '../../src/show/grid.ts';

test('has no lines between rows of one line', () => {
  expect(
    grid(
      ['Level', 'n'],
      [
        ['Policy', '1'],
        ['Networks', '12'],
      ],
      40,
      new Set([1]),
    ),
  ).toBe(
    [
      '┌──────────┬────┐',
      '│ Level    │  n │',
      '├──────────┼────┤',
      '│ Policy   │  1 │',
      '│ Networks │ 12 │',
      '└──────────┴────┘',
      '',
    ].join('\n'),
  );
});

test('never is wider than asked for, as long as six letters fit into each column, and loses no letter', () => {
  const word = fc.stringMatching(/^[a-z]{1,14}( [a-z]{1,14}){0,4}$/);
  const shape = fc.integer({ min: 1, max: 6 }).chain((columns) =>
    fc.record({
      head: fc.array(word, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(word, { minLength: columns, maxLength: columns }), { maxLength: 5 }),
    }),
  );
  fc.assert(
    fc.property(shape, fc.integer({ min: 60, max: 120 }), ({ head, rows }, width) => {
      const drawn = grid(head, rows, width);
      for (const line of drawn.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      const letters = (text: string) => [...text.replace(/[^a-z]/g, '')].sort().join('');
      expect(letters(drawn)).toBe(letters([head, ...rows].flat().join('')));
    }),
  );
});

test('says how many columns stand beside the first without a broken word', () => {
  const head = ['Place', 'organizational', 'networks', 'policy'];
  expect(columnsThatFit(head, [], 120)).toBe(3);
  expect(columnsThatFit(head, [], 40)).toBe(2);
  expect(columnsThatFit(head, [], 10)).toBe(1);
});
