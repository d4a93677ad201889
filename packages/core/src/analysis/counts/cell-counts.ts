import type { ActivityId } from '../../activity/id.ts';
import { type Fact, facts, type NearMiss, nearMisses } from '../../locales/answer-codes.ts';
import type { Counted, Look } from './looks.ts';
import { nearOf, nothing, type Outcome, outcomeOf, surely } from './outcome.ts';
import type { Placed, PlacedParts } from './placed.ts';
import type { Together } from './together.ts';
import { follow, isBase } from './touched.ts';

/** The sums of one look: one by one, and the umbrellas of those that are surely and of all that may be in the cell. */
const sums = { sure: 0, possible: 1, sureUmbrellas: 2, allUmbrellas: 3 } as const;
const perLook = Object.keys(sums).length;
const bothUmbrellas = [sums.sureUmbrellas, sums.allUmbrellas];
const allUmbrellas = [sums.allUmbrellas];

/** By number of placed, the sums that meet their umbrellas. */
type AllSums = (readonly number[])[];

/**
 * What is in each cell, as sums: how many activities surely, how many possibly and for want of which facts, and how
 * many nearly, under each look; one by one, and in umbrellas. Cells are numbered with the last axis running fastest.
 *
 * To add an activity costs one step for each cell that it touches, and as much to take it back, however many others
 * were counted.
 */
export class CellCounts {
  /** A row for each cell: the sums of each look, then those by missing fact, then those by near miss. */
  readonly #rows: Float64Array;
  readonly #width: number;
  readonly #sizes: readonly number[];
  /** A bit for each look under which mandates are out, or in; and for each that is read in umbrellas. */
  readonly #by: Readonly<Record<'out' | 'in', number>>;
  readonly #inUmbrellas: number;
  /** How often a sum has met an umbrella: it counts once. */
  readonly #met = new Map<number, number>();
  readonly #umbrellas = new Map<ActivityId, number>();

  /** @param sizes how many members each axis has */
  constructor(sizes: readonly number[], { stances, inUmbrellas }: Counted) {
    this.#sizes = sizes;
    this.#width = stances.length * perLook + facts.length + nearMisses.length;
    const cells = sizes.reduce((product, size) => product * size, 1);
    this.#rows = new Float64Array(cells * this.#width);
    const looks = [...stances.keys()];
    const mandated = bitsOf(looks.filter((look) => stances[look]?.mandates === 'in'));
    this.#by = { out: bitsOf(looks) & ~mandated, in: mandated };
    this.#inUmbrellas = bitsOf(looks.filter((look) => inUmbrellas[look]));
  }

  /**
   * Counts an activity in every cell that it touches.
   * @param sign -1 takes back what was added by this
   * @returns whether it is surely in some cell, and counts
   */
  add(one: PlacedParts, sign: 1 | -1 = 1): boolean {
    const met: number[] = [];
    const counted = this.#enterAll(one, sign, met);
    for (const umbrella of one.umbrellas) for (const at of met) this.#meet(umbrella, sign, at);
    return counted;
  }

  /**
   * Counts activities among which all are that share an umbrella: none of these can be taken back.
   * @returns those that are surely in some cell, and count
   */
  addAll(all: readonly Placed[], together: Together): readonly Placed[] {
    const { counted, sums } = this.addApart(all);
    this.meetAll(together, sums);
    return counted;
  }

  /**
   * Counts activities of whose umbrellas others may have parts: these are met when all of them are known.
   * @returns those that count, and by number of all of them the sums that meet their umbrellas
   */
  addApart(all: readonly Placed[]): {
    readonly counted: readonly Placed[];
    readonly sums: AllSums;
  } {
    const sums: AllSums = [];
    const counted = all.filter((one) => {
      const met: number[] = one.alone < one.weight ? [] : nobodys;
      sums.push(met);
      return this.#enterAll(one, 1, met);
    });
    return { counted, sums };
  }

