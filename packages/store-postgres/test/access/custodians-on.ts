import type { CodedDataset } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { custodians } from '../../src/custodian/custodians.ts';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import type { Schema } from '../../src/schema.ts';
import type { MakeEngine } from '../servers/each-engine.ts';

/** A clock that stands until it is set. */
class Clock {
  #time = '2026-05-01T08:00:00.000Z';
  readonly now = () => new Date(this.#time);
  set(time: string): void {
    this.#time = time;
  }
}

/** A database with its schema, a clock, and custodians as they are asked for. */
export async function custodiansOn(make: MakeEngine) {
  const engine = await make<Schema>();
  await migrate(engine, migrations);
  const clock = new Clock();
  return {
    engine,
    clock,
    create: (slug: string) => create(engine, slug),
    /** A custodian with every record of a dataset. */
    async keeper(slug: string, dataset: CodedDataset = riverbend): Promise<CustodianId> {
      const custodian = await create(engine, slug);
      const { id: _, label: __, asOf: ___, ...put } = dataset;
      await postgresStore(engine, custodian, clock.now).write({ by: 'test', put });
      return custodian;
    },
  };
}

async function create(engine: Engine<Schema>, slug: string): Promise<CustodianId> {
  const { id, label, asOf } = riverbend;
  const made = await custodians(engine).create({ slug, dataset: { id, label, asOf } });
  return made.id;
}
