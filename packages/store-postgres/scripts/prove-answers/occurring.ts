import type { Activity, Coding, CoverageQuestion, Edit } from '@prevention-spectrum/core';
import type { Programme } from '@prevention-spectrum/testing/chance';
import type { Case } from '../../test/fact/cases-by-chance.ts';

/** How many datasets have a thing in them that is easily counted wrong, and how many questions ask for one. */
export function occurring(cases: readonly Case[]) {
  const questions = cases.flatMap((one) => one.questions);
  const asks = (has: (question: CoverageQuestion) => unknown) => questions.filter(has).length;
  const dataset = (has: (programme: Programme) => boolean) =>
    cases.filter(({ programme }) => has(programme)).length;
  const activity = (has: (activity: Activity) => boolean) =>
    dataset(({ first, later }) =>
      [first, ...later].some(({ put }) => activitiesOf(put).some((one) => has(one))),
    );
  const coding = (has: (coding: Coding) => boolean) =>
    dataset(({ first }) => codingsOf(first.put).some((one) => has(one)));
  const dated = (length: number) =>
    activity(({ period }) =>
      [period?.start, period?.end, period?.confirmed].some((date) => date?.length === length),
    );
  return {
    datasets: {
      umbrellas: activity(({ partOf }) => partOf !== null),
      contestedCodings: coding(
        ({ status, alternatives }) => status === 'accepted' && alternatives.length > 0,
      ),
      unreadFields: activity(({ unread }) => unread.length > 0),
      datesOfAYear: dated('2018'.length),
      datesOfAMonth: dated('2018-04'.length),
      datesOfADay: dated('2018-04-13'.length),
      placesThroughout: activity(({ places }) =>
        places.some(({ extent }) => extent === 'throughout'),
      ),
      laterRevisions: dataset(({ later }) => later.length > 0),
    },
    questions: {
      wherePlace: asks(({ where }) => where?.place),
      whereAudience: asks(({ where }) => where?.audience),
      whereChannel: asks(({ where }) => where?.channel),
      whereOrganisation: asks(({ where }) => where?.organisation),
      wherePeriod: asks(({ where }) => where?.period),
      whereCategory: asks(({ where }) => Object.keys(where?.categories ?? {}).length > 0),
      meaningMandated: asks(({ meaning }) => meaning === 'mandated'),
      meaningPlanned: asks(({ meaning }) => meaning === 'planned'),
      meaningReported: asks(({ meaning }) => meaning === 'reported'),
      meaningReached: asks(({ meaning }) => meaning === 'reached'),
      thresholdAboveOne: asks(({ atLeast }) => (atLeast ?? 1) > 1),
      principalAlone: asks(({ count }) => count?.significance === 'principal'),
      inUmbrellas: asks(({ count }) => count?.units === 'umbrella'),
      byPeriod: asks(({ by }) => by.some((one) => one.startsWith('period:'))),
      byPlace: asks(({ by }) => by.some((one) => one.startsWith('place:'))),
      ofADeclaredExpectation: asks(({ expectation }) => expectation === 'declared'),
    },
  };
}

function activitiesOf(put: Edit['put']): readonly Activity[] {
  return put?.activities ?? [];
}

function codingsOf(put: Edit['put']): readonly Coding[] {
  return put?.codings ?? [];
}
