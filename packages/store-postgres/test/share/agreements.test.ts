import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import { type AgreementDraft, type Agreements, agreements } from '../../src/share/agreements.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { eachEngine } from '../servers/each-engine.ts';

const terms = {
  purpose: { en: 'Plan together', id: 'Merencanakan bersama' },
  level: 1,
  categories: { 'spectrum-of-prevention': ['policy'], 'un-4p': null },
  finestPlace: 'district',
  by: 'the board',
} as const;

eachEngine('agreements', (make) => {
  let all: Awaited<ReturnType<typeof custodiansOn>>;
  let pacts: Agreements;
  let made = 0;

  beforeAll(async () => {
    all = await custodiansOn(make);
    pacts = agreements(all.engine, all.clock.now);
  }, 60_000);

  /** Two custodians who have agreed on nothing yet. */
  async function pair(): Promise<{
    readonly grantor: CustodianId;
    readonly grantee: CustodianId;
    grant(more?: Partial<AgreementDraft>): ReturnType<Agreements['grant']>;
  }> {
    made += 1;
    const [grantor, grantee] = [await all.create(`from-${made}`), await all.create(`to-${made}`)];
    return {
      grantor,
      grantee,
      grant: (more = {}) => pacts.grant(grantor, { ...terms, grantee, ...more }),
    };
  }

  test('are known to both sides, word for word, and to nobody else', async () => {
    const { grantor, grantee, grant } = await pair();
    const agreement = await grant({ until: '2026-12-31' });
    const { by, ...agreed } = terms;
    expect(agreement).toMatchObject({
      ...agreed,
      grantor,
      grantee,
      by,
      from: '2026-05-01T08:00:00.000Z',
      until: '2026-12-31T23:59:59.999Z',
      revoked: null,
    });
    expect(await pacts.given(grantor)).toEqual([agreement]);
    expect(await pacts.received(grantee)).toEqual([agreement]);
    expect([await pacts.received(grantor), await pacts.given(grantee)]).toEqual([[], []]);
    const { grantor: third } = await pair();
    expect([await pacts.received(third), await pacts.given(third)]).toEqual([[], []]);
  });

  test('keep every category as every category, and a purpose in words alone', async () => {
    const { grantor, grant } = await pair();
    const agreement = await grant({
      categories: null,
      purpose: 'Plan together',
      from: '2026-06-01',
    });
    expect(agreement).toMatchObject({
      categories: null,
      purpose: { und: 'Plan together' },
      from: '2026-06-01T00:00:00.000Z',
      until: null,
    });
    expect(await pacts.given(grantor)).toEqual([agreement]);
  });

  test('stay revoked when that is said again, and only by who granted them', async () => {
    const { grantor, grantee, grant } = await pair();
    const { id } = await grant();
    expect(await pacts.revoke(grantee, id, 'the other board')).toBe(false);
    expect(await pacts.revoke(grantor, id, 'the board')).toBe(true);
    all.clock.set('2026-05-01T09:00:00.000Z');
    expect(await pacts.revoke(grantor, id, 'the next board')).toBe(true);
    all.clock.set('2026-05-01T08:00:00.000Z');
    expect(await pacts.revoke(grantee, id, 'the other board')).toBe(false);
    expect(await pacts.revoke(grantor, 'no id', 'the board')).toBe(false);
    expect(await pacts.revoke(grantor, randomUUID(), 'the board')).toBe(false);
    expect((await pacts.received(grantee)).map(({ revoked }) => revoked)).toEqual([
      '2026-05-01T08:00:00.000Z',
    ]);
  });

  test('stand one at a time between two, whoever grants at once', async () => {
    const { grantor, grant } = await pair();
    const granted = await Promise.allSettled([grant(), grant(), grant()]);
    expect(granted.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(granted.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'store/agreement-stands' },
    });
    const [{ id } = { id: '' }] = await pacts.given(grantor);
    await pacts.revoke(grantor, id, 'the board');
    await expect(grant()).resolves.toMatchObject({ grantor });
  });

  test('may follow one another', async () => {
    const { grant } = await pair();
    await grant({ until: '2026-06-30' });
    await expect(grant({ from: '2026-06-30' })).rejects.toMatchObject({
      code: 'store/agreement-stands',
    });
    await expect(grant({ from: '2026-07-01' })).resolves.toMatchObject({ until: null });
  });

  test('refuse what makes no sense', async () => {
    const { grantor, grant } = await pair();
    const refused: readonly (readonly [string, Partial<AgreementDraft>])[] = [
      ['store/field-refused', { until: '2026-04-30' }],
      ['store/field-refused', { grantee: grantor }],
      ['store/field-refused', { level: 3 as 2 }],
      ['store/field-refused', { finestPlace: ' ' }],
      ['store/field-refused', { by: '' }],
      ['store/custodian-unknown', { grantee: randomUUID() as CustodianId }],
      ['core/moment-unknown', { from: '2026-02-30' }],
    ];
    for (const [code, draft] of refused) {
      await expect(grant(draft), JSON.stringify(draft)).rejects.toMatchObject({ code });
    }
    expect(await pacts.given(grantor)).toEqual([]);
  });
});
