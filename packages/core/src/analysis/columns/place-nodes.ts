import { hasUnread } from '../../activity/activity.ts';
import type { PlaceId } from '../../activity/id.ts';
import type { ActivityPlace } from '../../activity/place.ts';
import type { PlaceTree } from '../../activity/place-tree.ts';
import type { Facts } from './columns.ts';
import { exampleOf } from './example.ts';

/** Places by number, each after the place that it lies in. */
interface Nodes {
  readonly numbers: ReadonlyMap<PlaceId, number>;
  /** By number: the place that it lies in; -1 at the top. */
  readonly parents: Int32Array;
}

/** What a column of places says, in numbers. */
interface PlaceValues {
  /** By value: its only place, -1 where it has none or several, or some that could not be read. */
  readonly single: Int32Array;
  readonly throughout: Uint8Array;
}

const nodesKnown = new WeakMap<PlaceTree, Nodes>();
const valuesKnown = new WeakMap<readonly Facts[], PlaceValues>();

/**
 * Numbers for the values of a column of places: the same for those that lie in the same members. A place that holds
 * members below it is like no other, and there the extent tells. It costs one look at each place and at each value.
 */
export function alikePlaceValues(
  tree: PlaceTree,
  members: ReadonlySet<string>,
  dictionary: readonly Facts[],
): { readonly alike: Uint32Array; readonly kinds: number } {
  const nodes = nodesKnown.get(tree) ?? nodesOf(tree);
  nodesKnown.set(tree, nodes);
  const values = valuesKnown.get(dictionary) ?? placeValues(dictionary, nodes);
  valuesKnown.set(dictionary, values);
  const { number, count } = nodeNumbers(nodes, tree, members);
  const numberOf = ({ place, extent }: ActivityPlace) =>
    number(nodes.numbers.get(place) ?? -1, extent === 'throughout');

  const kindOfNumber = new Uint32Array(count);
  const kindOfText = new Map<string, number>();
  let kinds = 0;
  const textual = (facts: Facts) => {
    const { places, unread } = exampleOf(facts);
    const numbers = [...new Set(places.map(numberOf))].sort((one, other) => one - other);
    const text = `${numbers.join()} ${Math.min(places.length, 2)} ${hasUnread({ unread }, 'places')}`;
    const kind = kindOfText.get(text) ?? kinds++;
    kindOfText.set(text, kind);
    return kind;
  };
  const alike = new Uint32Array(dictionary.length);
  for (let value = 0; value < alike.length; value += 1) {
    const node = values.single[value] as number;
    if (node < 0) {
      alike[value] = textual(dictionary[value] as Facts);
      continue;
    }
    const at = number(node, values.throughout[value] === 1);
    if (kindOfNumber[at] === 0) kindOfNumber[at] = ++kinds;
    alike[value] = (kindOfNumber[at] as number) - 1;
  }
  return { alike, kinds };
}

function nodesOf(tree: PlaceTree): Nodes {
  const ids = [...tree.places.keys()].sort(
    (one, other) => tree.lineage(one).length - tree.lineage(other).length,
  );
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const parents = Int32Array.from(ids, (id) => {
    const parent = tree.lineage(id)[1];
    return parent === undefined ? -1 : (numbers.get(parent) as number);
  });
  return { numbers, parents };
}

function placeValues(dictionary: readonly Facts[], { numbers }: Nodes): PlaceValues {
  const single = new Int32Array(dictionary.length).fill(-1);
  const throughout = new Uint8Array(dictionary.length);
  for (const [value, facts] of dictionary.entries()) {
    const { places, unread } = exampleOf(facts);
    const [only] = places;
    if (!only || places.length > 1 || unread.length > 0) continue;
    single[value] = numbers.get(only.place) ?? -1;
    if (only.extent === 'throughout') throughout[value] = 1;
  }
  return { single, throughout };
}

/** Numbers for places: 0 for one in no member; the same for those that lie in the same members and hold none. */
function nodeNumbers({ parents, numbers }: Nodes, tree: PlaceTree, members: ReadonlySet<string>) {
  const holds = new Uint8Array(parents.length);
  const isMember = new Uint8Array(parents.length);
  for (const member of members) {
    const [own, ...above] = tree
      .lineage(member as PlaceId)
      .map((one) => numbers.get(one) as number);
    if (own !== undefined) isMember[own] = 1;
    for (const one of above) holds[one] = 1;
  }
  let count = 1;
  const inside = new Uint32Array(parents.length);
  const holding = new Uint32Array(parents.length);
  for (let node = 0; node < parents.length; node += 1) {
    const parent = parents[node] as number;
    if (isMember[node] === 1) inside[node] = count++;
    else if (parent >= 0) inside[node] = inside[parent] as number;
    if (holds[node] === 1) {
      holding[node] = count;
      count += 2;
    }
  }
  const number = (node: number, throughout: boolean) => {
    if (node < 0) return 0;
    const own = holding[node] as number;
    if (own === 0) return inside[node] as number;
    return throughout ? own + 1 : own;
  };
  return { number, count };
}
