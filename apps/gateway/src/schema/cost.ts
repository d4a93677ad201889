import { ComplexityErrorKind, type ComplexityPluginOptions } from '@pothos/plugin-complexity';
import { SpectrumError } from '@prevention-spectrum/core';
import { refusal } from '../errors/sentences.ts';
import type { BuilderTypes } from './builder.ts';

/** How deep, how broad and how large an answer may be; a value costs 1, a list is taken to have a few entries. */
const limits = { depth: 8, breadth: 200, complexity: 50_000 } as const;

export const cost: ComplexityPluginOptions<BuilderTypes> = {
  defaultComplexity: 1,
  defaultListMultiplier: 5,
  limit: limits,
  complexityError(kind, { depth, breadth, complexity }) {
    if (kind === ComplexityErrorKind.Depth) {
      return new SpectrumError(
        refusal('gateway/query-too-deep', { found: depth, limit: limits.depth }),
      );
    }
    if (kind === ComplexityErrorKind.Breadth) {
      return new SpectrumError(
        refusal('gateway/query-too-broad', { found: breadth, limit: limits.breadth }),
      );
    }
    return new SpectrumError(
      refusal('gateway/query-too-costly', { found: complexity, limit: limits.complexity }),
    );
  },
};
