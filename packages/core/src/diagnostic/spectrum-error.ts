import type { CoreCode } from './catalogue.ts';
import { diagnostic } from './catalogue.ts';
import type { Diagnostic, Params } from './diagnostic.ts';

/**
 * The one error that this library throws: it was asked something that has no answer
 * (an unknown dimension, a plugin id taken twice). Bad data is never thrown; see `Checked`.
 */
export class SpectrumError extends Error {
  override readonly name = 'SpectrumError';
  readonly diagnostic: Diagnostic;

  constructor(why: Diagnostic, options?: ErrorOptions) {
    super(`${why.code} ${JSON.stringify(why.params)}`, options);
    this.diagnostic = why;
  }

  /** The stable code, for programs. */
  get code(): string {
    return this.diagnostic.code;
  }
}

/** Throws a misuse of the library by its code. */
export function misuse(code: CoreCode, params: Params = {}): never {
  throw new SpectrumError(diagnostic(code, params));
}
