import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import type { CoverageQuestion } from '../../../src/analysis/coverage/question.ts';
import { settle } from '../../../src/analysis/coverage/settle.ts';
import type { DatasetDraft } from '../../../src/dataset/dataset-draft.ts';
import { coded, inFull, labelled, riverbend, screening } from '../../riverbend.ts';

const ask = (more: Partial<DatasetDraft>, question: Partial<CoverageQuestion> = {}) => {
  const dataset = riverbend({ screenings: [screening()], ...more });
  return settle(dataset, coverage(dataset, { by: ['steps', 'place:village'], ...question }));
};
const regency = (id: string, organisation?: string) =>
  inFull({
    id,
    title: id,
    places: ['riverbend'],
    organisations: organisation ? [{ organisation, role: 'implementing' }] : [],
  });

describe('the questions about single activities', () => {
  test('settle alone the cells that wait for nothing else', () => {
    expect(ask({ activities: [regency('a')], codings: [coded('a', ['talks'])] }).questions).toEqual(
      [{ fact: 'place-within', activity: 'a', alone: 4, touches: 4 }],
    );
  });

  test('settle none alone where two activities wait', () => {
    const { questions } = ask({
      activities: [regency('b'), regency('a')],
      codings: [coded('a', ['talks']), coded('b', ['talks'])],
    });
    expect(questions).toEqual([
      { fact: 'place-within', activity: 'a', alone: 0, touches: 4 },
      { fact: 'place-within', activity: 'b', alone: 0, touches: 4 },
    ]);
  });

  test('settle none alone where one activity lacks two facts', () => {
    const { questions } = ask({ activities: [{ ...regency('a'), status: null }] });
    expect(questions.map(({ fact, alone, touches }) => [fact, alone, touches])).toEqual([
      ['place-within', 0, 12],
      ['status-missing', 0, 12],
      ['uncoded', 0, 12],
    ]);
  });

  test('come in the order of what they settle alone, then of what they touch, then of ids', () => {
    const { questions } = ask({
      activities: [regency('c'), regency('b'), inFull({ id: 'a' })],
      codings: [coded('c', ['talks', 'rules']), coded('b', ['talks'])],
    });
    expect(
      questions.map(({ activity, fact, alone, touches }) => [activity, fact, alone, touches]),
    ).toEqual([
      ['c', 'place-within', 3, 8],
      ['a', 'uncoded', 1, 3],
      ['b', 'place-within', 0, 4],
    ]);
  });

  test('are none where nothing is unknown for want of a fact', () => {
    expect(ask({ activities: [inFull()], codings: [coded('talk', ['talks'])] })).toEqual({
      unknown: 0,
      questions: [],
      asks: [],
      screenings: [],
    });
  });

  test('ask whose work it is where that could not be read, and what else is open beside it', () => {
    const strange = inFull({
      id: 'a',
      status: null,
      organisations: [{ organisation: 'strangers', role: 'implementing' }],
    });
    const expectations = [{ ...labelled('own'), organisations: ['foundation'] }];
    const { questions, asks } = ask(
      { activities: [strange], codings: [coded('a', ['talks'])], expectations },
      { by: ['steps'], expectation: 'own' },
    );
    expect(questions).toEqual([
      { fact: 'organisation-missing', activity: 'a', alone: 0, touches: 1 },
      { fact: 'status-missing', activity: 'a', alone: 0, touches: 1 },
    ]);
    expect(asks.map(({ fact, organisation, settles }) => [fact, organisation, settles])).toEqual([
      ['organisation-missing', null, 0],
      ['status-missing', null, 0],
    ]);
  });

  test('ask once for a coding that two frameworks lack, and settle nothing alone by one of them', () => {
    const { questions } = ask({ activities: [inFull()] }, { by: ['steps', 'ends'] });
    expect(questions).toEqual([{ fact: 'uncoded', activity: 'talk', alone: 0, touches: 6 }]);
  });

  test('ask once for a fact that a dimension and the filter both lack', () => {
    const { questions } = ask(
      { activities: [regency('a')], codings: [coded('a', ['talks'])] },
      { where: { place: 'north' } },
    );
    expect(questions).toEqual([{ fact: 'place-within', activity: 'a', alone: 2, touches: 2 }]);
  });
});

