import type { CodedDataset } from '../dataset/dataset.ts';
import { recordNames } from '../dataset/record-names.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import { type Checked, type Diagnostic, refused } from '../diagnostic/diagnostic.ts';
import type { Store } from '../store/store.ts';
import type { Contribution } from './connector.ts';

/** What an activity can be without: it then states nothing there. */
const optional = ['organisations', 'places', 'audiences', 'channels'] as const;
/** What it rests on: without them it comes from nowhere, or was coded by nobody. */
const needed = ['sources', 'coders'] as const;
const lists = [...optional, ...needed];
type List = (typeof lists)[number];

/**
 * Readings without what they name that somebody took out by hand: a list that still names it does not bring it back.
 * A record that comes from a retired source, or brings a retired coder, is refused.
 */
export async function withoutRetiredNames(
  readings: readonly Checked<Contribution>[],
  into: CodedDataset,
  store: Pick<Store, 'versions'>,
): Promise<readonly Checked<Contribution>[]> {
  const stored = new Map(lists.map((list) => [list, new Set(into[list].map(({ id }) => id))]));
  const absent = lists.flatMap((list) => {
    const named = readings.flatMap((read) => (read.ok ? namedIn(read.value, list) : []));
    return [...new Set(named)]
      .filter((id) => !stored.get(list)?.has(id as never))
      .map((id) => ({ list, id }));
  });
  if (absent.length === 0) return readings;
  const versions = await store.versions(absent);
  const retired = new Map(lists.map((list) => [list, new Set<string>()]));
  for (const [index, { list, id }] of absent.entries()) {
    if (versions[index] !== 0) retired.get(list)?.add(id);
  }
  return readings.map((read) => withoutThem(read, retired));
}

function namedIn(read: Contribution, list: List): readonly string[] {
  return (read[list] ?? []).map(({ id }) => id);
}

function withoutThem(
  read: Checked<Contribution>,
  retired: ReadonlyMap<List, ReadonlySet<string>>,
): Checked<Contribution> {
  if (!read.ok) return read;
  const out = (list: List) => namedIn(read.value, list).filter((id) => retired.get(list)?.has(id));
  const told = (some: readonly List[]): readonly Diagnostic[] =>
    some.flatMap((list) =>
      out(list).map((found) =>
        diagnostic('core/named-retired', { kind: recordNames[list], found }),
      ),
    );
  const lacking = told(needed);
  if (lacking.length > 0) return refused(read.value, [...read.diagnostics, ...lacking]);
  const left = told(optional);
  if (left.length === 0) return read;
  const kept = Object.fromEntries(
    optional.flatMap((list) => {
      const named = read.value[list];
      return named ? [[list, named.filter(({ id }) => !retired.get(list)?.has(id))]] : [];
    }),
  );
  return {
    ...read,
    value: { ...read.value, ...kept },
    diagnostics: [...read.diagnostics, ...left],
  };
}
