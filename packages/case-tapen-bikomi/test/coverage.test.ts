import {
  askText,
  bounds,
  type CoverageQuestion,
  checkCoding,
  coverage,
  gapGroups,
  gaps,
  settle,
  spectrumOfPrevention as spectrum,
  stackDepth,
  un4p,
} from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { tapenBikomi, tapenBikomiInstruments, unaddressedAudiences } from '../src/index.ts';

const ask = (question: CoverageQuestion) => coverage(tapenBikomi, question);
const instruments = tapenBikomiInstruments.id;
const inState = (question: CoverageQuestion, category: string, state: string) =>
  ask(question).cells.filter((cell) => cell.at[0] === category && cell.state === state);

describe('what stands in places', () => {
  test('a formal partnership in 3 of 193 villages and 3 of 24 districts; the others are gaps of the foundation', () => {
    for (const [level, of] of [
      ['village', 193],
      ['district', 24],
    ] as const) {
      const question = { by: [instruments, `place:${level}`], expectation: 'foundation' };
      const category = 'formal-village-partnership';
      expect(inState(question, category, 'covered')).toHaveLength(3);
      expect(inState(question, category, 'gap')).toHaveLength(of - 3);
      expect(inState(question, category, 'gap').every(({ robust }) => robust)).toBe(true);
    }
  });

  test('nobody listed the partnerships of everybody: the same villages are unknown', () => {
    const question = { by: [instruments, 'place:village'] };
    expect(inState(question, 'formal-village-partnership', 'covered')).toHaveLength(3);
    expect(inState(question, 'formal-village-partnership', 'gap')).toEqual([]);
    expect(inState(question, 'formal-village-partnership', 'unknown')).toHaveLength(190);
  });

  test('an enacted regulation in 2 of 193 villages, and one more planned', () => {
    const question = { by: [instruments, 'place:village'] };
    const enacted = inState(question, 'village-regulation', 'covered').map(({ at }) => at[1]);
    expect(enacted.sort()).toEqual(['53.03.20.2007', '53.03.21.2002']);
    const planned = inState({ ...question, meaning: 'planned' }, 'village-regulation', 'covered');
    expect(planned.map(({ at }) => at[1]).sort()).toEqual([...enacted, '53.03.15.2002'].sort());
  });

  test('the regulations were named as examples: no other village is a gap', () => {
    const question = { by: [instruments, 'place:village'], expectation: 'foundation' };
    expect(inState(question, 'village-regulation', 'gap')).toEqual([]);
  });
});

