import { GraphQLError, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type GatewayCode, messagesOf, refusal } from '../errors/sentences.ts';

/** Deeper JSON than this is refused: no parameter needs it, and stores lose it. */
export const deepest = 32;

/** Variables and texts that a store can keep: not too deep, and without the sign NUL, which a database cannot hold. */
export function usePlainValues(): Plugin {
  return {
    onParams({ params }) {
      const { variables } = params;
      if (isDeeper(variables, deepest)) throw told('gateway/json-too-deep', { limit: deepest });
      if (holdsNul(variables)) throw told('gateway/nul');
    },
    onValidate({ addValidationRule }) {
      addValidationRule(noNul);
    },
  };
}

const noNul: ValidationRule = (context) => ({
  StringValue({ value }) {
    if (value.includes('\0')) context.reportError(told('gateway/nul'));
  },
});

export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => key.includes('\0') || holdsNul(part));
}

function told(code: GatewayCode, params = {}): GraphQLError {
  const messages = messagesOf(refusal(code, params));
  return new GraphQLError(messages.en, {
    extensions: { code, params, messages, http: { status: 400 } },
  });
}
