import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { keys } from '../../src/access/keys.ts';
import { custodians } from '../../src/custodian/custodians.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import type { Schema } from '../../src/schema.ts';
import { eachEngine } from '../servers/each-engine.ts';

eachEngine('labels of keys', (make) => {
  test('that were given twice are told apart by the migration, and the first keeps its own', async () => {
    const engine = await make<Schema>();
    await migrate(
      engine,
      migrations.filter(({ number }) => number < 6),
    );
    const { id } = await custodians(engine).create({
      slug: 'old',
      dataset: { id: 'old', label: { en: 'Old', id: 'Lama' }, asOf: '2026' },
    });
    const rows = ['2026-01-02', '2026-01-01', '2026-01-03'].map((day) => ({
      custodian_id: id,
      id: randomUUID() as string,
      digest: randomUUID() as string,
      label: 'nightly',
      scopes: ['read'],
      created_at: `${day}T00:00:00.000Z`,
      expires_at: null,
    }));
    await engine.db.insertInto('keys').values(rows).execute();
    await migrate(engine, migrations);
    const named = (index: number) => `nightly ${rows[index]?.id.slice(0, 8)}`;
    expect((await keys(engine).list(id)).map(({ label }) => label)).toEqual([
      'nightly',
      named(0),
      named(2),
    ]);
  });
});
