import { expect, test } from 'vitest';
import { tapenBikomi } from '../src/dataset.ts';

const { contradictions } = tapenBikomi;

test('keeps both sides of every contradiction, with evidence and in both languages', () => {
  const lacking = contradictions.filter(
    ({ versions, label }) =>
      versions.length < 2 ||
      !label.en ||
      !label.id ||
      versions.some(({ says, evidence }) => evidence.length === 0 || !says.en || !says.id),
  );
  expect(lacking).toEqual([]);
});

test('says what it goes by, except where nothing rests on it', () => {
  const open = contradictions.filter(({ handling }) => handling === null);
  expect(open.map(({ id, touches }) => [id, touches])).toEqual([['year-of-soepadmo', []]]);
});

test('has these', () => {
  expect(contradictions.map(({ id }) => id)).toEqual([
    'deaths-in-2017',
    'all-dead-unlawful',
    'deaths-always-rising',
    'police-cases-fall',
    'part-year-2018',
    'start-of-support',
    'various-ministries',
    'event-told-twice',
    'event-until-when',
    'evacuation-under-prevention',
    'who-gives-assistance',
    'name-of-foundation',
    'name-of-prevention-sub-group',
    'title-of-decree',
    'letmafo-regulation-in-atmen',
    'persecution',
    'central-timor',
    'district-and-sub-district',
    'names-of-departments',
    'year-of-cohen-and-swift',
    'year-of-soepadmo',
  ]);
});
