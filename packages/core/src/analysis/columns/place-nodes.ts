import type { PlaceId } from '../../activity/id.ts';
import type { PlaceTree } from '../../activity/place-tree.ts';
import { branch, root } from './branch.ts';
import type { PlaceLists } from './place-lists.ts';

/** Places by number, each after the place that it lies in. */
interface Nodes {
  readonly numbers: ReadonlyMap<PlaceId, number>;
  /** By number: the place that it lies in; -1 at the top. */
  readonly parents: Int32Array;
}

const nodesKnown = new WeakMap<PlaceTree, Nodes>();
const namedKnown = new WeakMap<PlaceLists, Int32Array>();

/**
 * Numbers for lists of places: the same for those that lie in the same members. A place that holds members below it is
 * like no other, and there the extent tells. It costs one look at each place and at each list.
 */
export function alikePlaceLists(
  tree: PlaceTree,
  members: ReadonlySet<string>,
  lists: PlaceLists,
): { readonly alike: Uint32Array; readonly kinds: number } {
  const nodes = nodesKnown.get(tree) ?? nodesOf(tree);
  nodesKnown.set(tree, nodes);
  const named =
    namedKnown.get(lists) ?? Int32Array.from(lists.names, (name) => nodes.numbers.get(name) ?? -1);
  namedKnown.set(lists, named);
  const { numberOf, count } = nodeNumbers(nodes, tree, members);
  const { starts, throughout, unread } = lists;
  const at = (place: number) =>
    numberOf(named[lists.named[place] as number] as number, throughout[place] === 1);
  const alike = new Uint32Array(starts.length - 1);
  /** By number, the kind of a list of one place that comes to it. */
  const alone = new Int32Array(count).fill(-1);
  const others = root();
  let kinds = 0;
  for (let list = 0; list < alike.length; list += 1) {
    const from = starts[list] as number;
    const to = starts[list + 1] as number;
    if (to === from + 1 && !unread.has(list)) {
      const number = at(from);
      if ((alone[number] as number) < 0) alone[number] = kinds++;
      alike[list] = alone[number] as number;
      continue;
    }
    let end = unread.has(list) ? branch(others, openMark) : others;
    if (to === from + 1) end = branch(end, aloneMark);
    for (const number of distinct(from, to, at)) end = branch(end, number);
    if (end.number < 0) end.number = kinds++;
    alike[list] = end.number;
  }
  return { alike, kinds };
}

/** Said before the numbers of a list that could not be read whole, and of one that names one place. */
const openMark = -1;
const aloneMark = -2;

/** Some numbers in order, each once. */
function distinct(from: number, to: number, numberAt: (at: number) => number): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at += 1) {
    const number = numberAt(at);
    if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers.length > 1 ? numbers.sort((one, other) => one - other) : numbers;
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
  const numberOf = (node: number, throughout: boolean): number => {
    if (node < 0) return 0;
    const own = holding[node] as number;
    if (own === 0) return inside[node] as number;
    return throughout ? own + 1 : own;
  };
  return { numberOf, count };
}
