import { type BareQuestion, finished, type Group, part } from '../bare-questions.ts';
import { type BareRows, months, regencies } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';

/** Bits of a pair of masks. */
const pairs = 1024;

/** One loop over typed arrays for each question, in one thread: what every other contestant is held against. */
export const plainLoops: Contestant<BareRows> = {
  name: 'typed arrays, plain loops',
  load: (rows) => rows,
  ask: (rows, question) => finished(question, groupsOf(rows, question)),
};

function* groupsOf(rows: BareRows, question: BareQuestion): Iterable<Group> {
  const { counts, reached } = summed[question](rows);
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] as number;
    const pair = at % pairs;
    if (count) yield [Math.floor(at / pairs), pair & 63, pair >> 6, count, reached[at] ?? 0];
  }
}

interface Sums {
  readonly counts: Uint32Array;
  readonly reached: Float64Array;
}

const none = new Float64Array();

const summed: Readonly<Record<BareQuestion, (rows: BareRows) => Sums>> = {
  A({ count, levels, pillars, reach }) {
    const [counts, reached] = [new Uint32Array(pairs), new Float64Array(pairs)];
    for (let row = 0; row < count; row += 1) {
      const at = (levels[row] as number) | ((pillars[row] as number) << 6);
      (counts[at] as number) += 1;
      (reached[at] as number) += reach[row] as number;
    }
    return { counts, reached };
  },
  B({ count, levels, pillars, reach, village, month, audience }) {
    const [counts, reached] = [new Uint32Array(pairs), new Float64Array(pairs)];
    const [[first, last], [from, to]] = [part.villages, part.months];
    for (let row = 0; row < count; row += 1) {
      const place = village[row] as number;
      if (place < first || place > last || audience[row] !== part.audience) continue;
      const when = month[row] as number;
      if (when < from || when > to) continue;
      const at = (levels[row] as number) | ((pillars[row] as number) << 6);
      (counts[at] as number) += 1;
      (reached[at] as number) += reach[row] as number;
    }
    return { counts, reached };
  },
  C: ({ count, levels, pillars, regency }) => keyed(count, regencies, regency, levels, pillars),
  D: ({ count, levels, month }) => keyed(count, months, month, levels),
  E({ count, levels }) {
    const counts = new Uint32Array(pairs);
    for (let row = 0; row < count; row += 1) (counts[levels[row] as number] as number) += 1;
    return { counts, reached: none };
  },
  F({ levels, pillars, links: { activity, regency } }) {
    const counts = new Uint32Array(pairs * regencies);
    // By regency the last activity that was counted there, and one more: links of an activity stand together.
    const last = new Int32Array(regencies);
    for (let link = 0; link < activity.length; link += 1) {
      const [row, place] = [activity[link] as number, regency[link] as number];
      if (last[place] === row + 1) continue;
      last[place] = row + 1;
      const pair = (levels[row] as number) | ((pillars[row] as number) << 6);
      (counts[place * pairs + pair] as number) += 1;
    }
    return { counts, reached: none };
  },
};

function keyed(
  count: number,
  keys: number,
  key: Uint8Array | Uint16Array,
  levels: Uint8Array,
  pillars?: Uint8Array,
): Sums {
  const counts = new Uint32Array(pairs * keys);
  if (pillars) {
    for (let row = 0; row < count; row += 1) {
      const pair = (levels[row] as number) | ((pillars[row] as number) << 6);
      (counts[(key[row] as number) * pairs + pair] as number) += 1;
    }
  } else {
    for (let row = 0; row < count; row += 1) {
      (counts[(key[row] as number) * pairs + (levels[row] as number)] as number) += 1;
    }
  }
  return { counts, reached: none };
}
