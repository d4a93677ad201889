import type { Activity } from '../activity/activity.ts';
import { type Coding, categoriesOf } from '../coding/coding.ts';

/** What a record states of its activity: facts, and categories of frameworks. */
export interface Stated {
  readonly activity: Activity;
  readonly codings?: readonly Coding[];
}

/** Facts of which an activity may state several: an activity is taken to be in every combination of them. */
const lists = ['places', 'audiences', 'channels', 'organisations'] as const;

/**
 * The facts (and frameworks) in which records differ so that their union says more than they do: of village A with
 * women and village B with men it is also A with men. Records that state every combination cross nothing.
 */
export function crossedFacts(records: readonly Stated[]): readonly string[] {
  const stated = records.map(entriesOf);
  const facts = [...new Set(stated.flatMap((one) => [...one.keys()]))].filter(
    (fact) => new Set(stated.map((one) => JSON.stringify(one.get(fact)))).size > 1,
  );
  return facts.filter((fact) =>
    facts.some((other) => other !== fact && saysMore(stated, fact, other)),
  );
}

type Entries = ReadonlyMap<string, readonly string[]>;

function entriesOf({ activity, codings = [] }: Stated): Entries {
  const entries = new Map<string, readonly string[]>();
  for (const fact of lists) {
    const listed = activity[fact] ?? [];
    if (listed.length > 0) entries.set(fact, listed.map((one) => JSON.stringify(one)).sort());
  }
  for (const { framework, reading } of codings) {
    const categories = [...(entries.get(framework) ?? []), ...categoriesOf(reading)];
    if (categories.length > 0) entries.set(framework, [...new Set(categories)].sort());
  }
  return entries;
}

/** Whether fewer pairs stand in the records than in the product of what they state together. */
function saysMore(records: readonly Entries[], fact: string, other: string): boolean {
  const [ones, others, pairs] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const record of records) {
    const [stated, beside] = [record.get(fact) ?? [], record.get(other) ?? []];
    for (const one of stated) ones.add(one);
    for (const two of beside) others.add(two);
    for (const one of stated) for (const two of beside) pairs.add(`${one}\n${two}`);
  }
  return pairs.size < ones.size * others.size;
}
