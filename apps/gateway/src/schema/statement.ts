import type { Builder } from './builder.ts';

/** What an activity states about itself: who, where, when, how much, and from which source. */
export function statement(builder: Builder): void {
  builder.objectType('Participation', {
    description: 'An organisation’s part in an activity.',
    fields: (t) => ({
      organisation: t.field({
        type: 'Organisation',
        nullable: true,
        description: 'Who takes part.',
        resolve: (one, _args, { data }) => data.find('Organisation', one.organisation),
      }),
      role: t.expose('role', { type: 'Role', description: 'What it does in the activity.' }),
    }),
  });

  builder.objectType('ActivityPlace', {
    description: 'A place that an activity names, and how far it reaches inside it.',
    fields: (t) => ({
      place: t.field({
        type: 'Place',
        nullable: true,
        description: 'Where.',
        resolve: (one, _args, { data }) => data.find('Place', one.place),
      }),
      extent: t.expose('extent', {
        type: 'Extent',
        description: 'All of the place, or somewhere in it.',
      }),
    }),
  });

  builder.objectType('Period', {
    description:
      'When an activity ran. Dates are as precise as their source: `2015`, `2018-04` or `2003-02-13`.',
    fields: (t) => ({
      start: t.exposeString('start', {
        nullable: true,
        description: 'When it began; null when not stated.',
      }),
      end: t.exposeString('end', {
        nullable: true,
        description: 'When it ended; null when not stated.',
      }),
      confirmed: t.exposeString('confirmed', {
        nullable: true,
        description: 'The last date at which somebody saw it still running; null when not stated.',
      }),
    }),
  });

  builder.objectType('Money', {
    description: 'An amount in one currency, never converted.',
    fields: (t) => ({
      amount: t.exposeFloat('amount', { description: 'How much, in units of the currency.' }),
      currency: t.exposeString('currency', { description: 'Which currency, by ISO 4217: `IDR`.' }),
    }),
  });

  builder.objectType('Provenance', {
    description: 'Where a record comes from.',
    fields: (t) => ({
      sourceId: t.exposeID('source', {
        description: 'The document or system, by the id that the dataset gives it.',
      }),
      source: t.field({
        type: 'Source',
        nullable: true,
        description: 'The document or system; null when the dataset does not describe it.',
        resolve: ({ source }, _args, { data }) => data.find('Source', source),
      }),
      externalId: t.exposeString('externalId', {
        nullable: true,
        description: 'The id that the record has there; null when it has none.',
      }),
      locators: t.stringList({
        description: 'Where in the document it stands.',
        resolve: ({ locators }) => locators ?? [],
      }),
    }),
  });

  builder.objectType('Unread', {
    description:
      'Something that a source said and nobody could read. What it said is kept and not shown: it may be about a person.',
    fields: (t) => ({
      field: t.exposeString('field', { description: 'What it was said about.' }),
    }),
  });
}
