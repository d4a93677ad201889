import type { Diagnostic } from '@prevention-spectrum/core';

/** The answer has no cell at the address given. It is told as data: an address may be older than the data. */
export class CellUnknown extends Error {
  override readonly name = 'CellUnknown';
  readonly diagnostic: Diagnostic;

  constructor(why: Diagnostic, options?: ErrorOptions) {
    super(why.code, options);
    this.diagnostic = why;
  }
}
