import type { Activity, Coding } from '@prevention-spectrum/core';
import { categoriesOf, spectrumOfPrevention, un4p } from '@prevention-spectrum/core';
import type { Mapping } from '@prevention-spectrum/plugin-tabular';
import { codedActivities } from './activities.ts';

const coder = { id: 'list', kind: 'group', label: { en: 'The list', id: 'Daftar itu' } } as const;
const coded = { coder, status: 'accepted', separator: '|' } as const;

/** How the list is read. */
export const listMapping: Mapping = {
  version: 1,
  source: { id: 'list', citation: 'An invented list' },
  id: { column: 'Id' },
  title: [
    { language: 'en', template: '{Title}' },
    { language: 'id', template: '{Judul}' },
  ],
  kind: { column: 'Kind' },
  partOf: { column: 'Part of' },
  status: { column: 'Status' },
  period: {
    start: { column: 'Start', formats: ['iso'] },
    end: { column: 'End', formats: ['iso'] },
  },
  organisations: [{ role: 'implementing', name: { column: 'Organisation' } }],
  places: [
    { resolve: 'Throughout', separator: '|', extent: { constant: 'throughout' } },
    { resolve: 'Somewhere in', separator: '|', extent: { constant: 'within' } },
  ],
  audiences: { column: 'Audience', separator: '|' },
  reach: { column: 'Reach' },
  codings: [
    { ...coded, ...named(spectrumOfPrevention), principal: 'Level', significant: 'Also level' },
    { ...coded, ...named(un4p), principal: 'Pillar', significant: 'Also pillar' },
  ],
};

function named({ id, version }: { readonly id: string; readonly version: string }) {
  return { framework: id, version };
}

const columns: Readonly<
  Record<string, (activity: Activity, codings: readonly Coding[]) => unknown>
> = {
  Id: ({ id }) => id,
  Title: ({ title }) => title.en,
  Judul: ({ title }) => title.id,
  Kind: ({ kind }) => kind,
  'Part of': ({ partOf }) => partOf,
  Status: ({ status }) => status,
  Start: ({ period }) => period?.start,
  End: ({ period }) => period?.end,
  Organisation: ({ organisations }) => `Organisation ${organisations[0]?.organisation}`,
  Throughout: ({ places }) => placed(places, 'throughout'),
  'Somewhere in': ({ places }) => placed(places, 'within'),
  Audience: ({ audiences }) => audiences?.join('|'),
  Reach: ({ reach }) => reach,
  Level: (_, [level]) => level && categoriesOf(level.reading)[0],
  'Also level': (_, [level]) => level && categoriesOf(level.reading).slice(1).join('|'),
  Pillar: (_, [, pillar]) => pillar && categoriesOf(pillar.reading)[0],
  'Also pillar': (_, [, pillar]) => pillar && categoriesOf(pillar.reading).slice(1).join('|'),
};

function placed(places: Activity['places'], extent: string): string {
  const names = { r: ['Regency', 'District', 'Village'] };
  return places
    .filter((one) => one.extent === extent)
    .map(({ place }) => `${names.r[place.split('.').length - 1]} ${place}`)
    .join('|');
}

/** The programme as the text of a table, a thousand rows at a time. */
export async function* listText(records: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${Object.keys(columns).join(',')}\n`);
  for (let first = 0; first < records; first += 1_000) {
    const rows = codedActivities(first, Math.min(records, first + 1_000)).map(
      ({ activity, codings }) =>
        Object.values(columns)
          .map((cell) => cell(activity, codings) ?? '')
          .join(','),
    );
    yield encoder.encode(`${rows.join('\n')}\n`);
  }
}
