import { hasUnread } from '../../activity/activity.ts';
import { everybody } from '../../dataset/everybody.ts';
import type { Sums } from '../coverage/caveats.ts';
import { counting } from '../coverage/counting.ts';
import type { Column } from './column.ts';
import type { Columns, Facts } from './columns.ts';
import { exampleOf } from './example.ts';

type DatasetSums = Pick<Sums, 'nobodys' | 'framing'>;
const known = new WeakMap<Columns, DatasetSums>();

/** What the caveats say of all rows, whatever is asked: a look at each row for each of them, once. */
export function sumsOf(columns: Columns): DatasetSums {
  const sums = known.get(columns) ?? sumsMade(columns);
  known.set(columns, sums);
  return sums;
}

function sumsMade(columns: Columns): DatasetSums {
  const standing = columns.fact('standing');
  const counts = Uint8Array.from(standing.dictionary, mayCount);
  const tally = <Value>(column: Column<Value>, groupOf: (value: Value) => number) => {
    const groups = Uint8Array.from(column.dictionary, groupOf);
    const pairs = pairsOf(standing, column);
    const sizes: [number, number, number] = [0, 0, 0];
    for (const [at, size] of pairs.entries()) {
      const [kind, value] = [Math.floor(at / groups.length), at % groups.length];
      if (counts[kind] === 1) (sizes[groups[value] as number] as number) += size;
    }
    return sizes;
  };
  const framings = new Map<string, ReturnType<Sums['framing']>>();
  let nobodys: number | undefined;
  return {
    get nobodys() {
      nobodys ??= tally(columns.fact('organisations'), namesNobody)[1];
      return nobodys;
    },
    framing(framework) {
      const found = framings.get(framework);
      if (found) return found;
      const [agreed, uncoded, contested] = tally(columns.coding(framework), (coded) => {
        if (!coded) return 1;
        return coded.alternatives.length > 0 ? 2 : 0;
      });
      const framing = { of: agreed + uncoded + contested, uncoded, contested };
      framings.set(framework, framing);
      return framing;
    },
  };
}

/** How many rows have each pair of values, those of the second column running fastest. */
function pairsOf(one: Column<unknown>, other: Column<unknown>): Uint32Array {
  const width = other.dictionary.length;
  const pairs = new Uint32Array(one.dictionary.length * width);
  const [firsts, seconds] = [one.values, other.values];
  for (let row = 0; row < firsts.length; row += 1) {
    (pairs[(firsts[row] as number) * width + (seconds[row] as number)] as number) += 1;
  }
  return pairs;
}

function mayCount(facts: Facts): number {
  return counting(exampleOf(facts), everybody, 'out').counts === 'never' ? 0 : 1;
}

function namesNobody(facts: Facts): number {
  const example = exampleOf(facts);
  return example.organisations.length === 0 && !hasUnread(example, 'organisations') ? 1 : 0;
}
