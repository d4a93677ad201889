import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { postgresEngine } from '../../src/engine/postgres-engine.ts';
import { migrate, pendingMigrations } from '../../src/migration/migrate.ts';
import type { Migration } from '../../src/migration/migration.ts';
import { afterwards, asSuperuser, freshDatabase, undoAfterwards } from '../servers/databases.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { invented } from './invented.ts';

interface Schema {
  village: { id: number; name: string };
}

const numbers = (migrations: readonly Migration[]) => migrations.map(({ number }) => number);
const villages = async (engine: Engine<Schema>) =>
  (await engine.db.selectFrom('village').selectAll().orderBy('id').execute()).map(
    ({ name }) => name,
  );
const with2 = (change: Partial<Migration>): readonly Migration[] =>
  invented.map((one) => (one.number === 2 ? { ...one, ...change } : one));

eachEngine('migrating', (make) => {
  test('applies what is missing, in order, and nothing twice', async () => {
    const engine = await make<Schema>();
    expect(numbers(await migrate(engine, invented.slice(0, 1)))).toEqual([1]);
    expect(await villages(engine)).toEqual(['Mill']);
    expect(numbers(await migrate(engine, invented))).toEqual([2, 3]);
    expect(numbers(await migrate(engine, invented))).toEqual([]);
    expect(await villages(engine)).toEqual(['Mill', 'Hill']);
  });

  test('keeps of each migration its number, its name, its checksum and when', async () => {
    const engine = await make<Schema>();
    await migrate(engine, invented);
    const { rows } = await sql`select * from schema_migrations order by number`.execute(engine.db);
    expect(rows).toEqual(
      invented.map(({ number, name }) => ({
        number,
        name,
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
        applied_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      })),
    );
  });

  test('undoes a migration that fails, keeps those before it, and says where', async () => {
    const engine = await make<Schema>();
    const broken = with2({
      statements: [
        'alter table village add column district text',
        'insert into nowhere values (1)',
      ],
    });
    await expect(migrate(engine, broken)).rejects.toMatchObject({
      code: 'store/migration-failed',
      diagnostic: {
        params: {
          number: 2,
          name: 'districts',
          statement: 2,
          said: expect.stringContaining('nowhere'),
        },
      },
      cause: { code: '42P01' },
    });
    expect(numbers(await pendingMigrations(engine, invented))).toEqual([2, 3]);
    expect(numbers(await migrate(engine, invented))).toEqual([2, 3]);
  });

  test('refuses a database that is newer than the program, with both numbers, and changes nothing', async () => {
    const engine = await make<Schema>();
    await migrate(engine, invented);
    const older = invented.slice(0, 1);
    const newer = {
      code: 'store/database-newer',
      diagnostic: { params: { database: 3, program: 1 } },
    };
    await expect(migrate(engine, older)).rejects.toMatchObject(newer);
    await expect(pendingMigrations(engine, older)).rejects.toMatchObject(newer);
    expect(await villages(engine)).toEqual(['Mill', 'Hill']);
  });

  test.each([
    ['a statement', { statements: ['alter table village add column region text'] }],
    ['a name', { name: 'regions' }],
  ])('refuses a released migration in which %s was changed', async (_, change) => {
    const engine = await make<Schema>();
    await migrate(engine, invented);
    const changed = with2(change);
    const refusal = { code: 'store/migration-changed', diagnostic: { params: { number: 2 } } };
    await expect(migrate(engine, changed)).rejects.toMatchObject(refusal);
    await expect(pendingMigrations(engine, changed)).rejects.toMatchObject(refusal);
  });

  test('tells what is pending without changing anything', async () => {
    const engine = await make<Schema>();
    expect(numbers(await pendingMigrations(engine, invented))).toEqual([1, 2, 3]);
    const { rows } = await sql`select to_regclass('schema_migrations')::text as found`.execute(
      engine.db,
    );
    expect(rows).toEqual([{ found: null }]);
  });

  test('refuses numbers with a gap', async () => {
    const engine = await make<Schema>();
    await expect(migrate(engine, invented.slice(1))).rejects.toMatchObject({
      code: 'store/migrations-unordered',
      diagnostic: { params: { number: 2, expected: 1 } },
    });
  });

  test('lets nobody slip a second statement in', async () => {
    const engine = await make<Schema>();
    const two = with2({ statements: ['select 1; select 2'] });
    await expect(migrate(engine, two)).rejects.toMatchObject({ cause: { code: '42601' } });
  });
});

undoAfterwards();

test('two processes that start together on one server share the work, each migration once', async () => {
  const url = await freshDatabase();
  const processes = [migrator(url), migrator(url), migrator(url)];
  for (const one of processes) expect(await one.next()).toBe('ready');
  for (const one of processes) one.go();
  const applied = await Promise.all(processes.map(async (one) => JSON.parse(await one.next())));
  expect(applied.flat().sort()).toEqual([1, 2, 3]);
  const engine = await postgresEngine<Schema>({ url, anyRole: true });
  afterwards(() => engine.close());
  expect(await villages(engine)).toEqual(['Mill', 'Hill']);
});

test('a login without rights can ask what is pending, and goes on when nothing is', async () => {
  const url = await freshDatabase();
  const owner = await postgresEngine<Schema>({ url, anyRole: true });
  afterwards(() => owner.close());
  await migrate(owner, invented.slice(0, 2));
  await asSuperuser('create role asking login password $$secret$$');
  afterwards(() => asSuperuser('drop role asking'));
  await asSuperuser('grant select on schema_migrations to asking', url);
  const at = new URL(url);
  [at.username, at.password] = ['asking', 'secret'];
  const asking = await postgresEngine<Schema>({ url: at.href });
  expect(numbers(await pendingMigrations(asking, invented))).toEqual([3]);
  expect(await migrate(asking, invented.slice(0, 2))).toEqual([]);
  await asking.close();
  await asSuperuser('revoke all on schema_migrations from asking', url);
});

function migrator(url: string) {
  const path = fileURLToPath(new URL('./child/migrator.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--conditions=@prevention-spectrum/source', '--import', 'tsx', path, url],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    go: () => child.stdin.end('go\n'),
    next: async () => String((await lines.next()).value),
  };
}
