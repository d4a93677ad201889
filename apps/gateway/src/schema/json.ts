import { type ValueNode, valueFromASTUntyped } from 'graphql';
import { deepest, isDeeper } from '../door/plain-values.ts';
import { refuse } from '../errors/sentences.ts';
import type { Builder } from './builder.ts';

export type Json = unknown;

export function json(builder: Builder): void {
  builder.scalarType('JSON', {
    description: `Any JSON value, nested at most ${deepest} levels deep.`,
    serialize: (value) => value,
    parseValue: (value) => shallow(value),
    parseLiteral: (literal: ValueNode, variables) =>
      shallow(valueFromASTUntyped(literal, variables)),
  });
}

function shallow(value: unknown): unknown {
  if (isDeeper(value, deepest)) refuse('gateway/json-too-deep', { limit: deepest });
  return value;
}
