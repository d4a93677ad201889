import type { Diagnostic } from '@prevention-spectrum/core';
import { refusal } from './sentences.ts';

/** One thing wrong with an input, and where it stands in it. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly diagnostic: Diagnostic;
}

/** An input that has the right types and cannot be used, with everything that is wrong with it. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], options?: ErrorOptions) {
    super('gateway/input-invalid', options);
    this.issues = issues;
  }
}

/** What a schema reports: zod's issues, of which a standard schema promises only the path. */
interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** Says in our codes what a schema found wrong. */
export function inputRefused({ issues }: { readonly issues: readonly SchemaIssue[] }) {
  return new InputRefused(
    issues.map((issue) => ({ path: pathOf(issue), diagnostic: diagnosticOf(issue) })),
  );
}

function pathOf({ path = [] }: SchemaIssue): Issue['path'] {
  return path.map((step) => {
    const key = typeof step === 'object' ? step.key : step;
    return typeof key === 'number' ? key : String(key);
  });
}

function diagnosticOf({ code, origin, minimum, maximum, params, message }: SchemaIssue) {
  if (code === 'custom' && params?.repeated !== undefined) {
    return refusal('gateway/category-repeated', { found: String(params.repeated) });
  }
  if (code === 'custom' && params?.twice !== undefined) {
    return refusal('gateway/twice', { found: String(params.twice) });
  }
  if (code === 'too_big') {
    const limit = Number(maximum);
    if (origin === 'string') return refusal('gateway/input-too-long', { limit });
    return refusal(origin === 'array' ? 'gateway/input-too-many' : 'gateway/input-too-large', {
      limit,
    });
  }
  if (code === 'too_small') {
    if (origin === 'string') return refusal('gateway/input-empty');
    const limit = Number(minimum);
    return refusal(origin === 'array' ? 'gateway/input-too-few' : 'gateway/input-too-small', {
      limit,
    });
  }
  return refusal('gateway/input-unreadable', { expected: message });
}
