import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { type Keys, keys } from '../../src/access/keys.ts';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { custodiansOn } from './custodians-on.ts';

eachEngine('keys', (make) => {
  let all: Awaited<ReturnType<typeof custodiansOn>>;
  let door: Keys;
  let one: CustodianId;
  let other: CustodianId;

  beforeAll(async () => {
    all = await custodiansOn(make);
    door = keys(all.engine, all.clock.now);
    one = await all.create('one');
    other = await all.create('other');
  }, 60_000);

  test('let in who has the secret, for one custodian, with their scopes, under their label', async () => {
    const { key, secret } = await door.issue(one, {
      label: 'nightly import',
      scopes: ['write', 'read', 'read'],
    });
    expect(secret).toMatch(/^ps_[\w-]{43}$/);
    expect(await door.authenticate(secret)).toEqual({
      custodian: one,
      scopes: new Set(['read', 'write']),
      by: 'key nightly import',
    });
    expect(key).toMatchObject({ label: 'nightly import', expires: null, revoked: null });
  });

  test('are kept as a digest, and their secret nowhere', async () => {
    const { secret } = await door.issue(one, { label: 'kept', scopes: ['read'] });
    const { rows } = await sql<{ digest: string; text: string }>`
      select digest, keys::text as text from keys`.execute(all.engine.db);
    const digest = createHash('sha256').update(secret).digest('hex');
    expect(rows.map((row) => row.digest)).toContain(digest);
    expect(rows.map(({ text }) => text).join()).not.toContain(secret.slice(3));
    expect(JSON.stringify(await door.list(one))).not.toContain(digest);
  });

  test('refuse every other secret alike', async () => {
    const { secret } = await door.issue(one, { label: 'nearly', scopes: ['read'] });
    const changed = secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A');
    const wrong = [changed, `${secret} `, secret.slice(3), '', 'ps_', `ps_${"'".repeat(43)}`];
    for (const given of wrong) expect(await door.authenticate(given)).toBeNull();
  });

  test('open until the end of the day on which they expire, and not after', async () => {
    const { key, secret } = await door.issue(one, {
      label: 'short',
      scopes: ['read'],
      expires: '2026-05-02',
    });
    expect(key.expires).toBe('2026-05-02T23:59:59.999Z');
    all.clock.set('2026-05-02T23:59:59.999Z');
    expect(await door.authenticate(secret)).not.toBeNull();
    all.clock.set('2026-05-03T00:00:00.000Z');
    expect(await door.authenticate(secret)).toBeNull();
    all.clock.set('2026-05-01T08:00:00.000Z');
  });

  test('stop opening at the next call once they are revoked, however many are under way', async () => {
    const { key, secret } = await door.issue(one, { label: 'revoked', scopes: ['read'] });
    const during = Array.from({ length: 8 }, () => door.authenticate(secret));
    const revoked = door.revoke(one, key.id);
    const after = revoked.then(() => Promise.all([1, 2, 3].map(() => door.authenticate(secret))));
    expect(await revoked).toBe(true);
    expect(await after).toEqual([null, null, null]);
    await Promise.all(during);
    expect((await door.list(one)).find(({ id }) => id === key.id)?.revoked).toBe(
      '2026-05-01T08:00:00.000Z',
    );
  });

  test('stay revoked when that is said again, and are only by their own custodian', async () => {
    const { key, secret } = await door.issue(one, { label: 'mine', scopes: ['read'] });
    expect(await door.revoke(other, key.id)).toBe(false);
    expect(await door.authenticate(secret)).not.toBeNull();
    expect(await door.revoke(one, key.id)).toBe(true);
    all.clock.set('2026-05-01T09:00:00.000Z');
    expect(await door.revoke(one, key.id)).toBe(true);
    all.clock.set('2026-05-01T08:00:00.000Z');
    expect((await door.list(one)).find(({ id }) => id === key.id)?.revoked).toBe(
      '2026-05-01T08:00:00.000Z',
    );
    expect(await door.revoke(other, key.id)).toBe(false);
    expect(await door.revoke(one, randomUUID())).toBe(false);
    expect(await door.revoke(one, 'no id')).toBe(false);
  });

  test('are listed to their own custodian alone, the oldest first', async () => {
    const third = await all.create('third');
    await door.issue(third, { label: 'first', scopes: ['read'] });
    all.clock.set('2026-05-01T08:00:01.000Z');
    await door.issue(third, { label: 'second', scopes: ['manage'] });
    all.clock.set('2026-05-01T08:00:00.000Z');
    expect((await door.list(third)).map(({ label }) => label)).toEqual(['first', 'second']);
    expect(await door.list(other)).toEqual([]);
  });

  test('are called as no other key of their custodian is or was', async () => {
    const draft = { label: 'called once', scopes: ['read'] } as const;
    const issued = await Promise.allSettled([1, 2, 3].map(() => door.issue(one, draft)));
    const [made, ...more] = issued.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    const refused = issued.flatMap((one) => (one.status === 'rejected' ? one.reason : []));
    expect(more).toEqual([]);
    expect(refused).toHaveLength(2);
    for (const one of refused) {
      expect(one).toMatchObject({
        diagnostic: { code: 'store/label-taken', params: { label: 'called once' } },
      });
    }
    await door.revoke(one, made?.key.id ?? '');
    await expect(door.issue(one, draft)).rejects.toMatchObject({ code: 'store/label-taken' });
    expect((await door.issue(await all.create('namesake'), draft)).key.label).toBe('called once');
  });

  test('refuse a label that is no line and a scope that nobody knows', async () => {
    for (const label of ['', ' ', 'two\nlines', 'x'.repeat(81)]) {
      await expect(door.issue(one, { label, scopes: ['read'] })).rejects.toMatchObject({
        code: 'store/field-refused',
      });
    }
    await expect(
      door.issue(one, { label: 'x', scopes: ['everything' as 'read'] }),
    ).rejects.toMatchObject({ code: 'store/field-refused' });
    await expect(
      door.issue(one, { label: 'x', scopes: ['read'], expires: 'tomorrow' }),
    ).rejects.toMatchObject({ code: 'core/moment-unknown' });
  });
});