describe('levels by district', () => {
  const byDistrict = { by: [spectrum.id, 'place:district'] };

  test('144 cells, and what is covered, a gap or unknown adds up to the eligible ones', () => {
    const { cells, totals } = ask(byDistrict);
    expect(cells).toHaveLength(144);
    expect(totals.covered + totals.gap + totals.unknown).toBe(totals.eligible);
    expect(totals.eligible + totals.notApplicable).toBe(144);
  });

  test('daily visits somewhere in the regency make districts unknown, and cover none', () => {
    const visits = ['visits-education', 'visits-training', 'visits-coordination'];
    for (const cell of ask(byDistrict).cells) {
      expect(cell.activities.filter((activity) => visits.includes(activity))).toEqual([]);
    }
    const individual = inState(byDistrict, 'individual', 'unknown');
    expect(individual).toHaveLength(23);
    for (const cell of individual) {
      expect(cell.reasons).toEqual(['place-within']);
      expect(cell.possibleActivities.map(({ activity }) => activity)).toContain('visits-training');
    }
  });

  test("the Regent's decree binds the whole regency and is lost from no district", () => {
    const cells = inState(byDistrict, 'policy', 'covered');
    expect(cells).toHaveLength(24);
    for (const cell of cells) expect(cell.activities).toContain('regent-decree');
  });

  test("rules are their makers': in the foundation's own question neither decree nor village rule covers", () => {
    const own = { ...byDistrict, expectation: 'foundation' };
    expect(inState(own, 'policy', 'covered')).toEqual([]);
    for (const { activities } of ask(own).cells) expect(activities).not.toContain('regent-decree');
    const [near] = ask({
      by: [instruments, 'place:village'],
      expectation: 'foundation',
    }).cells.filter(({ at }) => at.join() === 'village-regulation,53.03.21.2002');
    expect(near).toMatchObject({ state: 'unknown', reasons: ['not-screened'] });
    expect(near?.nearMisses).toEqual([{ kind: 'other-actor', activities: ['letmafo-regulation'] }]);
  });

  test('one question to the foundation waits behind every unknown level but the fifth', () => {
    const answer = ask({ ...byDistrict, expectation: 'foundation' });
    const { asks, screenings } = settle(tapenBikomi, answer);
    expect(asks).toMatchObject([
      {
        fact: 'place-within',
        organisation: 'tapen-bikomi-foundation',
        settles: 112,
        unscreened: 112,
      },
    ]);
    expect(screenings).toMatchObject([
      { members: { [spectrum.id]: ['organizations'] }, settles: 24 },
    ]);
    expect(answer.totals.unknown).toBe(112 + 24);
    const [en, id] = (['en', 'id'] as const).map((language) =>
      askText(asks[0] as (typeof asks)[number], tapenBikomi, language),
    );
    expect(en).toContain('112 cells wait for this answer alone');
    expect(en).toContain('112 of them also need a complete list');
    expect(id).toContain('112 sel hanya menunggu jawaban ini');
    expect(Math.max(en?.length ?? 0, id?.length ?? 0)).toBeLessThan(600);
  });

  test('lists of what bodies are charged with prove no gap in what was done', () => {
    for (const by of [['organisation'], ['organisation', un4p.id], ['organisation', 'audience']]) {
      for (const cell of ask({ by }).cells) {
        if (cell.at[0]?.startsWith('task-force')) expect(cell.state).not.toBe('gap');
      }
    }
    const mandated = ask({ by: ['organisation', un4p.id], meaning: 'mandated' });
    const own = mandated.cells.filter(({ at }) => at[0] === 'task-force-prevention');
    expect(own.filter(({ state }) => state === 'gap').map(({ at }) => at[1])).toEqual([
      'prosecution',
      'partnership',
    ]);
  });

  test('a list of bonds says nothing about the people whom they address', () => {
    const { totals } = ask({ by: [instruments, 'audience'], expectation: 'foundation' });
    expect(totals.gap).toBe(0);
  });

  test('where the foundation does not work yet, and what to ask, fits on one screen', () => {
    const answer = ask({ by: [instruments, 'place:village'], expectation: 'foundation' });
    const { asks, screenings } = settle(tapenBikomi, answer);
    const lines = [...gapGroups(answer), ...asks, ...screenings];
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(gapGroups(answer)).toMatchObject([
      { member: 'formal-village-partnership', kind: 'nothing-reported', robust: true, of: 193 },
    ]);
  });

  test('no district is known to have all six levels; four are known to have three or more', () => {
    const stacks = stackDepth(ask(byDistrict), spectrum.id);
    expect(stacks).toHaveLength(24);
    expect(Math.max(...stacks.map(({ low }) => low))).toBeLessThan(6);
    const deep = stacks.filter(({ low }) => low >= 3).map(({ at }) => at[0]);
    expect(deep.sort()).toEqual(['53.03.05', '53.03.15', '53.03.20', '53.03.21']);
  });
});

describe('how large the levels are', () => {
  const standing = (by: string) =>
    Object.fromEntries(bounds(tapenBikomi, { by }).map((bound) => [bound.member, bound]));

  test('levels 2 and 4 are large and levels 3 and 5 thin whatever one chooses', () => {
    const levels = standing(spectrum.id);
    expect(levels.community?.standing).toBe('above');
    expect(levels.networks?.standing).toBe('above');
    expect(levels.organizations).toMatchObject({
      count: 0,
      high: 5,
      standing: 'below',
      below: 24,
      ways: 24,
    });
    expect(levels.providers?.standing).toBe('below');
  });

  test('the size of level 1 is an artefact: from nothing to nine as group teaching moves', () => {
    const individual = standing(spectrum.id).individual;
    expect(individual).toMatchObject({ count: 2, low: 0, standing: 'depends' });
    expect(individual?.by.contested).toEqual([0, 9]);
    const [cell] = ask({ by: [spectrum.id] }).cells;
    expect(cell).toMatchObject({ at: ['individual'], robust: false, flippedBy: ['contested'] });
  });

  test('prosecution is thin in every way and covered in none that counts what was done', () => {
    const prosecution = standing(un4p.id).prosecution;
    expect(prosecution).toMatchObject({ count: 0, standing: 'below', below: 24 });
    const [cell] = ask({
      by: [un4p.id],
      where: { categories: { [un4p.id]: 'prosecution' } },
    }).cells.filter(({ at }) => at[0] === 'prosecution');
    expect(cell?.count).toBe(0);
  });
});

