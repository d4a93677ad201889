import {
  type Additions,
  type CodedDataset,
  checkDataset,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const called = (word: string, number: number | string) => ({
  en: `${word} ${number}`,
  id: `${word} ${number}`,
});

export const regencies = numbers(20).map((number) => `r${number}`);
export const districts = regencies.flatMap((regency) => numbers(25).map((n) => `${regency}.${n}`));
export const villages = districts.flatMap((district) => numbers(10).map((n) => `${district}.${n}`));
export const organisations = numbers(200).map((number) => `organisation-${number}`);
export const audiences = numbers(8).map((number) => `audience-${number}`);

const within = (id: string) => id.slice(0, id.lastIndexOf('.'));

/** What is declared in an invented programme: 500 districts with 5,000 villages, 200 organisations, two frameworks. */
export const declared: CodedDataset = checkDataset({
  id: 'invented',
  label: { en: 'Invented', id: 'Rekaan' },
  asOf: '2025-12-31',
  frameworks: [spectrumOfPrevention, un4p],
  sources: [{ id: 'list', citation: 'An invented list' }],
  organisations: organisations.map((id) => ({ id, name: called('Organisation', id) })),
  places: [
    { id: 'p', name: called('Province', 1), level: 'province' },
    ...regencies.map((id) => ({ id, name: called('Regency', id), level: 'regency', within: 'p' })),
    ...districts.map((id) => ({
      id,
      name: called('District', id),
      level: 'district',
      within: within(id),
    })),
    ...villages.map((id) => ({
      id,
      name: called('Village', id),
      level: 'village',
      within: within(id),
    })),
  ],
  audiences: audiences.map((id) => ({ id, label: called('Audience', id) })),
  coders: [{ id: 'coder', kind: 'program', label: called('Coder', 1) }],
} as never).dataset as CodedDataset;

/** The declared lists, as they are written. */
export function declaredRecords(): Additions {
  const { id: _, label: __, asOf: ___, activities: ____, codings: _____, ...lists } = declared;
  return lists;
}
