import { beforeAll, expect, test } from 'vitest';
import { type Memberships, memberCaller, memberships } from '../../src/access/memberships.ts';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { custodiansOn } from './custodians-on.ts';

const issuer = 'https://login.example';

eachEngine('memberships', (make) => {
  let members: Memberships;
  let one: CustodianId;
  let other: CustodianId;

  beforeAll(async () => {
    const all = await custodiansOn(make);
    members = memberships(all.engine, all.clock.now);
    one = await all.create('one');
    other = await all.create('other');
  }, 60_000);

  test('tell for whom somebody works who signs in elsewhere, with what they may do', async () => {
    await members.grant(one, { issuer, subject: 'a', role: 'coder', label: 'second coder' });
    const [found, ...more] = await members.of(issuer, 'a');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ custodian: one, role: 'coder', revoked: null });
    expect(found && memberCaller(found)).toEqual({
      custodian: one,
      scopes: new Set(['read', 'code']),
      by: 'member second coder',
      identity: `member ${found?.id}`,
    });
  });

  test('are of one issuer and one subject together', async () => {
    await members.grant(one, { issuer, subject: 'b', role: 'reader', label: 'reader' });
    expect(await members.of('https://other.example', 'b')).toEqual([]);
    expect(await members.of(issuer, 'B')).toEqual([]);
    expect(await members.of(`${issuer}","b`, '')).toEqual([]);
  });

  test('may be of several custodians', async () => {
    await members.grant(one, { issuer, subject: 'c', role: 'reader', label: 'reader' });
    await members.grant(other, { issuer, subject: 'c', role: 'steward', label: 'steward' });
    const found = await members.of(issuer, 'c');
    expect(new Map(found.map(({ custodian, role }) => [custodian, role]))).toEqual(
      new Map([
        [one, 'reader'],
        [other, 'steward'],
      ]),
    );
  });

  test('change their role when another is granted, and keep what was', async () => {
    await members.grant(one, { issuer, subject: 'd', role: 'steward', label: 'steward' });
    await members.grant(one, { issuer, subject: 'd', role: 'reader', label: 'reader' });
    expect((await members.of(issuer, 'd')).map(({ role }) => role)).toEqual(['reader']);
    const listed = (await members.list(one)).filter(({ subject }) => subject === 'd');
    expect(listed.map(({ role, revoked }) => [role, revoked !== null])).toEqual(
      expect.arrayContaining([
        ['steward', true],
        ['reader', false],
      ]),
    );
    expect(listed).toHaveLength(2);
  });

  test('granted at once replace each other, and one stands', async () => {
    const draft = { issuer, subject: 'racer', label: 'racer' } as const;
    const roles = ['reader', 'coder', 'editor', 'steward', 'reader', 'coder'] as const;
    const granted = await Promise.all(roles.map((role) => members.grant(one, { ...draft, role })));
    const [standing, ...more] = await members.of(issuer, 'racer');
    expect(more).toEqual([]);
    expect(granted.map(({ id }) => id)).toContain(standing?.id);
    const listed = (await members.list(one)).filter(({ subject }) => subject === 'racer');
    expect(listed).toHaveLength(6);
  });

  test('end at the next call once they are revoked, and only by their own custodian', async () => {
    const { id } = await members.grant(one, { issuer, subject: 'e', role: 'editor', label: 'e' });
    expect(await members.revoke(other, id)).toBe(false);
    expect(await members.of(issuer, 'e')).toHaveLength(1);
    expect(await members.revoke(one, id)).toBe(true);
    expect(await members.of(issuer, 'e')).toEqual([]);
    expect(await members.revoke(one, id)).toBe(true);
    expect(await members.revoke(one, 'no id')).toBe(false);
  });

  test('are listed to their own custodian alone', async () => {
    await members.grant(one, { issuer, subject: 'f', role: 'reader', label: 'f' });
    const subjects = (await members.list(other)).map(({ subject }) => subject);
    expect(subjects).toEqual(['c']);
  });

  test('refuse a role that nobody knows, and a label that is no line', async () => {
    const draft = { issuer, subject: 'g', role: 'reader', label: 'g' } as const;
    for (const wrong of [{ role: 'owner' as 'reader' }, { label: '' }]) {
      await expect(members.grant(one, { ...draft, ...wrong })).rejects.toMatchObject({
        code: 'store/field-refused',
      });
    }
  });
});
