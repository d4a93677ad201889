import { riverbend } from '@prevention-spectrum/testing';
import { describeStore } from '@prevention-spectrum/testing/vitest';
import { beforeAll } from 'vitest';
import { custodians } from '../../src/custodian/custodians.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import type { Schema } from '../../src/schema.ts';
import { eachEngine } from '../servers/each-engine.ts';

eachEngine('the store', (make, kind) => {
  let engine: Engine<Schema>;
  let made = 0;

  beforeAll(async () => {
    engine = await make<Schema>();
    await migrate(engine, migrations);
  }, 60_000);

  describeStore(kind, async () => {
    made += 1;
    const { id, label, asOf } = riverbend;
    const slug = `river-${made}`;
    const { id: custodian } = await custodians(engine).create({
      slug,
      dataset: { id, label, asOf },
    });
    return postgresStore(engine, custodian);
  });
});
