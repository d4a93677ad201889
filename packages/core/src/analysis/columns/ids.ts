import type { ActivityId } from '../../activity/id.ts';
import { Growing } from './growing.ts';
import { textIn, utf8 } from './utf8.ts';

/** The ids of activities as UTF-8, one after the other. */
export interface Ids {
  readonly text: Uint8Array;
  /** Where each begins; and, at the end, where the last one ends. */
  readonly starts: Uint32Array;
}

export function idIn({ text, starts }: Ids, row: number): ActivityId {
  return textIn(text, starts[row] as number, starts[row + 1] as number) as ActivityId;
}

/** Writes ids behind one another. One copy of each. */
export class IdWriter {
  readonly #text = new Growing((length) => new Uint8Array(length));
  readonly #starts = new Growing((length) => new Uint32Array(length));

  constructor() {
    this.#starts.push(0);
  }

  add(id: string): void {
    this.#text.append(utf8(id));
    this.#starts.push(this.#text.length);
  }

  get ids(): Ids {
    return { text: this.#text.numbers, starts: this.#starts.numbers };
  }
}
