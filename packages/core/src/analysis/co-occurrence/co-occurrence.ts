import type { ActivityId } from '../../activity/id.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Caveat } from '../../locales/caveat.ts';
import type { Cell, Coverage } from '../coverage/answer.ts';
import { coverage } from '../coverage/coverage.ts';
import { type Profile, profilesOf } from '../coverage/profiles.ts';
import type { CoverageQuestion } from '../coverage/question.ts';
import { standingActivities } from '../coverage/standing-activity.ts';

/** How many hold one category: surely, and perhaps more. */
export interface Presence {
  readonly sure: number;
  readonly possible: number;
}

/** Where two categories are together. In whatever is listed in neither, at least one of them surely is not. */
export interface Together<Item> {
  readonly surely: readonly Item[];
  readonly possibly: readonly Item[];
  /** What each category has by itself: two that are everywhere are together everywhere. */
  readonly first: Presence;
  readonly second: Presence;
  /** The denominator: `surely` goes with its sure ones, `surely` and `possibly` with both. */
  readonly of: Presence;
}

/** Two categories of one framework, in its order. */
export interface Pair {
  readonly categories: readonly [first: string, second: string];
  /** Coded in both; out of those that are in any category, surely or perhaps. Each umbrella once, when the question counts so. */
  readonly activities: Together<ActivityId>;
  /** Both covered for the same place, people and period; out of those where both apply, which is declared and so always sure. */
  readonly cells: Together<Profile['at']>;
}

export interface CoOccurrence {
  /** The answer that the cells are read from. */
  readonly answer: Coverage;
  readonly pairs: readonly Pair[];
  readonly caveats: readonly Caveat[];
}

/**
 * Which categories of a framework come together: in one activity, and for the same place, people and period
 * (docs/method, measures). Activities are those that count and pass the filter, wherever they are; cells are the
 * combinations of the other dimensions asked by. Counts alone: no coefficient and no p-value, since activities are
 * no random sample and how they were split decides how many there are.
 * @throws SpectrumError `core/dimension-unknown` when the framework is not among the dimensions.
 */
export function coOccurrence(
  dataset: CodedDataset,
  question: CoverageQuestion & { readonly framework: string },
): CoOccurrence {
  const { framework, ...asked } = question;
  const answer = coverage(dataset, asked);
  const { framework: categories, profiles } = profilesOf(answer, framework);
  const members = membersOf(dataset, coverage(dataset, { ...asked, by: [framework] }));
  const codes = categories.members.map(({ id }) => id);
  return {
    answer,
    pairs: codes.flatMap((first, index) =>
      codes.slice(index + 1).map((second) => ({
        categories: [first, second] as const,
        activities: togetherInActivities(members, first, second),
        cells: togetherInCells(profiles, first, second),
      })),
    ),
    caveats: [...answer.caveats, { code: 'not-synergy', params: {} }],
  };
}

/** The activities, or the umbrellas that they are part of, that are surely in a category, and those with the perhaps. */
interface Membership {
  readonly sure: ReadonlySet<ActivityId>;
  readonly all: ReadonlySet<ActivityId>;
}
type Members = ReadonlyMap<string, Membership>;

function membersOf(dataset: CodedDataset, { cells, count, expectation }: Coverage): Members {
  const umbrellas = new Map(
    standingActivities(dataset.activities, expectation).map(({ activity, umbrellas }) => [
      activity.id,
      umbrellas[0],
    ]),
  );
  const unit = (id: ActivityId) => (count.units === 'umbrella' ? (umbrellas.get(id) ?? id) : id);
  return new Map(
    cells.map(({ at, activities, possibleActivities }) => {
      const sure = activities.map(unit);
      const possible = possibleActivities.map(({ activity }) => unit(activity));
      return [at[0] as string, { sure: new Set(sure), all: new Set([...sure, ...possible]) }];
    }),
  );
}

function togetherInActivities(
  members: Members,
  first: string,
  second: string,
): Together<ActivityId> {
  const none: Membership = { sure: new Set(), all: new Set() };
  const [one, other] = [members.get(first) ?? none, members.get(second) ?? none];
  const isSure = (id: ActivityId) => one.sure.has(id) && other.sure.has(id);
  const both = [...one.all].filter((id) => other.all.has(id));
  const inAny = [...members.values()];
  return {
    surely: both.filter(isSure),
    possibly: both.filter((id) => !isSure(id)),
    first: presenceOf(one),
    second: presenceOf(other),
    of: presenceOf({
      sure: new Set(inAny.flatMap(({ sure }) => [...sure])),
      all: new Set(inAny.flatMap(({ all }) => [...all])),
    }),
  };
}

function presenceOf({ sure, all }: Membership): Presence {
  return { sure: sure.size, possible: all.size - sure.size };
}

function togetherInCells(
  profiles: readonly Profile[],
  first: string,
  second: string,
): Together<Profile['at']> {
  const states = profiles.flatMap(({ at, states }) => {
    const pair = [states.get(first), states.get(second)] as [Cell['state'], Cell['state']];
    return pair.includes('not-applicable') ? [] : [{ at, pair }];
  });
  const isSure = ([one, other]: readonly Cell['state'][]) => one === 'covered' && other === one;
  const presence = (side: 0 | 1): Presence => ({
    sure: states.filter(({ pair }) => pair[side] === 'covered').length,
    possible: states.filter(({ pair }) => pair[side] === 'unknown').length,
  });
  return {
    surely: states.filter(({ pair }) => isSure(pair)).map(({ at }) => at),
    possibly: states
      .filter(({ pair }) => !isSure(pair) && !pair.includes('gap'))
      .map(({ at }) => at),
    first: presence(0),
    second: presence(1),
    of: { sure: states.length, possible: 0 },
  };
}
