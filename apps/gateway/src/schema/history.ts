import type { RecordList, RecordRef, Revision } from '@prevention-spectrum/core';
import type { NodeName } from '../data.ts';
import { refuse } from '../errors/sentences.ts';
import type { Builder } from './builder.ts';
import { first } from './first.ts';
import { onlyOwn } from './joined.ts';
import { ownId } from './own-id.ts';
import { pageLimit } from './page.ts';

export function history(builder: Builder): void {
  const page = builder
    .objectRef<{ readonly revisions: readonly Revision[]; readonly next: number | null }>('History')
    .implement({
      description: 'Writes in the order in which they were made.',
      fields: (t) => ({
        revisions: t.field({
          type: ['Revision'],
          description: 'The writes of this page, the oldest first.',
          complexity: { field: 1, multiplier: 20 },
          resolve: ({ revisions }) => revisions,
        }),
        next: t.int({
          nullable: true,
          description: 'What to give as `after` for the writes that follow; null when none does.',
          resolve: ({ next }) => next,
        }),
      }),
    });

  const record = builder.inputType('RecordInput', {
    description: 'Names one record.',
    fields: (t) => ({
      kind: t.field({
        type: 'RecordKind',
        required: true,
        description: 'What kind of record it is.',
      }),
      recordId: t.id({
        required: true,
        description: 'Which one, by either of its ids; a coding by its `codingId`.',
      }),
    }),
  });

  builder.queryField('history', (t) =>
    t.field({
      type: page,
      nullable: true,
      description: 'Who changed what, when and why: every write, or those of one record.',
      extensions: onlyOwn,
      args: {
        of: t.arg({ type: record, description: 'Only writes that touched this record.' }),
        after: t.arg.int({
          required: true,
          defaultValue: 0,
          description: 'Only writes after this number.',
        }),
        first: first(t),
      },
      complexity: ({ first: entries }) => ({ field: 1, multiplier: Math.max(1, entries / 20) }),
      async resolve(_root, { of, after, first: entries }, { store }) {
        if (!store) return refuse('gateway/no-history');
        if (entries < 1 || entries > pageLimit) {
          const params = { found: entries, least: 1, limit: pageLimit };
          return refuse('gateway/page-size-invalid', params);
        }
        const found = await store.revisions({
          after: Math.max(0, after),
          first: entries + 1,
          ...(of ? { of: refOf(of.kind, of.recordId) } : {}),
        });
        const revisions = found.slice(0, entries);
        const next = found.length > entries ? (revisions.at(-1)?.number ?? null) : null;
        return { revisions, next };
      },
    }),
  );
}

function refOf(list: RecordList, id: string): RecordRef {
  return { list, id: ownId(nodeNames[list] ?? 'Activity', id) };
}

const nodeNames: Readonly<Record<string, NodeName>> = {
  activities: 'Activity',
  audiences: 'Audience',
  channels: 'Channel',
  contradictions: 'Contradiction',
  expectations: 'Expectation',
  frameworks: 'Framework',
  organisations: 'Organisation',
  places: 'Place',
  screenings: 'Screening',
  sources: 'Source',
  statistics: 'Statistic',
};
