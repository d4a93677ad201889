import { type EvidenceKind, wording } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { lang } from './language.ts';
import { valuesOf } from './values.ts';

export function evidence(builder: Builder): void {
  builder.enumType('EvidenceKind', {
    description: 'What kind of source a statement rests on.',
    values: valuesOf<EvidenceKind>({
      interview: 'Somebody said it when asked.',
      observation: 'Somebody saw it.',
      document: 'It stands in a document.',
      record: 'It stands in a register or a system.',
      statement: 'Somebody declared it.',
    }),
  });

  builder.objectType('Evidence', {
    description: 'Where something can be read: a place in a source, never a copied sentence.',
    fields: (t) => ({
      sourceId: t.id({
        description: 'The document or system, by the id that the dataset gives it.',
        resolve: ({ item }) => item.source,
      }),
      source: t.field({
        type: 'Source',
        nullable: true,
        description: 'The document or system; null when the dataset does not describe it.',
        resolve: ({ item }, _args, { data }) => data.find('Source', item.source),
      }),
      locator: t.string({
        description: 'Where in it: section and paragraph, a field, a record.',
        resolve: ({ item }) => item.locator,
      }),
      kind: t.field({
        type: 'EvidenceKind',
        description: 'What kind of source it is.',
        resolve: ({ item }) => item.kind,
      }),
      paraphrase: t.string({
        nullable: true,
        description: 'What the source says there, in our words; null when nobody wrote it down.',
        args: { lang: lang(t) },
        resolve: ({ item }, args) => item.paraphrase && wording(item.paraphrase, args.lang),
      }),
      supports: t.field({
        type: ['Category'],
        description:
          'The categories that it speaks for; an empty list when it speaks for the whole coding.',
        resolve: ({ framework, item }, _args, { data }) =>
          (item.supports ?? []).flatMap((code) => data.category(framework ?? '', code) ?? []),
      }),
    }),
  });
}
