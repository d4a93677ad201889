import { coverage, spectrumOfPrevention, tableOf } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { type CustodianId, withinCustodian } from '../../src/custodian/within-custodian.ts';
import { type Releases, releases } from '../../src/share/releases.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { eachEngine } from '../servers/each-engine.ts';

const question = { by: [spectrumOfPrevention.id, 'place:district'] };
const answer = tableOf(coverage(riverbend, question));
if (!answer) throw new Error('an answer has a table');
const draft = {
  title: { en: 'Levels by district', id: 'Tingkat menurut kecamatan' },
  question,
  table: answer,
  by: 'the board',
};

eachEngine('releases', (make) => {
  let all: Awaited<ReturnType<typeof custodiansOn>>;
  let published: Releases;
  let made = 0;

  beforeAll(async () => {
    all = await custodiansOn(make);
    published = releases(all.engine, all.clock.now);
  }, 60_000);

  const create = (): Promise<CustodianId> => {
    made += 1;
    return all.create(`house-${made}`);
  };

  test('are numbered from 1, and read by anybody as they were', async () => {
    const one = await create();
    const first = await published.publish(one, draft);
    const second = await published.publish(one, { ...draft, title: { en: 'B', id: 'B' } });
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(await published.find(one, 1)).toEqual({
      ...draft,
      table: JSON.parse(JSON.stringify(answer)),
      custodian: one,
      number: 1,
      at: '2026-05-01T08:00:00.000Z',
      withdrawn: null,
    });
    expect((await published.all(one)).map(({ number }) => number)).toEqual([2, 1]);
    expect(await published.find(one, 3)).toBeNull();
  });

  test('of all custodians are listed together', async () => {
    const [one, other] = [await create(), await create()];
    await published.publish(one, draft);
    await published.publish(other, draft);
    const custodians = (await published.all()).map(({ custodian }) => custodian);
    expect(custodians).toEqual(expect.arrayContaining([one, other]));
    expect((await published.all(one)).map(({ custodian }) => custodian)).toEqual([one]);
  });

  test('take one number each when several are published at once', async () => {
    const one = await create();
    const numbers = await Promise.all([1, 2, 3, 4].map(() => published.publish(one, draft)));
    expect(numbers.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
  });

  test('stay withdrawn when that is said again, by their own custodian: the title stays and the table is shown no more', async () => {
    const [one, other] = [await create(), await create()];
    await published.publish(one, draft);
    expect(await published.withdraw(other, 1, 'another board')).toBe(false);
    expect(await published.withdraw(one, 1, 'the board')).toBe(true);
    all.clock.set('2026-05-01T09:00:00.000Z');
    expect(await published.withdraw(one, 1, 'the next board')).toBe(true);
    all.clock.set('2026-05-01T08:00:00.000Z');
    expect(await published.withdraw(other, 1, 'another board')).toBe(false);
    expect(await published.withdraw(one, 2, 'the board')).toBe(false);
    expect(await published.find(one, 1)).toMatchObject({
      title: draft.title,
      withdrawn: '2026-05-01T08:00:00.000Z',
      table: null,
    });
    expect((await published.publish(one, draft)).number).toBe(2);
  });

  test('are never changed, not even by their own custodian', async () => {
    const one = await create();
    await published.publish(one, draft);
    for (const change of [
      "title = '{}'",
      'content = content',
      'number = 7',
      'published_at = now()',
    ]) {
      const changed = withinCustodian(all.engine, one, (rows) =>
        sql.raw(`update releases set ${change}`).execute(rows),
      );
      await expect(changed, change).rejects.toMatchObject({ code: '42501' });
    }
    const removed = withinCustodian(all.engine, one, (rows) =>
      sql`delete from releases`.execute(rows),
    );
    await expect(removed).rejects.toMatchObject({ code: '42501' });
  });
});