describe('people', () => {
  const five = unaddressedAudiences.map(({ id }) => id);

  test('recruiters, employers, transport firms, returnees and families are addressed by nothing', () => {
    expect(five).toEqual([
      'recruiters',
      'employers',
      'transport-firms',
      'returnees',
      'migrants-families',
    ]);
    for (const expectation of ['everybody', 'foundation']) {
      for (const cell of ask({ by: ['audience'], expectation }).cells) {
        if (!five.includes(cell.at[0] as string)) continue;
        expect(cell).toMatchObject({ count: 0, possible: 0, high: 0, robust: true });
      }
    }
  });

  test('for the foundation they are gaps; for everybody nobody has looked', () => {
    const own = gaps(ask({ by: ['audience'], expectation: 'foundation' }));
    const empty = own
      .filter(({ kind }) => kind === 'nothing-reported')
      .map(({ cell }) => cell.at[0]);
    expect(empty).toEqual(five);
    const all = ask({ by: ['audience'] });
    expect(all.totals.gap).toBe(0);
    for (const cell of all.cells.filter(({ at }) => five.includes(at[0] as string))) {
      expect(cell.reasons).toEqual(['not-screened']);
    }
  });
});

test('the paper’s "persecution" is read as prosecution, and said', () => {
  const checked = checkCoding(
    {
      activity: 'sub-group-law',
      framework: un4p.id,
      version: un4p.version,
      coder: 'reader',
      reading: { verdict: 'within', principal: ['persecution'], significant: [], absent: [] },
      evidence: [{ source: 'ijar-10066', locator: 'discussion 5', kind: 'document' }],
      because: null,
      confidence: 'medium',
      alternatives: [],
      status: 'proposed',
    },
    { activities: new Set(['sub-group-law']), frameworks: new Map([[un4p.id, un4p]]) },
  );
  expect(checked).toMatchObject({
    ok: true,
    value: { reading: { principal: ['prosecution'] } },
    diagnostics: [{ code: 'core/category-alias', params: { found: 'persecution' } }],
  });
});

describe('three more frameworks', () => {
  const own = (by: string) =>
    Object.fromEntries(
      ask({ by: [by], expectation: 'foundation' }).cells.map(({ at, state }) => [at[0], state]),
    );

  test('the foundation works in each of its own three programmes', () => {
    expect(own('tapen-bikomi-programmes')).toEqual({
      'community-empowerment': 'covered',
      'cooperation-networking': 'covered',
      'government-strengthening': 'covered',
    });
  });

  test('a study of prevention proves no gap in help to victims, and none in roles', () => {
    const types = own('ngo-activity-types');
    expect(types).toMatchObject({ awareness: 'covered', shelter: 'unknown' });
    expect(Object.values(types)).not.toContain('gap');
    expect(own('ngo-roles')).toEqual({
      facilitator: 'covered',
      trainer: 'covered',
      capital: 'unknown',
      projects: 'unknown',
    });
  });

  test('trainer and facilitator survive every choice as the larger roles', () => {
    const roles = bounds(tapenBikomi, { by: 'ngo-roles' });
    expect(roles.map(({ member, standing }) => [member, standing])).toEqual([
      ['facilitator', 'above'],
      ['trainer', 'above'],
      ['capital', 'depends'],
      ['projects', 'depends'],
    ]);
  });
});

test('every counted record is coded in all six frameworks: no cell waits for a coder', () => {
  for (const { id: by } of tapenBikomi.frameworks) {
    const reasons = ask({ by: [by, 'place:district'] }).cells.flatMap((cell) => cell.reasons);
    expect(reasons).not.toContain('uncoded');
  }
});
