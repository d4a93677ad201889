import { isPassing } from './patience.ts';

/** Milliseconds between two looks for what other processes have written. */
export const lookEvery = 1_000;

/**
 * Tells whoever listens that there is a new revision: at once for what is written through the same store, and
 * otherwise by one look a second at the number of the last one, however many listen. Nobody listens, nothing is asked.
 */
export class HeadWatch {
  readonly #lookUp: () => Promise<number>;
  readonly #every: number;
  readonly #listeners = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;
  #seen = 0;

  constructor(lookUp: () => Promise<number>, every: number = lookEvery) {
    this.#lookUp = lookUp;
    this.#every = every;
  }

  /** Gives what ends the listening. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#lookLater();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) clearTimeout(this.#timer);
    };
  }

  written(number: number): void {
    if (number <= this.#seen) return;
    this.#seen = number;
    this.#ring();
  }

  #ring(): void {
    for (const listener of this.#listeners) listener();
  }

  #lookLater(): void {
    this.#timer = setTimeout(() => void this.#look(), this.#every);
  }

  async #look(): Promise<void> {
    try {
      this.written(await this.#lookUp());
    } catch (error) {
      // Whoever listens looks for themselves, and finds that the database was closed.
      if (!isPassing(error)) return this.#ring();
    }
    clearTimeout(this.#timer);
    if (this.#listeners.size > 0) this.#lookLater();
  }
}
