import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import { gapGroups, gaps } from '../../../src/analysis/coverage/gaps.ts';
import type { DatasetDraft, ExpectationDraft } from '../../../src/dataset/dataset-draft.ts';
import { coded, inFull, labelled, riverbend, screening } from '../../riverbend.ts';

const ask = (more: Partial<DatasetDraft>, expected: Partial<ExpectationDraft> = {}) =>
  coverage(
    riverbend({
      screenings: [screening()],
      expectations: [{ ...labelled('asked'), ...expected }],
      ...more,
    }),
    { by: ['steps', 'place:district'], expectation: 'asked' },
  );
const shown = (answer: ReturnType<typeof ask>) =>
  gaps(answer).map(({ cell, kind }) => [cell.at.join(' '), kind, cell.robust]);

describe('gaps', () => {
  test('are the gap cells, and no others', () => {
    const answer = ask({
      activities: [inFull(), inFull({ id: 'vague', places: [] })],
      codings: [coded('talk', ['talks']), coded('vague', ['training'])],
    });
    expect(shown(answer)).toEqual([
      ['talks south', 'nothing-reported', true],
      ['rules north', 'nothing-reported', true],
      ['rules south', 'nothing-reported', true],
    ]);
  });

  test('are none where nobody looked', () => {
    expect(shown(ask({ screenings: [] }))).toEqual([]);
  });

  test('come robust ones first, then an empty cell before one that is nearly covered, then as the cells', () => {
    const answer = ask({
      activities: [
        inFull({ id: 'plan', status: 'planned' }),
        inFull({ id: 'duty', kind: 'mandate', places: ['hill'] }),
        inFull({ id: 'open', places: ['hill'] }),
      ],
      codings: [
        coded('plan', ['talks', 'rules']),
        coded('duty', ['talks']),
        coded('open', 'outside', { alternatives: [{ principal: ['training'] }] }),
      ],
    });
    expect(shown(answer)).toEqual([
      ['training north', 'nothing-reported', true],
      ['rules south', 'nothing-reported', true],
      ['talks north', 'planned-only', true],
      ['rules north', 'planned-only', true],
      ['training south', 'nothing-reported', false],
      ['talks south', 'mandated-only', false],
    ]);
  });

  test.each([
    ['below-threshold', {}, { atLeast: 2 }],
    ['planned-only', { status: 'planned' }, {}],
    ['mandated-only', { kind: 'mandate' }, {}],
    ['nobody-reached', { reach: 0 }, { meaning: 'reached' }],
    ['other-actor', {}, { organisations: ['council'] }],
  ] as const)('are %s by the nearest thing to coverage that is there', (kind, more, expected) => {
    const answer = ask(
      { activities: [inFull(more)], codings: [coded('talk', ['talks'])] },
      expected,
    );
    expect(gaps(answer).find(({ cell }) => cell.at.join() === 'talks,north')?.kind).toBe(kind);
  });

  test('are lapsed where something ended before', () => {
    const dataset = riverbend({
      screenings: [screening()],
      activities: [inFull()],
      codings: [coded('talk', ['talks'])],
    });
    const answer = coverage(dataset, {
      by: ['period:year'],
      where: { categories: { steps: 'talks' } },
    });
    expect(gaps(answer)).toMatchObject([{ kind: 'lapsed', cell: { at: ['2019'] } }]);
  });

  test('that nearly are covered in several ways are of the first kind in the order of the method', () => {
    const plan = inFull({ id: 'plan', status: 'planned' });
    const answer = ask(
      {
        activities: [plan, inFull()],
        codings: [coded('talk', ['talks']), coded('plan', ['talks'])],
      },
      { atLeast: 2 },
    );
    const [gap] = gaps(answer).filter(({ cell }) => cell.at.join() === 'talks,north');
    expect(gap?.kind).toBe('below-threshold');
    expect(gap?.cell.reasons).toEqual(['below-threshold', 'planned-only']);
  });
});

describe('groups of gaps', () => {
  const answer = ask(
    {
      activities: [
        inFull({ id: 'plan', status: 'planned', places: ['mill'] }),
        inFull({ places: ['hill'] }),
      ],
      codings: [coded('plan', ['talks']), coded('talk', ['training'])],
    },
    { notApplicable: [{ steps: ['rules'], 'place:district': ['south'] }] },
  );

  test('say together what one member of the first dimension lacks in one way, the largest first', () => {
    expect(
      gapGroups(answer).map(({ member, kind, robust, cells, of }) => [
        member,
        kind,
        robust,
        cells.map(({ at }) => at[1]),
        of,
      ]),
    ).toEqual([
      ['talks', 'nothing-reported', true, ['south'], 2],
      ['training', 'nothing-reported', true, ['north'], 2],
      ['rules', 'nothing-reported', true, ['north'], 1],
      ['talks', 'planned-only', true, ['north'], 2],
    ]);
  });

  test('hold each gap once', () => {
    const grouped = gapGroups(answer).flatMap(({ cells }) => cells);
    expect(grouped).toHaveLength(gaps(answer).length);
    expect(new Set(grouped)).toEqual(new Set(gaps(answer).map(({ cell }) => cell)));
  });

  test('are largest first', () => {
    const empty = gapGroups(ask({ activities: [inFull()], codings: [coded('talk', ['talks'])] }));
    expect(empty.map(({ member, cells, of }) => [member, cells.length, of])).toEqual([
      ['training', 2, 2],
      ['rules', 2, 2],
      ['talks', 1, 2],
    ]);
  });
});