describe('what to ask whom', () => {
  test('is one fact of one organisation about all the activities that lack it', () => {
    const { asks } = ask({
      activities: [regency('b', 'foundation'), regency('a', 'foundation'), regency('c', 'council')],
      codings: [coded('a', ['talks']), coded('b', ['talks', 'training']), coded('c', ['rules'])],
    });
    expect(asks).toEqual([
      {
        fact: 'place-within',
        organisation: 'foundation',
        activities: ['a', 'b'],
        settles: 8,
        unscreened: 0,
        touches: 8,
      },
      {
        fact: 'place-within',
        organisation: 'council',
        activities: ['c'],
        settles: 4,
        unscreened: 0,
        touches: 4,
      },
    ]);
  });

  test('counts, of the cells that it settles, those that a no leaves without a complete list', () => {
    const counted = (screenings: DatasetDraft['screenings']) =>
      ask({
        screenings: screenings ?? [],
        activities: [regency('a', 'foundation'), regency('b', 'council')],
        codings: [coded('a', ['talks', 'rules']), coded('b', ['talks'])],
      }).asks.map(({ organisation, settles, unscreened, touches }) => [
        organisation,
        settles,
        unscreened,
        touches,
      ]);
    expect(counted([])).toEqual([
      ['foundation', 4, 4, 8],
      ['council', 0, 0, 4],
    ]);
    expect(counted([screening({ scope: { place: ['north', 'hill'] } })])).toEqual([
      ['foundation', 4, 1, 8],
      ['council', 0, 0, 4],
    ]);
    expect(counted([screening({ complete: false })])).toEqual([
      ['foundation', 4, 4, 8],
      ['council', 0, 0, 4],
    ]);
    expect(counted([screening({ meanings: ['mandated'] })])).toEqual([
      ['foundation', 4, 4, 8],
      ['council', 0, 0, 4],
    ]);
  });

  test('settles a cell only when everything that it lacks is asked for in one go', () => {
    const { asks } = ask({
      activities: [regency('a', 'foundation'), regency('b', 'council')],
      codings: [coded('a', ['talks']), coded('b', ['talks', 'rules'])],
    });
    expect(
      asks.map(({ organisation, settles, touches }) => [organisation, settles, touches]),
    ).toEqual([
      ['council', 4, 8],
      ['foundation', 0, 4],
    ]);
  });

  test('goes to whose own activity it is, else to anybody who takes part, else to nobody', () => {
    const activities = [
      inFull({
        id: 'own',
        places: [],
        organisations: [
          { organisation: 'council', role: 'funding' },
          { organisation: 'foundation', role: 'accountable' },
        ],
      }),
      inFull({
        id: 'funded',
        audiences: null,
        organisations: [{ organisation: 'council', role: 'funding' }],
      }),
      inFull({ id: 'lost', status: null, organisations: [] }),
    ];
    const codings = [
      coded('own', ['talks']),
      coded('funded', ['training']),
      coded('lost', ['rules']),
    ];
    const { asks } = ask(
      { activities, codings },
      { by: ['steps', 'place:village'], where: { audience: 'youth' } },
    );
    expect(asks.map(({ fact, organisation }) => [fact, organisation])).toEqual([
      ['place-missing', 'foundation'],
      ['audience-missing', 'council'],
      ['status-missing', null],
    ]);
  });
});

describe('what nobody has looked at', () => {
  const blocks = (more: Partial<DatasetDraft>, question: Partial<CoverageQuestion> = {}) =>
    ask({ screenings: [], ...more }, question).screenings;

  test('is one block when it is everything', () => {
    expect(blocks({}, { by: ['place:district', 'steps'] })).toEqual([
      {
        members: { 'place:district': ['north', 'south'], steps: ['talks', 'training', 'rules'] },
        settles: 6,
      },
    ]);
  });

  test('is one block for the members that lack the same cells, the largest first', () => {
    const screenings = [
      screening({ id: 'a', scope: { steps: ['talks'], place: ['north'] } }),
      screening({ id: 'b', scope: { place: ['hill'] } }),
    ];
    expect(blocks({ screenings }, { by: ['place:village', 'steps'] })).toEqual([
      {
        members: {
          'place:village': ['mill', 'newtown-north'],
          steps: ['training', 'rules'],
        },
        settles: 4,
      },
      {
        members: { 'place:village': ['newtown-south'], steps: ['talks', 'training', 'rules'] },
        settles: 3,
      },
    ]);
  });

  test('comes largest first, wherever it begins', () => {
    const screenings = [screening({ scope: { steps: ['talks', 'rules'], place: ['mill'] } })];
    const found = blocks({ screenings }, { by: ['place:village', 'steps'] });
    expect(found.map(({ members, settles }) => [members['place:village'], settles])).toEqual([
      [['newtown-north', 'newtown-south', 'hill'], 9],
      [['mill'], 1],
    ]);
  });

  test('is a list of members when one dimension is asked about', () => {
    expect(blocks({}, { by: ['audience'] })).toEqual([
      { members: { audience: ['youth', 'teachers'] }, settles: 2 },
    ]);
  });

  test('settles as many cells as are not screened', () => {
    const screenings = [screening({ scope: { steps: ['talks'], place: ['mill', 'south'] } })];
    const settled = blocks({ screenings }).reduce((sum, { settles }) => sum + settles, 0);
    const dataset = riverbend({ screenings });
    const { cells } = coverage(dataset, { by: ['steps', 'place:village'] });
    expect(settled).toBe(cells.filter(({ reasons }) => reasons.includes('not-screened')).length);
    expect(settled).toBe(9);
  });

  test('is asked for beside the facts, and each unknown cell waits for one of the two', () => {
    const settlement = ask({
      activities: [regency('a')],
      codings: [coded('a', ['talks'])],
      screenings: [],
    });
    expect(settlement.unknown).toBe(12);
    expect(settlement.questions).toEqual([
      { fact: 'place-within', activity: 'a', alone: 4, touches: 4 },
    ]);
    expect(settlement.screenings.map(({ settles }) => settles)).toEqual([8]);
  });
});
