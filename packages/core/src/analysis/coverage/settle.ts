import type { Activity } from '../../activity/activity.ts';
import type { ActivityId, OrganisationId } from '../../activity/id.ts';
import { ownRoles } from '../../activity/organisation.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Fact } from '../../locales/answer-codes.ts';
import { displayed } from '../../table/displayed.ts';
import type { Cell, Coverage } from './answer.ts';
import { settleTable } from './tables.ts';

/** One missing fact of one activity, and how many unknown cells wait for it. */
export interface Question {
  readonly fact: Fact;
  readonly activity: ActivityId;
  /** Cells in which it is the only missing fact of the only possible activity. */
  readonly alone: number;
  /** Cells in which it appears. */
  readonly touches: number;
}

/** The same fact asked of one organisation about several activities at once: one conversation. */
export interface Ask {
  readonly fact: Fact;
  /** Who can answer; `null` when the activities name nobody. */
  readonly organisation: OrganisationId | null;
  readonly activities: readonly ActivityId[];
  /** Cells whose every missing fact is among those asked for: the answer tells whether they are covered. */
  readonly settles: number;
  /** Of these, the cells outside every complete list: where the answer is no, they still need one to be a gap. */
  readonly unscreened: number;
  readonly touches: number;
}

/** A list that somebody would have to make, and call complete, before these cells can be gaps or covered. */
export interface ScreeningAsk {
  /** The block of cells: for each dimension the members that are not screened. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  readonly settles: number;
}

export interface Settlement {
  readonly unknown: number;
  readonly questions: readonly Question[];
  readonly asks: readonly Ask[];
  readonly screenings: readonly ScreeningAsk[];
}

/**
 * What would settle the unknown cells, the most useful first (docs/method, section 7).
 * An unknown is work, not an end.
 */
export function settle(dataset: CodedDataset, answer: Coverage): Settlement {
  const unknown = answer.cells.filter(({ state }) => state === 'unknown');
  const open = unknown.filter(({ reasons }) => !reasons.includes('not-screened'));
  const unscreened = unknown.filter(({ reasons }) => reasons.includes('not-screened'));
  const settlement: Settlement = {
    unknown: unknown.length,
    questions: questionsOf(open),
    asks: asksOf(open, new Map(dataset.activities.map((one) => [one.id, one]))),
    screenings: screeningsOf(answer, unscreened),
  };
  return displayed(settlement, () => settleTable(answer, settlement, dataset));
}

function questionsOf(cells: readonly Cell[]): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const { possibleActivities } of cells) {
    const missing = possibleActivities.flatMap(({ activity, missing }) =>
      missing.map((fact) => ({ activity, fact })),
    );
    const asked = new Map(missing.map((one) => [JSON.stringify([one.activity, one.fact]), one]));
    for (const [key, { activity, fact }] of asked) {
      const known = questions.get(key) ?? { fact, activity, alone: 0, touches: 0 };
      questions.set(key, {
        ...known,
        alone: known.alone + (missing.length === 1 ? 1 : 0),
        touches: known.touches + 1,
      });
    }
  }
  return [...questions.values()].sort(
    (one, other) =>
      other.alone - one.alone ||
      other.touches - one.touches ||
      compare(one.activity, other.activity) ||
      compare(one.fact, other.fact),
  );
}

function asksOf(
  cells: readonly Cell[],
  activities: ReadonlyMap<ActivityId, Activity>,
): readonly Ask[] {
  const asks = new Map<string, { ask: Ask; activities: Set<ActivityId> }>();
  for (const { possibleActivities, screened } of cells) {
    const asked = new Map<string, ActivityId[]>();
    for (const { activity, missing } of possibleActivities) {
      for (const fact of missing) {
        const key = JSON.stringify([fact, whoKnows(activities.get(activity))]);
        enter(asked, key, activity);
      }
    }
    for (const [key, about] of asked) {
      const [fact, organisation] = JSON.parse(key) as [Fact, OrganisationId | null];
      const known = asks.get(key) ?? {
        ask: { fact, organisation, activities: [], settles: 0, unscreened: 0, touches: 0 },
        activities: new Set(),
      };
      for (const activity of about) known.activities.add(activity);
      asks.set(key, {
        ...known,
        ask: {
          ...known.ask,
          settles: known.ask.settles + (asked.size === 1 ? 1 : 0),
          unscreened: known.ask.unscreened + (asked.size === 1 && !screened ? 1 : 0),
          touches: known.ask.touches + 1,
        },
      });
    }
  }
  return [...asks.values()]
    .map(({ ask, activities }) => ({ ...ask, activities: [...activities].sort(compare) }))
    .sort(
      (one, other) =>
        other.settles - one.settles ||
        other.touches - one.touches ||
        compare(one.fact, other.fact) ||
        compare(one.organisation ?? '', other.organisation ?? ''),
    );
}

/** The organisation whose own activity it is, else anybody named in it. */
function whoKnows(activity: Activity | undefined): OrganisationId | null {
  const named = activity?.organisations ?? [];
  const own = named.find(({ role }) => ownRoles.includes(role));
  return (own ?? named[0])?.organisation ?? null;
}

/**
 * Blocks of cells that nobody has looked at. Members of the first dimension that miss the same cells
 * are asked for together, so that a manager reads one line and not one a village.
 */
function screeningsOf({ dimensions }: Coverage, cells: readonly Cell[]): readonly ScreeningAsk[] {
  const rest = new Map<string, string[]>();
  for (const { at } of cells) {
    const [first, ...others] = at as [string, ...string[]];
    enter(rest, first, JSON.stringify(others));
  }
  const blocks = new Map<string, string[]>();
  for (const [first, others] of rest) {
    const key = JSON.stringify(others);
    enter(blocks, key, first);
  }
  return [...blocks]
    .map(([key, firsts]) => {
      const others = (JSON.parse(key) as string[]).map((one) => JSON.parse(one) as string[]);
      const members = dimensions.map(({ id }, index) => {
        const values = index === 0 ? firsts : others.map((one) => one[index - 1] as string);
        return [id, [...new Set(values)]] as const;
      });
      return { members: Object.fromEntries(members), settles: firsts.length * others.length };
    })
    .sort((one, other) => other.settles - one.settles);
}

function enter<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
