import type { Choice } from '../../locales/answer-codes.ts';
import {
  baseline,
  type Count,
  extremes,
  highest,
  lowest,
  type Stance,
} from '../coverage/stance.ts';

/** One way to look at a cell: which of the looks that are counted, and in which units it is read. */
export interface Look {
  readonly index: number;
  readonly units: Stance['units'];
}

/** Every way in which a cell is looked at. Two that differ in the units alone are counted once. */
export interface Looks {
  readonly stances: readonly Stance[];
  /** As the question has it: always the first. */
  readonly base: Look;
  readonly extremes: Readonly<Record<Choice, readonly Look[]>>;
  readonly lowest: Look;
  readonly highest: Look;
}

/** The looks of docs/method, section 5: as accepted, each choice alone at either extreme, all of them at either extreme. */
export function looksOf(count: Count): Looks {
  const indexes = new Map<string, number>();
  const stances: Stance[] = [];
  const lookOf = (stance: Stance): Look => {
    const key = `${stance.contested} ${stance.significance} ${stance.mandates}`;
    const index = indexes.get(key) ?? stances.push(stance) - 1;
    indexes.set(key, index);
    return { index, units: stance.units };
  };
  const accepted = baseline(count);
  const base = lookOf(accepted);
  const either = (choice: Choice) => extremes[choice].map((one) => lookOf({ ...accepted, ...one }));
  return {
    stances,
    base,
    extremes: {
      contested: either('contested'),
      significance: either('significance'),
      mandates: either('mandates'),
      units: either('units'),
    },
    lowest: lookOf(lowest),
    highest: lookOf(highest),
  };
}
