import type { RecordList, Touched } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { first } from './first.ts';
import { top } from './page.ts';
import { valuesOf } from './values.ts';

export function revision(builder: Builder): void {
  builder.enumType('RecordKind', {
    description: 'What kind of record something is.',
    values: Object.fromEntries(
      Object.entries(kinds).map(([list, { name, description }]) => [
        name,
        { value: list as RecordList, description },
      ]),
    ),
  });

  builder.enumType('RecordAction', {
    description: 'What a write did to a record.',
    values: valuesOf<Touched['action']>({
      added: 'It was not there before.',
      replaced: 'It says something else from then on.',
      retired: 'It does not count from then on; what it was stays in the history.',
      returned: 'It counts again.',
    }),
  });

  builder.objectType('RecordTouched', {
    description: 'What a write did to one record.',
    fields: (t) => ({
      kind: t.expose('list', { type: 'RecordKind', description: 'What kind of record it is.' }),
      recordId: t.exposeID('id', {
        description: 'The dataset’s own id; of a coding, its activity with a number.',
      }),
      action: t.expose('action', { type: 'RecordAction', description: 'What was done to it.' }),
      version: t.exposeInt('version', { description: 'Which version of it came of that.' }),
    }),
  });

  builder.objectType('Revision', {
    description: 'One write: everything in it came at once. The history is made of them.',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'From 1 on, without holes.' }),
      at: t.exposeString('at', { description: 'When it was made, in UTC.' }),
      by: t.exposeString('by', {
        description: 'Who made it: a role, a pseudonym or a program, never the name of a person.',
      }),
      because: t.exposeString('because', {
        nullable: true,
        description: 'Why, in the words of whoever made it; null when they did not say.',
      }),
      touched: t.field({
        type: ['RecordTouched'],
        description: 'What it did, record by record.',
        args: { first: first(t) },
        complexity: ({ first: entries }) => ({ field: 1, multiplier: entries }),
        resolve: ({ touched }, args) => top(touched, args.first),
      }),
      totalTouched: t.int({
        description: 'How many records it touched.',
        resolve: ({ touched }) => touched.length,
      }),
    }),
  });
}

const kinds: Readonly<Record<RecordList, { readonly name: string; readonly description: string }>> =
  {
    sources: { name: 'SOURCE', description: 'A document or a system that is drawn on.' },
    frameworks: { name: 'FRAMEWORK', description: 'A way to sort activities.' },
    organisations: { name: 'ORGANISATION', description: 'A body that takes part.' },
    places: { name: 'PLACE', description: 'Where something takes place.' },
    audiences: { name: 'AUDIENCE', description: 'People who are addressed.' },
    channels: { name: 'CHANNEL', description: 'A means by which they are met.' },
    activities: { name: 'ACTIVITY', description: 'A record of work.' },
    coders: { name: 'CODER', description: 'Somebody who codes.' },
    codings: { name: 'CODING', description: 'One reading of one activity.' },
    expectations: { name: 'EXPECTATION', description: 'What should be covered.' },
    screenings: { name: 'SCREENING', description: 'Who looked where.' },
    statistics: { name: 'STATISTIC', description: 'A figure about the harm itself.' },
    contradictions: { name: 'CONTRADICTION', description: 'Where sources disagree.' },
  };
