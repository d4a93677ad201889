import {
  type Activity,
  type ActivityId,
  type Audience,
  type Category,
  type Channel,
  type CodedDataset,
  type Coder,
  type Coding,
  type Contradiction,
  type CoverageQuestion,
  checkDataset,
  coverage,
  type DatasetDraft,
  type Declarable,
  type Diagnostic,
  type Dimension,
  dimension as dimensionIn,
  type Expectation,
  everybody,
  type Framework,
  gazetteer,
  type KnownRecords,
  type Organisation,
  type Place,
  type PlaceTree,
  type Provenance,
  placeTree,
  type Screening,
  type Source,
  type Statistic,
} from '@prevention-spectrum/core';
import { activityLists, type ListAsked } from './activity-lists.ts';
import { type Answer, answersOf } from './answers.ts';
import type { Answering } from './live-answers.ts';

/** The things that have a global id, by the name of their type. */
export interface Nodes {
  readonly Activity: Activity;
  readonly Audience: Audience;
  readonly Channel: Channel;
  readonly Contradiction: Contradiction;
  readonly Expectation: Expectation;
  readonly Framework: Framework;
  readonly Organisation: Organisation;
  readonly Place: Place;
  readonly Screening: Screening;
  readonly Source: Source;
  readonly Statistic: Statistic;
}
export type NodeName = keyof Nodes;

/** A category with the framework that it belongs to. */
export interface PlacedCategory {
  readonly framework: Framework;
  readonly category: Category;
}

/** A dataset with everything looked up once: what resolvers read. */
export interface Data {
  readonly dataset: CodedDataset;
  readonly diagnostics: readonly Diagnostic[];
  readonly tree: PlaceTree;
  /** What an activity may name. */
  readonly known: KnownRecords;
  /** What may be declared about. */
  readonly declarable: Declarable;
  /** Those of the dataset, and the one that a question has which names none. */
  readonly expectations: readonly Expectation[];
  readonly coders: ReadonlyMap<string, Coder>;
  readonly codingsOf: ReadonlyMap<ActivityId, readonly Coding[]>;
  readonly partsOf: ReadonlyMap<ActivityId, readonly Activity[]>;
  /** The activities that a source knows by an id of its own: several, where it has one record for them. */
  recorded(source: string, externalId: string): readonly Activity[];
  /** The places that a list gives a code: several, where the code has moved between years of the list. */
  coded(system: string, code: string): readonly Place[];
  category(framework: string, code: string): PlacedCategory | undefined;
  answer(question: CoverageQuestion): Answer;
  /** Activities in the order of the dataset. */
  activities(asked: ListAsked): readonly Activity[];
  /** A dimension with every member that the data have. */
  dimension(id: string): Dimension;
  find<Name extends NodeName>(type: Name, id: string): Nodes[Name] | undefined;
  /** The type of something that `find` gave. */
  typeOf(value: unknown): NodeName | undefined;
}

export interface DataOptions {
  /** What the checks at the door had to say; asked again, when somebody wants to know, if left out. */
  readonly said?: readonly Diagnostic[] | undefined;
  /** How questions about the dataset are answered. */
  readonly answering?: Answering;
  /** How a dimension is told. */
  readonly dimension?: (id: string) => Dimension;
}

/** Activities and codings are read when somebody asks for them, and not before. */
export function dataOf(
  dataset: CodedDataset,
  {
    said,
    answering = (question) => coverage(dataset, question),
    dimension: dimensionOf = (id) => dimensionIn(dataset, id),
  }: DataOptions = {},
): Data {
  const expectations = dataset.expectations.some(({ id }) => id === everybody.id)
    ? dataset.expectations
    : [...dataset.expectations, everybody];
  const nodes = new Map<NodeName, () => ReadonlyMap<string, unknown>>([
    ['Activity', once(() => byId(dataset.activities))],
    ['Audience', once(() => byId(dataset.audiences))],
    ['Channel', once(() => byId(dataset.channels))],
    ['Contradiction', once(() => byId(dataset.contradictions))],
    ['Expectation', once(() => byId(expectations))],
    ['Framework', once(() => byId(dataset.frameworks))],
    ['Organisation', once(() => byId(dataset.organisations))],
    ['Place', once(() => byId(dataset.places))],
    ['Screening', once(() => byId(dataset.screenings))],
    ['Source', once(() => byId(dataset.sources))],
    ['Statistic', once(() => byId(dataset.statistics))],
  ]);
  const categories = new Map(
    dataset.frameworks.map((framework) => [
      framework.id,
      new Map(framework.categories.map((category) => [category.code, { framework, category }])),
    ]),
  );
  const dimensions = new Map<string, Dimension>();
  const records = once(() =>
    grouped(
      dataset.activities.flatMap((activity) =>
        [...new Set(activity.provenance.map(recordOf))].map((record) => ({ record, activity })),
      ),
      ({ record }) => record,
    ),
  );
  const codes = once(() =>
    grouped(dataset.places, ({ code }) => code && pair(code.system, code.code)),
  );
  const codingsOf = once(() => grouped(dataset.codings, ({ activity }) => activity));
  const partsOf = once(() => grouped(dataset.activities, ({ partOf }) => partOf));
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const named = once(() => ({
    organisations: ids(dataset.organisations),
    audiences: ids(dataset.audiences),
    channels: ids(dataset.channels),
  }));
  const known = once(() => ({ ...named(), places: gazetteer(dataset.places) }));
  const diagnostics = once(
    () => said ?? checkDataset(dataset as unknown as DatasetDraft).diagnostics,
  );
  return {
    dataset,
    get diagnostics() {
      return diagnostics();
    },
    get known() {
      return known();
    },
    get declarable() {
      const frameworks = new Map(dataset.frameworks.map((framework) => [framework.id, framework]));
      return { ...named(), places: dataset.places, frameworks };
    },
    tree: placeTree(dataset.places).tree,
    coders: byId(dataset.coders),
    expectations,
    get codingsOf() {
      return codingsOf();
    },
    get partsOf() {
      return partsOf();
    },
    recorded: (source, externalId) =>
      records()
        .get(pair(source, externalId))
        ?.map(({ activity }) => activity) ?? [],
    coded: (system, code) => codes().get(pair(system, code)) ?? [],
    category: (framework, code) => categories.get(framework)?.get(code),
    answer: answersOf(answering),
    activities: activityLists(dataset),
    dimension(id) {
      const dimension = dimensions.get(id) ?? dimensionOf(id);
      dimensions.set(id, dimension);
      return dimension;
    },
    find: (type, id) => nodes.get(type)?.().get(id) as never,
    typeOf(value) {
      const { id } = value as { readonly id: string };
      return [...nodes.keys()].find((type) => nodes.get(type)?.().get(id) === value);
    },
  };
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function recordOf({ source, externalId }: Provenance): string | null {
  return externalId === undefined ? null : pair(source, externalId);
}

function pair(one: string, other: string): string {
  return JSON.stringify([one, other]);
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | null | undefined,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null || key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What is worked out when somebody wants it, and then kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
