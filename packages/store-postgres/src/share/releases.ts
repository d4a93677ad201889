import type { Bilingual, Table } from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import { checkedLabel } from '../access/label.ts';
import { beforeKnown } from '../access/presented.ts';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import { jsonText } from '../engine/jsonb.ts';
import type { Schema } from '../schema.ts';

/** What a custodian published: figures for everybody, as they were then, and never others under the same number. */
export interface ReleaseHeader {
  readonly custodian: CustodianId;
  /** 1, 2, 3 … of its custodian, without holes. */
  readonly number: number;
  readonly title: Bilingual;
  /** The question that the table answers, as it was asked. */
  readonly question: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly at: string;
  readonly withdrawn: string | null;
}

export interface Release extends ReleaseHeader {
  /** `null` once it is withdrawn. */
  readonly table: Table | null;
}

export interface ReleaseDraft {
  readonly title: Bilingual;
  readonly question: Readonly<Record<string, unknown>>;
  /**
   * What may be known by everybody: states of cells and counts of activities, as the analyses give that say `aggregate`.
   * Figures about people do not belong here, since nothing is suppressed.
   */
  readonly table: Table;
  /** Who publishes: a post or a pseudonym, never the name of a person. Everybody reads it. */
  readonly by: string;
}

export interface Releases {
  publish(custodian: CustodianId, draft: ReleaseDraft): Promise<Release>;
  /**
   * Takes a release back: its number and title stay, its table is shown no more. True when it was taken back already,
   * false when the custodian never published it.
   */
  withdraw(custodian: CustodianId, number: number, by: string): Promise<boolean>;
  /** Releases of one custodian, or of all, the newest first. Anybody may ask. */
  all(custodian?: CustodianId): Promise<readonly ReleaseHeader[]>;
  find(custodian: CustodianId, number: number): Promise<Release | null>;
}

export function releases(engine: Engine<Schema>, now: () => Date = () => new Date()): Releases {
  return {
    publish: (custodian, { title, question, table, by }) =>
      withinCustodian(
        engine,
        custodian,
        async (rows) => {
          const release: Release = {
            custodian,
            number: (await lastNumber(rows, custodian)) + 1,
            title,
            question,
            by: checkedLabel(by),
            at: now().toISOString(),
            withdrawn: null,
            table,
          };
          await rows
            .insertInto('releases')
            .values({
              custodian_id: custodian,
              number: release.number,
              title: jsonText(title),
              question: jsonText(question),
              content: jsonText(table),
              published_by: release.by,
              published_at: release.at,
            })
            .execute();
          return release;
        },
        {},
      ),

    async withdraw(custodian, number, by) {
      const ended = { withdrawn_by: checkedLabel(by), withdrawn_at: now().toISOString() };
      return withinCustodian(engine, custodian, async (rows) => {
        await rows
          .updateTable('releases')
          .set(ended)
          .where('custodian_id', '=', custodian)
          .where('number', '=', number)
          .where('withdrawn_at', 'is', null)
          .execute();
        const found = await rows
          .selectFrom('releases')
          .select('number')
          .where('custodian_id', '=', custodian)
          .where('number', '=', number)
          .executeTakeFirst();
        return found !== undefined;
      });
    },

    all: (custodian) =>
      beforeKnown(engine, null, async (rows) => {
        const whose = headers(rows).orderBy('published_at', 'desc').orderBy('number', 'desc');
        return (custodian ? whose.where('custodian_id', '=', custodian) : whose).execute();
      }),

    find: (custodian, number) =>
      beforeKnown(engine, null, async (rows) => {
        const found = await headers(rows)
          .select(sql<Table | null>`case when withdrawn_at is null then content end`.as('table'))
          .where('custodian_id', '=', custodian)
          .where('number', '=', number)
          .executeTakeFirst();
        return found ?? null;
      }),
  };
}

/** Whoever publishes holds the head of the custodian, so that two do not take one number. */
async function lastNumber(rows: Transaction<Schema>, custodian: CustodianId): Promise<number> {
  await rows
    .selectFrom('heads')
    .select('number')
    .where('custodian_id', '=', custodian)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const found = await rows
    .selectFrom('releases')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('custodian_id', '=', custodian)
    .executeTakeFirst();
  return found?.last ?? 0;
}

function headers(rows: Transaction<Schema>) {
  return rows
    .selectFrom('releases')
    .select([
      sql<CustodianId>`custodian_id`.as('custodian'),
      'number',
      'title',
      'question',
      'published_by as by',
      'published_at as at',
      'withdrawn_at as withdrawn',
    ]);
}
