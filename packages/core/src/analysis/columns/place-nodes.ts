import type { PlaceId } from '../../activity/id.ts';
import type { PlaceTree } from '../../activity/place-tree.ts';
import type { Facts } from './columns.ts';

/** Places by number, each after the place that it lies in. */
interface Nodes {
  readonly numbers: ReadonlyMap<PlaceId, number>;
  /** By number: the place that it lies in; -1 at the top. */
  readonly parents: Int32Array;
}

/** What a column of places says, in numbers: the places of a value are those from its start to the next one's. */
interface PlaceValues {
  readonly starts: Uint32Array;
  /** -1 for a place that nobody declared. */
  readonly nodes: Int32Array;
  readonly throughout: Uint8Array;
  /** By value: 1 where some could not be read. */
  readonly unread: Uint8Array;
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
  const number = nodeNumbers(nodes, tree, members);
  const kinds = new Map<number | string, number>();
  const alike = new Uint32Array(dictionary.length);
  for (let value = 0; value < alike.length; value += 1) {
    const key = keyOf(value, values, number);
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    alike[value] = kind;
  }
  return { alike, kinds: kinds.size };
}

/** A number below this for each place, whatever its extent. */
const mostNumbers = 2 ** 24;

/** The same for values that are alike: one place or none as a number, several as a text. */
function keyOf(
  value: number,
  { starts, nodes, throughout, unread }: PlaceValues,
  number: (node: number, throughout: boolean) => number,
): number | string {
  const [start, end] = [starts[value] as number, starts[value + 1] as number];
  const open = unread[value] as number;
  if (end === start) return -1 - open;
  const at = (place: number) => number(nodes[place] as number, throughout[place] === 1);
  if (end === start + 1) return at(start) + open * mostNumbers;
  const numbers: number[] = [];
  for (let place = start; place < end; place += 1) {
    const one = at(place);
    if (!numbers.includes(one)) numbers.push(one);
  }
  return `${open} ${numbers.sort((one, other) => one - other).join()}`;
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
  const stated = dictionary.map(({ places }) => places ?? []);
  const starts = new Uint32Array(stated.length + 1);
  for (const [value, places] of stated.entries()) {
    starts[value + 1] = (starts[value] as number) + places.length;
  }
  const placed = stated.flat();
  return {
    starts,
    nodes: Int32Array.from(placed, ({ place }) => numbers.get(place) ?? -1),
    throughout: Uint8Array.from(placed, ({ extent }) => (extent === 'throughout' ? 1 : 0)),
    unread: Uint8Array.from(dictionary, ({ unread }) => ((unread ?? []).length > 0 ? 1 : 0)),
  };
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
  return (node: number, throughout: boolean): number => {
    if (node < 0) return 0;
    const own = holding[node] as number;
    if (own === 0) return inside[node] as number;
    return throughout ? own + 1 : own;
  };
}