  /** Counts each umbrella once in every sum that has met it. One umbrella after the other: a sum knows the last one. */
  meetAll({ starts, placed }: Together, sums: AllSums): void {
    const last = new Uint32Array(placed.length > 0 ? this.#rows.length : 0);
    for (let number = 1; number < starts.length; number += 1) {
      for (let part = starts[number - 1] as number; part < (starts[number] as number); part += 1) {
        for (const at of sums[placed[part] as number] ?? nobodys) {
          if (last[at] === number) continue;
          last[at] = number;
          this.#increase(at, 1);
        }
      }
    }
  }

  /** All sums, to be added to others of the same question. */
  get all(): Float64Array {
    return this.#rows;
  }

  /** Adds the sums of other activities, without their umbrellas. */
  addSums(other: Float64Array): void {
    for (let at = 0; at < other.length; at += 1) this.#increase(at, other[at] as number);
  }

  /** How many are in a cell: surely, and surely or possibly. */
  sure(cell: number, { index, units }: Look): number {
    const at = cell * this.#width + index * perLook;
    return this.#sum(units === 'each' ? at + sums.sure : at + sums.sureUmbrellas);
  }

  inAll(cell: number, { index, units }: Look): number {
    const at = cell * this.#width + index * perLook;
    return units === 'each'
      ? this.#sum(at + sums.sure) + this.#sum(at + sums.possible)
      : this.#sum(at + sums.allUmbrellas);
  }

  /** How often activities are surely in a cell, one by one: each as often as it fills one. */
  filled(): number {
    let filled = 0;
    for (let at: number = sums.sure; at < this.#rows.length; at += this.#width) {
      filled += this.#sum(at);
    }
    return filled;
  }

  /** The facts that would tell of those that are possibly in a cell, in the order of their codes. */
  missing(cell: number): readonly Fact[] {
    const at = (cell + 1) * this.#width - nearMisses.length - facts.length;
    return facts.filter((_, fact) => this.#sum(at + fact) > 0);
  }

  /** The kinds of those that are surely in a cell and do not count. */
  near(cell: number): readonly NearMiss[] {
    const at = (cell + 1) * this.#width - nearMisses.length;
    return nearMisses.filter((_, kind) => this.#sum(at + kind) > 0);
  }

  #sum(at: number): number {
    return this.#rows[at] as number;
  }

  /** @param met gets the sums that count umbrellas */
  #enterAll(one: Placed, sign: number, met: number[]): boolean {
    const { out, in: within } = one.counting;
    let counted = false;
    follow(one.touched, this.#sizes, (cell, looks, missing, ended) => {
      const outcome = outcomeOf(out, missing, ended);
      this.#enter(one, sign, cell, looks & this.#by.out, outcome, met);
      if ((looks & this.#by.in) !== 0) {
        this.#enter(one, sign, cell, looks & this.#by.in, outcomeOf(within, missing, ended), met);
      }
      if (outcome === surely && isBase(looks)) counted = true;
    });
    return counted;
  }

  #enter(
    one: Placed,
    sign: number,
    cell: number,
    looks: number,
    outcome: Outcome,
    met: number[],
  ): void {
    if (outcome === nothing) return;
    const row = cell * this.#width;
    const end = row + this.#width;
    const inBase = isBase(looks);
    if (outcome < nothing) {
      if (inBase) this.#increase(end - nearMisses.length + nearOf(outcome), sign * one.weight);
      return;
    }
    for (let look = 0, left = looks; left !== 0; look += 1) {
      const has = (left & 1) !== 0;
      left >>= 1;
      if (!has) continue;
      const at = row + look * perLook;
      this.#increase(at + (outcome === surely ? sums.sure : sums.possible), sign * one.weight);
      if (((this.#inUmbrellas >> look) & 1) === 0) continue;
      for (const sum of outcome === surely ? bothUmbrellas : allUmbrellas) {
        this.#increase(at + sum, sign * one.alone);
        if (one.alone < one.weight) met.push(at + sum);
      }
    }
    if (!inBase) return;
    const first = end - nearMisses.length - facts.length;
    for (let fact = 0; outcome >> fact !== 0; fact += 1) {
      if ((outcome >> fact) & 1) this.#increase(first + fact, sign * one.weight);
    }
  }

  #meet(umbrella: ActivityId, sign: number, at: number): void {
    const number = this.#umbrellas.get(umbrella) ?? this.#umbrellas.size;
    this.#umbrellas.set(umbrella, number);
    const key = number * this.#rows.length + at;
    const before = this.#met.get(key) ?? 0;
    const after = before + sign;
    if (after === 0) this.#met.delete(key);
    else this.#met.set(key, after);
    if (before === 0 || after === 0) this.#increase(at, sign);
  }

  #increase(at: number, by: number): void {
    (this.#rows[at] as number) += by;
  }
}

/** The sums of whoever is part of nothing: they need not be known. */
const nobodys: number[] = [];

function bitsOf(looks: readonly number[]): number {
  return looks.reduce((bits, look) => bits | (1 << look), 0);
}
