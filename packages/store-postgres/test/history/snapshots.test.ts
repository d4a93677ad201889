import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { type CustodianId, withinCustodian } from '../../src/custodian/within-custodian.ts';
import { type Snapshots, snapshots } from '../../src/history/snapshots.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { eachEngine } from '../servers/each-engine.ts';

eachEngine('snapshots', (make) => {
  let all: Awaited<ReturnType<typeof custodiansOn>>;
  let named: Snapshots;
  let made = 0;

  beforeAll(async () => {
    all = await custodiansOn(make);
    named = snapshots(all.engine, all.clock.now);
  }, 60_000);

  const keeper = (): Promise<CustodianId> => {
    made += 1;
    return all.keeper(`house-${made}`);
  };
  const rename = async (custodian: CustodianId, en: string) => {
    const channels = riverbend.channels
      .slice(0, 1)
      .map((one) => ({ ...one, label: { en, id: en } }));
    await postgresStore(all.engine, custodian, all.clock.now).write({
      by: 'test',
      put: { channels },
    });
  };

  test('name the last revision, or the one that is said, and give its dataset back', async () => {
    const custodian = await keeper();
    await rename(custodian, 'Gatherings');
    const report = await named.name(custodian, { name: 'Annual report', by: 'the board' });
    expect(report).toEqual({
      name: 'Annual report',
      revision: 2,
      at: '2026-05-01T08:00:00.000Z',
      by: 'the board',
    });
    await named.name(custodian, { name: 'As we began', revision: 1, by: 'the board' });
    await rename(custodian, 'Assemblies');
    const store = postgresStore(all.engine, custodian);
    const then = await store.dataset((await named.find(custodian, 'Annual report')) ?? undefined);
    expect(then.channels[0]?.label.en).toBe('Gatherings');
    expect((await named.list(custodian)).map(({ name }) => name)).toEqual([
      'As we began',
      'Annual report',
    ]);
  });

  test('keep a name that was given, and say of which revision it is', async () => {
    const custodian = await keeper();
    await named.name(custodian, { name: 'Spring', by: 'the board' });
    await rename(custodian, 'Gatherings');
    await expect(named.name(custodian, { name: 'Spring', by: 'a partner' })).rejects.toMatchObject({
      code: 'store/snapshot-stands',
      diagnostic: { params: { name: 'Spring', revision: 1 } },
    });
    expect(await named.find(custodian, 'Spring')).toMatchObject({ revision: 1, by: 'the board' });
  });

  test('have names of their own in each house', async () => {
    const [one, other] = [await keeper(), await keeper()];
    await named.name(one, { name: 'Spring', by: 'the board' });
    expect(await named.find(other, 'Spring')).toBeNull();
    expect(await named.list(other)).toEqual([]);
    await named.name(other, { name: 'Spring', by: 'the board' });
  });

  test.each([
    ['a revision that is not there yet', { name: 'Next year', revision: 9 }, 'core/moment-unknown'],
    ['an empty name', { name: ' ' }, 'store/field-refused'],
    ['a name of two lines', { name: 'one\ntwo' }, 'store/field-refused'],
  ])('refuse %s', async (_, draft, code) => {
    const custodian = await keeper();
    await expect(named.name(custodian, { ...draft, by: 'the board' })).rejects.toMatchObject({
      code,
    });
    expect(await named.list(custodian)).toEqual([]);
  });

  test('cannot be written for another house', async () => {
    const [one, other] = [await keeper(), await keeper()];
    const trying = withinCustodian(all.engine, one, (rows) =>
      sql`insert into snapshots values (${other}::uuid, 'Spring', 1, now(), 'nobody')`.execute(
        rows,
      ),
    );
    await expect(trying).rejects.toMatchObject({ code: '42501' });
  });
});
