import { type CodedDataset, wording } from '@prevention-spectrum/core';
import { type Reading, type Table, tableOf } from '../table.ts';
import { bitsOf, mostBits } from './masks.ts';

/** Frameworks, and their categories with the bit that each has in masks. */
export function frameworkTables({ frameworks }: CodedDataset): readonly Table[] {
  const categories = frameworks.flatMap((framework) =>
    framework.categories.map((category) => ({ framework, ...category })),
  );
  return [
    tableOf(
      'frameworks',
      frameworks,
      {
        id: ['text', ({ id }) => id],
        version: ['text', ({ version }) => version],
        ...labels(),
        citation: ['text', ({ citation }) => citation],
      },
      { key: ['id'] },
    ),
    tableOf(
      'categories',
      categories,
      {
        framework: ['text', ({ framework }) => framework.id],
        version: ['text', ({ framework }) => framework.version],
        code: ['text', ({ code }) => code],
        bit: [
          'integer',
          ({ framework, code }) => {
            const bits = bitsOf(framework);
            return bits.size > mostBits ? null : bits.get(code);
          },
        ],
        ...labels(),
      },
      { key: ['framework', 'code'], refers: { framework: ['frameworks', 'id'] } },
    ),
  ];
}

/** What is declared beside activities and codings. */
export function declaredTables({
  organisations,
  audiences,
  channels,
  sources,
  expectations,
  screenings,
}: CodedDataset): readonly Table[] {
  return [
    tableOf(
      'organisations',
      organisations,
      {
        id: ['text', ({ id }) => id],
        name: ['json', ({ name }) => name],
        name_en: ['text', ({ name }) => wording(name, 'en')],
        name_id: ['text', ({ name }) => wording(name, 'id')],
        type: ['text', ({ type }) => type],
        part_of: ['text', ({ partOf }) => partOf],
      },
      { key: ['id'] },
    ),
    tableOf('audiences', audiences, { id: ['text', ({ id }) => id], ...labels() }, { key: ['id'] }),
    tableOf('channels', channels, { id: ['text', ({ id }) => id], ...labels() }, { key: ['id'] }),
    tableOf(
      'sources',
      sources,
      {
        id: ['text', ({ id }) => id],
        citation: ['text', ({ citation }) => citation],
        url: ['text', ({ url }) => url],
        licence: ['text', ({ licence }) => licence],
      },
      { key: ['id'] },
    ),
    tableOf(
      'expectations',
      expectations,
      { id: ['text', ({ id }) => id], ...labels(), record: ['json', (record) => record] },
      { key: ['id'] },
    ),
    tableOf(
      'screenings',
      screenings,
      {
        id: ['text', ({ id }) => id],
        ...labels(),
        complete: ['boolean', ({ complete }) => complete],
        record: ['json', (record) => record],
      },
      { key: ['id'] },
    ),
  ];
}

function labels<Row extends { readonly label?: Readonly<Record<string, string>> }>(): Readonly<
  Record<string, Reading<Row>>
> {
  return {
    label_en: ['text', ({ label = {} }) => wording(label, 'en')],
    label_id: ['text', ({ label = {} }) => wording(label, 'id')],
  };
}
