import { describe, expect, test } from 'vitest';
import { explain } from '../../src/index.ts';
import { type PlaceRule, reason } from '../../src/reason/reason.ts';
import { sentences } from '../../src/reason/sentence.ts';

const slots = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort();

describe('every rule', () => {
  test.each(Object.keys(sentences) as PlaceRule[])('%s says the same in both languages', (rule) => {
    expect(slots(sentences[rule].id)).toEqual(slots(sentences[rule].en));
  });
});

test('a reason becomes a sentence, with rules and levels in words and the note behind it', () => {
  const names = { written: "Sa'tab", listed: 'SATAB' };
  const normalised = reason('same-name-normalised', { ...names, rules: ['apostrophe', 'blanks'] });
  expect(explain(normalised, 'en')).toBe(
    '"Sa\'tab" and "SATAB" are the same name apart from apostrophes, repeated blanks',
  );
  expect(explain(reason('level-word', { word: 'Kec.', level: 'district' }), 'id')).toBe(
    '"Kec." menyatakan tingkatnya: kecamatan',
  );
  const reviewed = reason('reviewed', names, { en: 'because', id: 'karena' });
  expect(explain(reviewed, 'id')).toBe('"Sa\'tab" dicocokkan dengan "SATAB" secara manual: karena');
});

test('a rule without its parameters does not compile', () => {
  // @ts-expect-error: `listed` is missing
  reason('same-name', { written: 'Letmafo' });
  // @ts-expect-error: there is no such rule
  reason('looks-right', {});
});
