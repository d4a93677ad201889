import type { CoverageQuestion, Edit } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import { type Database, databaseOn } from '../../src/database.ts';
import { type Deliverer, type DelivererOptions, deliverer } from '../../src/telling/deliver.ts';
import { redeliver } from '../../src/telling/redeliver.ts';
import { type Webhook, type Webhooks, webhooks } from '../../src/telling/webhooks.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { isSigned, type Receiver, receiver } from './receiver.ts';

const [channel] = riverbend.channels;
const edit = (mark: string): Edit => ({
  by: 'test',
  put: { channels: [{ ...channel, label: { en: mark, id: mark } }] } as Edit['put'] & object,
});
const question: CoverageQuestion = { by: ['spectrum-of-prevention', 'place:district'] };

eachEngine('telling webhooks', (make) => {
  let all: Awaited<ReturnType<typeof custodiansOn>>;
  let database: Database;
  let hooks: Webhooks;
  let to: Receiver;
  let made = 0;
  let custodian: CustodianId;

  beforeAll(async () => {
    all = await custodiansOn(make);
    database = databaseOn(all.engine, all.clock.now);
    hooks = webhooks(all.engine, all.clock.now, { loopback: true });
  }, 60_000);

  beforeEach(async () => {
    to = await receiver();
    made += 1;
    custodian = await all.keeper(`keeper-${made}`);
  });
  afterEach(async () => {
    for (const { id } of await hooks.list(custodian)) await hooks.remove(custodian, id);
    await to.close();
  });

  const write = async (...marks: readonly string[]) => {
    for (const mark of marks) await database.store(custodian).write(edit(mark));
  };
  const worker = (options: DelivererOptions = {}): Deliverer =>
    deliverer(database, { loopback: true, now: all.clock.now, pauses: [1_000, 5_000], ...options });
  const begun = (draft: Partial<Parameters<Webhooks['create']>[1]> = {}) =>
    hooks.create(custodian, { url: to.url, by: 'test', ...draft });
  const later = (seconds: number) =>
    all.clock.set(new Date(all.clock.now().getTime() + seconds * 1_000).toISOString());
  const numbersAt = ({ arrived }: Receiver) => arrived.map(({ json }) => json.data.revision.number);
  const asNow = async () => (await hooks.list(custodian))[0] as Webhook;

  test('sends what is written from then on, in order, signed, each under an id of its own', async () => {
    const { secret, webhook } = await begun();
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    await write('a', 'b', 'c');
    await worker().round();
    expect(numbersAt(to)).toEqual([2, 3, 4]);
    expect(to.arrived.map(({ id }) => id)).toEqual([2, 3, 4].map((n) => `${custodian}-${n}`));
    for (const one of to.arrived) expect(isSigned(one, secret)).toBe(true);
    const [first] = to.arrived;
    const [revision] = await database.store(custodian).revisions({ after: 1, first: 1 });
    const { touched, ...said } = revision as NonNullable<typeof revision>;
    expect(first?.json).toEqual({
      type: 'revision.made',
      timestamp: said.at,
      data: { custodian, revision: said, touched, totalTouched: 1 },
    });
    expect(await asNow()).toEqual({ ...webhook, told: 4 });
    await worker().round();
    expect(to.arrived).toHaveLength(3);
  });

  test('a receiver finds a message that was changed, and one that somebody else signed', async () => {
    const { secret } = await begun();
    const other = (await begun()).secret;
    await write('a');
    await worker().round();
    const [one] = to.arrived.filter((arrived) => isSigned(arrived, secret));
    if (!one) throw new Error('nothing arrived');
    expect(isSigned(one, other)).toBe(false);
    expect(isSigned({ ...one, body: one.body.replace('test', 'best') }, secret)).toBe(false);
    expect(isSigned({ ...one, id: `${custodian}-9` }, secret)).toBe(false);
    expect(isSigned({ ...one, timestamp: '0' }, secret)).toBe(false);
  });

  test('sends everything from the number that is asked for', async () => {
    await write('a');
    await begun({ after: 0 });
    await worker().round();
    expect(numbersAt(to)).toEqual([1, 2]);
    expect(to.arrived[0]?.json.data).toMatchObject({
      totalTouched: expect.any(Number),
      touched: expect.any(Array),
    });
    await expect(begun({ after: 9 })).rejects.toMatchObject({ code: 'core/moment-unknown' });
  });

  test('sends only what changes the answer, where there is a question', async () => {
    await begun({ question });
    await write('a');
    await database.store(custodian).write({
      by: 'test',
      because: 'It was called off.',
      retire: [{ list: 'activities', id: 'village-talks' }],
    });
    await write('b');
    await worker().round();
    expect(numbersAt(to)).toEqual([3]);
    expect(to.arrived[0]?.json).toMatchObject({
      type: 'coverage.changed',
      data: {
        question,
        redefined: false,
        revision: { number: 3, because: 'It was called off.' },
        changes: expect.arrayContaining([
          {
            at: ['community', '07.01.01'],
            before: { state: 'covered', reasons: [], count: 4 },
            after: { state: 'covered', reasons: [], count: 3 },
          },
        ]),
      },
    });
    expect(await asNow()).toMatchObject({ told: 4 });
  });

  test('tries again after longer and longer, as often as there are pauses, and keeps the order', async () => {
    await begun();
    await write('a', 'b');
    to.answers.push(500, 503, 204, 204);
    const attempt = async (seconds: number) => {
      later(seconds);
      await worker().round();
      return numbersAt(to).length;
    };
    expect(await attempt(0)).toBe(1);
    expect(await asNow()).toMatchObject({ attempts: 1, told: 1, next: expect.any(String) });
    expect(await attempt(0.9)).toBe(1);
    expect(await attempt(0.1)).toBe(2);
    expect(await attempt(4.9)).toBe(2);
    expect(await attempt(0.1)).toBe(4);
    expect(numbersAt(to)).toEqual([2, 2, 2, 3]);
    expect(new Set(to.arrived.map(({ id }) => id)).size).toBe(2);
    expect(await asNow()).toMatchObject({ attempts: 0, told: 3, next: null });
  });

  test('gives a revision up in the end, says why, and goes on with the next', async () => {
    const { webhook } = await begun();
    await write('a', 'b');
    to.answers.push(500, 410, 404);
    for (const seconds of [0, 1, 5]) {
      later(seconds);
      await worker().round();
    }
    expect(numbersAt(to)).toEqual([2, 2, 2, 3]);
    expect(await hooks.deadLetters(custodian, webhook.id)).toEqual([
      {
        webhook: webhook.id,
        number: 2,
        attempts: 3,
        reason: { code: 'store/receiver-refused', params: { status: 404 } },
        at: all.clock.now().toISOString(),
        delivered: null,
      },
    ]);
    expect(await asNow()).toMatchObject({ told: 3, attempts: 0 });
  });

  test('a receiver that was down gets what it missed when that is sent again', async () => {
    const { webhook, secret } = await begun();
    await write('a', 'b');
    const { url } = to;
    await to.close();
    for (const seconds of [0, 1, 5, 0, 1, 5]) {
      later(seconds);
      await worker().round();
    }
    expect(await hooks.deadLetters(custodian, webhook.id)).toMatchObject([
      { number: 2, reason: { code: 'store/receiver-unreached' } },
      { number: 3, reason: { code: 'store/receiver-unreached' } },
    ]);
    const again = (number: number, hook = webhook.id) =>
      redeliver(
        database,
        { custodian, webhook: hook, number },
        { loopback: true, now: all.clock.now },
      );
    expect(await again(2)).toMatchObject({ attempts: 4, delivered: null });
    to = await receiver(Number(new URL(url).port));
    expect(await again(2)).toMatchObject({
      number: 2,
      attempts: 5,
      delivered: all.clock.now().toISOString(),
    });
    expect(to.arrived.map(({ id }) => id)).toEqual([`${custodian}-2`]);
    expect(to.arrived.every((one) => isSigned(one, secret))).toBe(true);
    expect(await again(4)).toBeNull();
    expect(await again(3, 'no id')).toBeNull();
    await hooks.remove(custodian, webhook.id);
    expect(await again(3)).toBeNull();
  });

  test('two deliverers at once send each message once', async () => {
    await begun();
    await write(...'abcdefghij');
    const other = databaseOn(all.engine, all.clock.now);
    const workers = [database, database, other].map((on) =>
      deliverer(on, { loopback: true, now: all.clock.now }),
    );
    await Promise.all(workers.map((one) => one.round()));
    await Promise.all(workers.map((one) => one.round()));
    expect(numbersAt(to)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('what a deliverer left undone is taken over when its lease is over, and what it then does counts no more', async () => {
    await begun();
    await write('a');
    let go = () => {};
    to.before = () =>
      new Promise((resolve) => {
        go = resolve;
      });
    const standing = worker({ lease: 30_000 }).round();
    await vi.waitFor(() => expect(to.arrived).toHaveLength(1));
    to.before = () => {};
    later(29);
    await worker().round();
    expect(to.arrived).toHaveLength(1);
    later(2);
    await write('b');
    await worker().round();
    expect(numbersAt(to)).toEqual([2, 2, 3]);
    go();
    await standing;
    expect(await asNow()).toMatchObject({ told: 3 });
  });

  test('a webhook that is removed is told no more, and its secret is forgotten', async () => {
    const { webhook, secret } = await begun();
    await write('a');
    expect(await hooks.remove(custodian, webhook.id)).toBe(true);
    expect(await hooks.remove(custodian, webhook.id)).toBe(true);
    await worker().round();
    expect(to.arrived).toEqual([]);
    expect(await hooks.list(custodian)).toEqual([]);
    const kept = await all.engine.db
      .selectFrom('webhooks')
      .select('secret')
      .where('id', '=', webhook.id)
      .execute();
    expect(kept).toEqual([{ secret: '' }]);
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  test('webhooks are of their custodian alone, and at most twenty', async () => {
    const { webhook } = await begun();
    const stranger = await all.create(`stranger-${made}`);
    expect(await hooks.list(stranger)).toEqual([]);
    expect(await hooks.deadLetters(stranger, webhook.id)).toEqual([]);
    expect(await hooks.remove(stranger, webhook.id)).toBe(false);
    for (let count = 1; count < 20; count += 1) await begun();
    await expect(begun()).rejects.toMatchObject({ code: 'store/webhooks-many' });
  });

  test('goes on until it is stopped, and finishes what it is sending', async () => {
    await begun();
    const stop = new AbortController();
    const running = worker({ every: 5 }).run(stop.signal);
    await write('a');
    await vi.waitFor(() => expect(to.arrived).toHaveLength(1), 10_000);
    await write('b');
    await vi.waitFor(() => expect(to.arrived).toHaveLength(2), 10_000);
    stop.abort();
    await running;
    await write('c');
    expect(to.arrived).toHaveLength(2);
    expect(await asNow()).toMatchObject({ told: 3 });
  });

  test('what goes wrong here is logged, and others are told all the same', async () => {
    await begun({ question });
    const second = await receiver();
    await begun({ url: second.url });
    await write('a');
    await database
      .store(custodian)
      .write({ by: 'test', retire: [{ list: 'activities', id: 'village-talks' }] });
    const log = vi.fn();
    const broken = new Error('broken');
    await worker({ log, answers: () => () => Promise.reject(broken) }).round();
    expect(log).toHaveBeenCalledExactlyOnceWith(broken);
    expect(numbersAt(second)).toEqual([2, 3]);
    await second.close();
    await worker().round();
    expect(numbersAt(to)).toEqual([3]);
  });
});
