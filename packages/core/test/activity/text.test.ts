import { expect, test } from 'vitest';
import { languages, wording } from '../../src/activity/text.ts';

test('a text is shown in the language asked for', () => {
  expect(languages.map((language) => wording({ en: 'Talk', id: 'Bincang' }, language))).toEqual([
    'Talk',
    'Bincang',
  ]);
});

test('a text that lacks the language is shown in English, then as its source has it', () => {
  expect(wording({ en: 'Talk', fr: 'Causerie' }, 'id')).toBe('Talk');
  expect(wording({ und: 'Talk', fr: 'Causerie' }, 'id')).toBe('Talk');
  expect(wording({ fr: 'Causerie' }, 'en')).toBe('Causerie');
});

test('a text without any wording is shown empty', () => {
  expect(wording({}, 'en')).toBe('');
});
