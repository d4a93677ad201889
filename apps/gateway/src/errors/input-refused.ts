import type { Diagnostic } from '@prevention-spectrum/core';
import { diagnosticOf, type SchemaIssue } from './schema-issue.ts';

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
