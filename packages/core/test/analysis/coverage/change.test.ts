import { describe, expect, test } from 'vitest';
import type { OrganisationId } from '../../../src/activity/id.ts';
import type { Coverage } from '../../../src/analysis/coverage/answer.ts';
import { change } from '../../../src/analysis/coverage/change.ts';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import type { CoverageQuestion } from '../../../src/analysis/coverage/question.ts';
import type { DatasetDraft } from '../../../src/dataset/dataset-draft.ts';
import { everybody } from '../../../src/dataset/everybody.ts';
import { SpectrumError } from '../../../src/diagnostic/spectrum-error.ts';
import { coded, inFull, places, riverbend, screening } from '../../riverbend.ts';

const by = ['steps', 'place:district'];
const at = (more: Partial<DatasetDraft>) => coverage(riverbend(more), { by });
const talk = { activities: [inFull()], codings: [coded('talk', ['talks'])] };
const looked = { screenings: [screening()] };

describe('between two answers', () => {
  test('that say the same, nothing changes', () => {
    expect(change(at(talk), at(talk))).toEqual([]);
  });

  test('each cell of another state changes, with both sides', () => {
    expect(change(at(looked), at({ ...talk, ...looked }))).toEqual([
      {
        at: ['talks', 'north'],
        before: { state: 'gap', reasons: ['nothing-reported'], count: 0 },
        after: { state: 'covered', reasons: [], count: 1 },
      },
    ]);
  });

  test('each cell of another count changes', () => {
    const two = {
      activities: [...talk.activities, inFull({ id: 'walk' })],
      codings: [...talk.codings, coded('walk', ['talks'])],
    };
    expect(change(at(talk), at(two))).toMatchObject([
      { at: ['talks', 'north'], before: { count: 1 }, after: { count: 2, state: 'covered' } },
    ]);
  });

  test('each cell with another reason changes', () => {
    const plan = { activities: [inFull({ status: 'planned' })], codings: talk.codings };
    expect(change(at(looked), at({ ...looked, ...plan }))).toMatchObject([
      {
        at: ['talks', 'north'],
        before: { state: 'gap', reasons: ['nothing-reported'] },
        after: { state: 'gap', reasons: ['planned-only'] },
      },
    ]);
  });

  test('a cell that one of them lacks is null there', () => {
    const fewer = {
      places: places.filter(({ id }) => !['south', 'hill', 'newtown-south'].includes(id)),
    };
    const gone = change(at({}), at(fewer));
    expect(gone.map(({ at, after }) => [at.join(' '), after])).toEqual([
      ['talks south', null],
      ['training south', null],
      ['rules south', null],
    ]);
    expect(change(at(fewer), at({})).map(({ before }) => before)).toEqual([null, null, null]);
  });

  test('the same cells change either way', () => {
    const there = change(at(looked), at({ ...talk, ...looked }));
    const back = change(at({ ...talk, ...looked }), at(looked));
    expect(back).toEqual(
      there.map(({ at, before, after }) => ({ at, before: after, after: before })),
    );
  });
});

describe('answers to different questions', () => {
  const roles = ['accountable', 'implementing'];
  const asUsual = ['reported', '>= 1', 'everybody', ...roles, 'any', 'each'];
  /** The parameters of the refusal to compare. */
  const differences = (before: Coverage, after: Coverage) => {
    try {
      return change(before, after);
    } catch (error) {
      expect((error as SpectrumError).code).toBe('core/questions-differ');
      return (error as SpectrumError).diagnostic.params;
    }
  };

  test.each([[['steps']], [['place:district', 'steps']], [['ends', 'place:district']]])(
    'by %j cannot be compared',
    (other) => {
      expect.assertions(3);
      const answer = coverage(riverbend(), { by: other });
      try {
        change(at({}), answer);
      } catch (error) {
        expect(error).toBeInstanceOf(SpectrumError);
        expect((error as SpectrumError).code).toBe('core/questions-differ');
        expect((error as SpectrumError).diagnostic.params).toEqual({
          before: [...by, ...asUsual],
          after: [...other, ...asUsual],
        });
      }
    },
  );

  const expectation = { ...everybody, id: 'asked' };
  test.each<[string, Partial<CoverageQuestion>, readonly string[]]>([
    [
      'another meaning',
      { meaning: 'planned' },
      [...by, 'planned', '>= 1', 'everybody', ...roles, 'any', 'each'],
    ],
    [
      'another threshold',
      { expectation: { ...expectation, atLeast: 2 } },
      [...by, 'reported', '>= 2', 'everybody', ...roles, 'any', 'each'],
    ],
    [
      'somebody’s own work',
      { expectation: { ...expectation, organisations: ['foundation' as OrganisationId] } },
      [...by, 'reported', '>= 1', 'foundation', ...roles, 'any', 'each'],
    ],
    [
      'other roles',
      { expectation: { ...expectation, roles: ['funding'] } },
      [...by, 'reported', '>= 1', 'everybody', 'funding', 'any', 'each'],
    ],
    ['another part', { where: { audience: 'youth' } }, [...by, 'audience=youth', ...asUsual]],
    [
      'principal codings',
      { count: { significance: 'principal' } },
      [...by, 'reported', '>= 1', 'everybody', ...roles, 'principal', 'each'],
    ],
    [
      'programmes',
      { count: { units: 'umbrella' } },
      [...by, 'reported', '>= 1', 'everybody', ...roles, 'any', 'umbrella'],
    ],
  ])('about %s cannot be compared, either way round', (_, question, words) => {
    const usual = at({});
    const other = coverage(riverbend(), { by, ...question });
    const usually = [...by, ...asUsual];
    expect(differences(usual, other)).toEqual({ before: usually, after: words });
    expect(differences(other, usual)).toEqual({ before: words, after: usually });
    expect(change(other, other)).toEqual([]);
  });
});
