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

/** Stances that are counted: two that differ in the units alone are counted once. */
export class Counted {
  readonly stances: Stance[] = [];
  /** Whether somebody reads one in umbrellas. */
  readonly inUmbrellas: boolean[] = [];
  readonly #indexes = new Map<string, number>();

  look(stance: Stance): Look {
    const { contested, significance, mandates, units } = stance;
    const key = `${contested} ${significance} ${mandates}`;
    const index = this.#indexes.get(key) ?? this.stances.push(stance) - 1;
    this.#indexes.set(key, index);
    this.inUmbrellas[index] = this.inUmbrellas[index] === true || units === 'umbrella';
    return { index, units };
  }
}

/** Every way in which a cell of an answer is looked at. */
export interface Looks {
  readonly counted: Counted;
  /** As the question has it: always the first. */
  readonly base: Look;
  readonly extremes: Readonly<Record<Choice, readonly Look[]>>;
  readonly lowest: Look;
  readonly highest: Look;
}

/** The looks of docs/method, section 5: as accepted, each choice alone at either extreme, all of them at either extreme. */
export function looksOf(count: Count): Looks {
  const counted = new Counted();
  const accepted = baseline(count);
  const base = counted.look(accepted);
  const either = (choice: Choice) =>
    extremes[choice].map((one) => counted.look({ ...accepted, ...one }));
  return {
    counted,
    base,
    extremes: {
      contested: either('contested'),
      significance: either('significance'),
      mandates: either('mandates'),
      units: either('units'),
    },
    lowest: counted.look(lowest),
    highest: counted.look(highest),
  };
}
