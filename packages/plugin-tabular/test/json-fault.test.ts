import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../src/json-fault.ts';

test.each([
  ['a text that ends too early', '[{"No": 1,\n "Activity": "Talk"}', '2:21'],
  ['a string that is not closed', '[\n  ["No", "Acti', '2:15'],
  ['a line break in a string', '["No", "Act\nivity"]', '1:12'],
  ['an escape that is none', '["\\x"]', '1:3'],
  ['a comma too many', '[1,\n2,\n]', '3:1'],
  ['a comma too few', '[{"No": 1}\r\n {"No": 2}]', '2:2'],
  ['a key without a value', '[{"No"}]', '1:7'],
  ['a key that is no string', '[{No: 1}]', '1:3'],
  ['a bracket of the other kind', '[{"No": 1]]', '1:10'],
  ['a word that JSON does not have', '[1, undefined]', '1:5'],
  ['a number that JSON does not have', '[01]', '1:2'],
  ['something behind the end', '[1]\n[2]', '2:1'],
  ['nothing', '', '1:1'],
  ['CSV', 'No,Activity\n1,Talk\n', '1:1'],
])('%s is placed', (_, text, place) => {
  const { line, character } = jsonFault(text);
  expect(`${line}:${character}`).toBe(place);
});

test('whatever is cut off is placed at its end, and whatever is JSON has no fault before it', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.boolean(), (value, isWide) => {
      const text = JSON.stringify(value, null, isWide ? 2 : 0);
      for (const cut of [text, text.slice(0, -1)]) {
        const lines = cut.split('\n');
        expect(jsonFault(cut)).toEqual({
          line: lines.length,
          character: (lines.at(-1) ?? '').length + 1,
        });
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});
