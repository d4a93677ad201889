import { type Catalogue, type Params, SpectrumError } from '@prevention-spectrum/core';

/** Every diagnostic that this package can give: what it was asked has no answer. */
export const recommendCatalogue = {
  'recommend/id-taken': 'error',
  'recommend/candidates-too-many': 'error',
  'recommend/budget-without-currency': 'error',
  'recommend/weight-unusable': 'error',
} as const satisfies Catalogue;

export type RecommendCode = keyof typeof recommendCatalogue;

/** Throws a misuse by its code. */
export function misuse(code: RecommendCode, params: Params = {}): never {
  throw new SpectrumError({ code, severity: recommendCatalogue[code], params, at: {} });
}
