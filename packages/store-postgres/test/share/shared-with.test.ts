import { type CodedDataset, coverage, spectrumOfPrevention } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { beforeAll, expect, test } from 'vitest';
import { postgresStore } from '../../src/record/postgres-store.ts';
import { type AgreementDraft, type Agreements, agreements } from '../../src/share/agreements.ts';
import { joinedDataset } from '../../src/share/joined-dataset.ts';
import { sharedDataset } from '../../src/share/shared-dataset.ts';
import { sharedWith } from '../../src/share/shared-with.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { eachEngine } from '../servers/each-engine.ts';

const terms = {
  purpose: 'Plan together',
  level: 2,
  categories: null,
  finestPlace: 'village',
  by: 'the board',
} as const;

eachEngine('what is shared', (make) => {
  let all: Awaited<ReturnType<typeof custodiansOn>>;
  let pacts: Agreements;
  let made = 0;

  beforeAll(async () => {
    all = await custodiansOn(make);
    pacts = agreements(all.engine, all.clock.now);
  }, 60_000);

  /** A custodian with riverbend, one without a record, and what the second sees of the first. */
  async function pair() {
    made += 1;
    const grantor = await all.keeper(`from-${made}`);
    const grantee = await all.create(`to-${made}`);
    const grant = (more: Partial<AgreementDraft> = {}) =>
      pacts.grant(grantor, { ...terms, grantee, ...more });
    const read = sharedWith(all.engine, grantee, all.clock.now);
    return { grantor, grantee, slug: `from-${made}`, grant, read };
  }

  const plain = (dataset: CodedDataset) => JSON.parse(JSON.stringify(dataset));

  test('is nothing without an agreement', async () => {
    const { read } = await pair();
    expect(await read()).toEqual([]);
  });

  test('is what the agreement opens of the records as they are now', async () => {
    const { grantor, grant, read, slug } = await pair();
    const draft = { level: 1, categories: { [spectrumOfPrevention.id]: ['policy'] } } as const;
    const agreement = await grant({ ...draft, finestPlace: 'district' });
    const [shared, ...more] = await read();
    expect(more).toEqual([]);
    expect(shared).toMatchObject({ slug, agreement, revision: 1 });
    expect(plain(shared?.dataset as CodedDataset)).toEqual(
      plain(sharedDataset(riverbend, agreement)),
    );

    const store = postgresStore(all.engine, grantor, all.clock.now);
    const [retired] = shared?.dataset.activities ?? [];
    await store.write({ by: 'test', retire: [{ list: 'activities', id: retired?.id ?? '' }] });
    const [after] = await read();
    expect(after?.revision).toBe(2);
    expect(after?.dataset.activities).toHaveLength((shared?.dataset.activities.length ?? 0) - 1);
  });

  test('is built once for each revision of the grantor', async () => {
    const { grantor, grant, read } = await pair();
    await grant();
    const [first, second] = [await read(), await read()];
    expect(second[0]?.dataset).toBe(first[0]?.dataset);
    const store = postgresStore(all.engine, grantor, all.clock.now);
    await store.write({
      by: 'test',
      retire: [{ list: 'statistics', id: riverbend.statistics[0]?.id ?? '' }],
    });
    expect((await read())[0]?.dataset).not.toBe(first[0]?.dataset);
  });

  test('of several grantors comes together, each under its own agreement', async () => {
    const { grantee, grant, read, slug } = await pair();
    const second = await all.keeper('second-grantor');
    await grant({ level: 0 });
    await pacts.grant(second, { ...terms, grantee, finestPlace: 'regency' });
    const shared = await read();
    expect(shared.map((one) => [one.slug, one.agreement.level])).toEqual(
      expect.arrayContaining([
        [slug, 0],
        ['second-grantor', 2],
      ]),
    );
    const own = await postgresStore(all.engine, grantee).dataset();
    const joined = joinedDataset(own, shared);
    const { cells } = coverage(joined, { by: [spectrumOfPrevention.id] });
    expect(cells.some(({ state }) => state === 'covered')).toBe(true);
  });

  test('is read from those who are named, and from nobody who does not share', async () => {
    const { grantee, grant, read, slug } = await pair();
    const other = await all.keeper('another-grantor');
    await grant();
    await pacts.grant(other, { ...terms, grantee });
    const from = async (names: readonly string[]) => (await read(names)).map((one) => one.slug);
    expect(await from([slug])).toEqual([slug]);
    expect(await from(['another-grantor', slug])).toHaveLength(2);
    expect(await from(['second-grantor', 'nobody-at-all'])).toEqual([]);
    expect(await from([])).toEqual([]);
    const [before] = await read([slug]);
    await read(['another-grantor']);
    expect((await read([slug]))[0]).toBe(before);
  });

  test('is built once, however many ask at the same time', async () => {
    const { grant, read } = await pair();
    await grant();
    const seen = await Promise.all(Array.from({ length: 5 }, () => read()));
    expect(new Set(seen.map(([one]) => one?.dataset)).size).toBe(1);
  });

  test('ends with the day of the agreement, and begins with it', async () => {
    const { grant, read } = await pair();
    await grant({ from: '2026-06-01', until: '2026-06-30' });
    const at = async (time: string) => {
      all.clock.set(time);
      const { length } = await read();
      all.clock.set('2026-05-01T08:00:00.000Z');
      return length;
    };
    expect(await at('2026-05-31T23:59:59.999Z')).toBe(0);
    expect(await at('2026-06-01T00:00:00.000Z')).toBe(1);
    expect(await at('2026-06-30T23:59:59.999Z')).toBe(1);
    expect(await at('2026-07-01T00:00:00.000Z')).toBe(0);
  });

  test('is nothing for every read that begins after a revocation, however many are under way', async () => {
    const { grantor, grant, read } = await pair();
    for (let round = 0; round < 5; round += 1) {
      const { id } = await grant();
      const during = Array.from({ length: 6 }, () => read());
      const revoked = pacts.revoke(grantor, id, 'the board');
      const after = revoked.then(() => Promise.all([read(), read(), read()]));
      expect(await after).toEqual([[], [], []]);
      for (const seen of await Promise.all(during)) {
        expect(seen.every(({ agreement }) => agreement.id === id)).toBe(true);
      }
    }
  });

  test('does not go on to whom the grantee shares with', async () => {
    const { grantee, grant } = await pair();
    await grant();
    const third = await all.create('third');
    await pacts.grant(grantee, { ...terms, grantee: third });
    const [seen] = await sharedWith(all.engine, third, all.clock.now)();
    expect(seen?.dataset.activities).toEqual([]);
  });
});
