import type { CodedDataset } from '../dataset/dataset.ts';

/** How many are kept: the one as it is now, and a few earlier ones that it is compared with. */
const most = 4;

/** The datasets that were asked for last, by their revision: who asks again gets the same object. */
export class BuiltDatasets {
  readonly #built = new Map<number, CodedDataset>();

  get(revision: number): CodedDataset | undefined {
    const dataset = this.#built.get(revision);
    if (dataset) this.keep(revision, dataset);
    return dataset;
  }

  keep(revision: number, dataset: CodedDataset): void {
    this.#built.delete(revision);
    this.#built.set(revision, dataset);
    for (const oldest of this.#built.keys()) {
      if (this.#built.size > most) this.#built.delete(oldest);
    }
  }
}
