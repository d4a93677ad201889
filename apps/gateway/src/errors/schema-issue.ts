import type { Diagnostic, Params } from '@prevention-spectrum/core';
import type { RefinementCtx } from 'zod';
import { type GatewayCode, refusal } from './sentences.ts';

/** What a schema reports: zod's issues, of which a standard schema promises only message and path. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly origin?: string;
  readonly format?: string;
  readonly pattern?: string | undefined;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly divisor?: number | bigint;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly issues?: readonly SchemaIssue[];
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** How a `refine` names what it found: by a code of ours. */
export function saying(code: GatewayCode, params: Params = {}) {
  return { params: { says: refusal(code, params) } };
}

/** The same from within a `superRefine`. */
export function say(
  context: RefinementCtx,
  code: GatewayCode,
  params: Params = {},
  path: readonly (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', path: [...path], ...saying(code, params) });
}

/** What a schema found wrong, in a code of ours. The value that was given is in none. */
export function diagnosticOf(issue: SchemaIssue): Diagnostic {
  const { issues, params, message } = issue;
  const said = params?.says as Diagnostic | undefined;
  if (said) return said;
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'not_multiple_of':
      return refusal('gateway/input-not-multiple', { limit: Number(issue.divisor) });
    case 'invalid_type':
      return refusal('gateway/input-kind', { expected: issue.expected ?? '?' });
    case 'invalid_value':
      return refusal('gateway/input-not-listed', { expected: (issue.values ?? []).map(String) });
    case 'invalid_format':
      return ofFormat(issue);
    case 'unrecognized_keys':
      return refusal('gateway/input-field-unknown');
    case 'invalid_union':
      return refusal('gateway/input-fits-none');
    case 'invalid_key':
    case 'invalid_element':
      return issues?.[0] ? diagnosticOf(issues[0]) : refusal('gateway/input-fits-none');
    default:
      // Whoever wrote the schema wrote this sentence, too.
      return refusal('gateway/input-unreadable', { expected: message });
  }
}

function tooBig({ origin, maximum }: SchemaIssue): Diagnostic {
  const limit = Number(maximum);
  if (origin === 'string') return refusal('gateway/input-too-long', { limit });
  return refusal(isMany(origin) ? 'gateway/input-too-many' : 'gateway/input-too-large', { limit });
}

function tooSmall({ origin, minimum }: SchemaIssue): Diagnostic {
  const limit = Number(minimum);
  if (origin === 'string') {
    return limit > 1
      ? refusal('gateway/input-too-short', { limit })
      : refusal('gateway/input-empty');
  }
  return refusal(isMany(origin) ? 'gateway/input-too-few' : 'gateway/input-too-small', { limit });
}

function isMany(origin: string | undefined): boolean {
  return origin === 'array' || origin === 'set' || origin === 'map';
}

function ofFormat({ format, pattern }: SchemaIssue): Diagnostic {
  if (format === 'url') return refusal('gateway/input-no-url');
  return refusal('gateway/input-format', { expected: pattern ?? format ?? '?' });
}
