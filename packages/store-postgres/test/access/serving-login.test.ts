import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { keys } from '../../src/access/keys.ts';
import { memberships } from '../../src/access/memberships.ts';
import { postgresEngine } from '../../src/engine/postgres-engine.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import type { Schema } from '../../src/schema.ts';
import { agreements } from '../../src/share/agreements.ts';
import { releases } from '../../src/share/releases.ts';
import { sharedWith } from '../../src/share/shared-with.ts';
import { afterwards, asSuperuser, freshDatabase, undoAfterwards } from '../servers/databases.ts';
import { custodiansOn } from './custodians-on.ts';

describe('a login that may do nothing but act for the application', () => {
  undoAfterwards();

  test('lets callers in, serves them, and sees no table by itself', async () => {
    const address = new URL(await freshDatabase());
    const owner = await postgresEngine<Schema>({ url: address.href, anyRole: true });
    afterwards(() => owner.close());
    const { keeper, create } = await custodiansOn(async () => owner as never);
    const [grantor, grantee] = [await keeper('grantor'), await create('grantee')];
    const login = `serving_${grantor.slice(0, 8)}`;
    await asSuperuser(`create role ${login} login password 'of the test'`);
    afterwards(() => asSuperuser(`drop role ${login}`));
    await asSuperuser(`grant spectrum_app to ${login} with inherit false, set true`);

    address.username = login;
    address.password = 'of the test';
    const engine = await postgresEngine<Schema>({ url: address.href });
    afterwards(() => engine.close());

    const { secret } = await keys(engine).issue(grantee, { label: 'x', scopes: ['read'] });
    expect(await keys(engine).authenticate(secret)).toMatchObject({ custodian: grantee });
    const member = {
      issuer: 'https://login.example',
      subject: 'a',
      role: 'reader',
      label: 'x',
    } as const;
    await memberships(engine).grant(grantee, member);
    expect(await memberships(engine).of(member.issuer, 'a')).toHaveLength(1);
    await agreements(engine).grant(grantor, {
      grantee,
      purpose: 'x',
      level: 2,
      categories: null,
      finestPlace: 'village',
      by: 'x',
    });
    const [shared] = await sharedWith(engine, grantee)();
    expect(shared?.dataset.activities).toHaveLength(riverbend.activities.length);
    expect((await postgresStore(engine, grantee).dataset()).activities).toEqual([]);
    expect(await releases(engine).all()).toEqual([]);

    for (const table of ['keys', 'memberships', 'agreements', 'releases', 'versions']) {
      const read = sql`select * from ${sql.table(table)}`.execute(engine.db);
      await expect(read, table).rejects.toMatchObject({ code: '42501' });
    }
  }, 60_000);
});
