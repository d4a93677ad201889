import { randomUUID } from 'node:crypto';
import type { CodedDataset } from '@prevention-spectrum/core';
import { sql } from 'kysely';
import { storeError } from '../catalogue.ts';
import type { Engine } from '../engine/engine.ts';
import { originOf } from '../record/chain.ts';
import type { Schema } from '../schema.ts';
import type { CustodianId } from './within-custodian.ts';

/** What the dataset of a custodian is called, and up to when it speaks. */
export type DatasetHeader = Pick<CodedDataset, 'id' | 'label' | 'asOf'>;

/** An organisation that keeps records here. */
export interface Custodian {
  readonly id: CustodianId;
  /** The name of it in addresses: `tapen-bikomi`. */
  readonly slug: string;
  readonly dataset: DatasetHeader;
}

/** Who keeps records here. These calls do not ask who is calling: they are for operators. */
export interface Custodians {
  /** @throws SpectrumError `store/slug-taken` */
  create(draft: { readonly slug: string; readonly dataset: DatasetHeader }): Promise<Custodian>;
  find(slug: string): Promise<Custodian | null>;
  all(): Promise<readonly Custodian[]>;
}

export function custodians(engine: Engine<Schema>, now: () => Date = () => new Date()): Custodians {
  const select = () =>
    engine.db
      .selectFrom('custodians')
      .select(['id', 'slug', sql<string>`dataset::text`.as('text')]);
  return {
    async create({ slug, dataset: { id: name, label, asOf } }) {
      const dataset = { id: name, label, asOf };
      const id = randomUUID() as CustodianId;
      const at = now().toISOString();
      await engine.transaction(async (rows) => {
        const { numInsertedOrUpdatedRows } = await rows
          .insertInto('custodians')
          .values({ id, slug, dataset: JSON.stringify(dataset), created_at: at })
          .onConflict((conflict) => conflict.column('slug').doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows !== 1n) throw storeError('store/slug-taken', { slug });
        await sql.raw(`set local app.custodian = '${id}'`).execute(rows);
        await rows
          .insertInto('heads')
          .values({ custodian_id: id, number: 0, at, hash: originOf(dataset) })
          .execute();
      });
      return { id, slug, dataset };
    },
    async find(slug) {
      const row = await select().where('slug', '=', slug).executeTakeFirst();
      return row ? read(row) : null;
    },
    async all() {
      return (await select().orderBy('slug').execute()).map(read);
    },
  };
}

function read({
  id,
  slug,
  text,
}: {
  readonly id: string;
  readonly slug: string;
  readonly text: string;
}) {
  return { id: id as CustodianId, slug, dataset: JSON.parse(text) as DatasetHeader };
}
