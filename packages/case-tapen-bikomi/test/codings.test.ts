import { type Coding, categoriesOf } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { tapenBikomi } from '../src/dataset.ts';
import { tapenBikomiProgrammes } from '../src/programmes.ts';

const { activities, frameworks } = tapenBikomi;
const codings = tapenBikomi.codings.filter(({ status }) => status === 'accepted');
const kindOf = new Map(activities.map(({ id, kind }) => [id, kind]));
const codable = activities.filter(({ kind }) =>
  ['activity', 'component', 'mandate'].includes(kind),
);

const inFramework = (framework: string) => codings.filter((one) => one.framework === framework);
const holds = (coding: Coding, category: string) => categoriesOf(coding.reading).includes(category);
const categoryOf = (framework: string, category: string) =>
  inFramework(framework).filter((one) => holds(one, category));
const statusOf = (id: string) => activities.find((activity) => activity.id === id)?.status;

describe('the codings', () => {
  test('leave no activity, component or mandate uncoded in any framework', () => {
    const coded = new Set(codings.map(({ activity, framework }) => `${activity} ${framework}`));
    const uncoded = codable.flatMap(({ id }) =>
      frameworks.map((framework) => `${id} ${framework.id}`).filter((key) => !coded.has(key)),
    );
    expect(uncoded).toEqual([]);
  });

  test('code resources as resources, the foundation’s other services as outside, and no claim', () => {
    const verdicts = (kind: string) => [
      ...new Set(
        codings
          .filter(({ framework }) => framework !== tapenBikomiProgrammes.id)
          .filter(({ activity }) => kindOf.get(activity) === kind)
          .map(({ reading }) => reading.verdict),
      ),
    ];
    expect(verdicts('resource')).toEqual(['resource']);
    expect(verdicts('context')).toEqual(['outside']);
    expect(verdicts('claim')).toEqual([]);
  });

  test('give a reason in both languages for every other reading', () => {
    const lacking = codings.flatMap(({ alternatives }) =>
      alternatives.filter(({ because }) => !because.en || !because.id),
    );
    expect(lacking).toEqual([]);
  });

  test('never settle on individual without a second reading', () => {
    const uncontested = categoryOf('spectrum-of-prevention', 'individual').filter(
      ({ activity, alternatives }) =>
        kindOf.get(activity) !== 'umbrella' && alternatives.length === 0,
    );
    expect(uncontested).toEqual([]);
  });

  test('find three partner villages, two village regulations in force and one planned', () => {
    const of = (category: string) =>
      categoryOf('tapen-bikomi-instruments', category).map(({ activity }) => [
        activity,
        statusOf(activity),
      ]);
    expect(of('formal-village-partnership')).toEqual([
      ['letmafo-partnership', 'ongoing'],
      ['atmen-partnership', 'ongoing'],
      ['oenenu-partnership', 'ongoing'],
    ]);
    expect(of('village-regulation')).toEqual([
      ['letmafo-regulation', 'ongoing'],
      ['atmen-regulation', 'ongoing'],
      ['oenenu-regulation', 'planned'],
    ]);
  });

  test('leave the other services without a role: the paper names them and no more', () => {
    const uncoded = activities
      .filter(({ id }) => !inFramework('ngo-roles').some(({ activity }) => activity === id))
      .filter(({ kind, id }) => kind !== 'claim' && id.startsWith('service-'));
    expect(uncoded).toHaveLength(6);
  });

  test('give help to victims and pressing for rules the types that the list has for them', () => {
    const typeOf = (type: string) =>
      categoryOf('ngo-activity-types', type).map(({ activity }) => activity);
    expect(typeOf('legal-services')).toEqual(['iom-legal-help']);
    expect(typeOf('victim-help')).toEqual([
      'iom-return',
      'iom-reintegration',
      'iom-rehabilitation',
    ]);
    expect(typeOf('legislative-advocacy')).toEqual([
      'policy-advocacy',
      'letmafo-regulation',
      'atmen-regulation',
      'oenenu-regulation',
    ]);
    expect(typeOf('shelter')).toEqual([]);
  });

  test('give bonds no type, and what a government is charged with no role', () => {
    const verdictOf = (framework: string, id: string) =>
      inFramework(framework).find(({ activity }) => activity === id)?.reading.verdict;
    for (const bond of ['regency-partnership', 'iom-partnership', 'letmafo-partnership']) {
      expect(verdictOf('ngo-activity-types', bond)).toBe('outside');
    }
    for (const { id, kind } of activities.filter((activity) => activity.kind === 'mandate')) {
      expect([id, kind, verdictOf('ngo-roles', id)]).toEqual([id, 'mandate', 'outside']);
    }
  });

  test('find prosecution in one mandate alone', () => {
    expect(categoryOf('un-4p', 'prosecution').map(({ activity }) => activity)).toEqual([
      'sub-group-law',
    ]);
  });

  test('keep services to victims outside the Spectrum and under protection', () => {
    for (const help of [
      'iom-return',
      'iom-rehabilitation',
      'iom-legal-help',
      'iom-reintegration',
      'duty-evacuation',
    ]) {
      const of = (framework: string) =>
        inFramework(framework).find(({ activity }) => activity === help);
      expect(of('spectrum-of-prevention')?.reading).toEqual({ verdict: 'outside' });
      expect(of('un-4p')?.reading).toMatchObject({ principal: ['protection'] });
    }
  });
});
