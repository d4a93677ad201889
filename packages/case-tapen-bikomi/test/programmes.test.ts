import { categoriesOf, checkFramework } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { tapenBikomi } from '../src/dataset.ts';
import { tapenBikomiProgrammes } from '../src/programmes.ts';

const toldUnder: Readonly<Record<string, string>> = {
  'community-empowerment': 'community-empowerment',
  'cooperation-networking': 'cooperation-networking',
  'strengthening-capacity': 'government-strengthening',
};
const codings = tapenBikomi.codings.filter(
  ({ framework, status }) => framework === tapenBikomiProgrammes.id && status === 'accepted',
);
const within = codings.filter(({ reading }) => reading.verdict === 'within');
const isStated = ({ evidence }: (typeof codings)[number]) =>
  evidence.some(({ kind }) => kind === 'statement');

describe('the three programmes', () => {
  test('pass as data without a word', () => {
    const { variantOf: _, ...draft } = tapenBikomiProgrammes;
    const categories = draft.categories.map(({ position: __, ...category }) => category);
    expect(checkFramework({ ...draft, categories })).toMatchObject({ ok: true, diagnostics: [] });
  });

  test('are the paper’s own statement only where it tells a record under their head', () => {
    for (const { activity, evidence, reading } of within) {
      for (const { kind, locator, supports } of evidence) {
        if (kind !== 'statement') continue;
        const told = toldUnder[locator.split(' ')[0] ?? ''];
        expect([activity, supports]).toEqual([activity, [told]]);
        expect(categoriesOf(reading)).toContain(told);
      }
    }
  });

  test('are our reading for four records that the paper tells before it names them', () => {
    expect(within.filter((one) => !isStated(one)).map(({ activity }) => activity)).toEqual([
      'early-education',
      'early-education-schools',
      'early-education-groups',
      'task-force-formation',
    ]);
    for (const one of within.filter((coding) => !isStated(coding))) {
      expect(one.alternatives.length).toBeGreaterThan(0);
    }
  });

  test('hold what the foundation lends to agencies, as the paper tells it', () => {
    const lent = tapenBikomi.activities.filter(
      ({ id, kind }) => id.startsWith('assistance-') && kind === 'resource',
    );
    for (const { id } of lent) {
      const one = codings.find(({ activity }) => activity === id);
      expect(one && categoriesOf(one.reading)).toEqual(['government-strengthening']);
    }
    expect(lent).toHaveLength(5);
  });

  test('leave help to victims outside: it is told apart from them', () => {
    for (const id of ['iom-return', 'iom-rehabilitation', 'iom-legal-help', 'iom-reintegration']) {
      const one = codings.find(({ activity }) => activity === id);
      expect([id, one?.reading.verdict]).toEqual([id, 'outside']);
    }
  });
});
