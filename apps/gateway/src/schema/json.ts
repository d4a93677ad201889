import { type ValueNode, valueFromASTUntyped } from 'graphql';
import { refuse } from '../errors/sentences.ts';
import type { Builder } from './builder.ts';

export type Json = unknown;

/** Deeper JSON than this is refused: no parameter needs it, and stores lose it. */
const deepest = 32;

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

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}
