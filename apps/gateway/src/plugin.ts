import type { Plugin } from '@prevention-spectrum/core';
import type { Builder } from './schema/builder.ts';

export type { Answer } from './answers.ts';
export type { Context } from './context.ts';
export type { Data, NodeName, PlacedCategory } from './data.ts';
export type { Entity, Key } from './federation/entity.ts';
export type { Builder } from './schema/builder.ts';

/**
 * A plugin that also adds to the GraphQL schema: types, questions, fields on existing types. It is handed the
 * gateway's builder, so that it needs nothing of the gateway when it runs.
 */
export interface GatewayPlugin extends Plugin {
  /**
   * Adds to the schema; called once for each schema that is built, in any order among plugins: name in `requires`
   * those whose types it uses. Whatever it adds has a description. A resolver refuses with a `SpectrumError`;
   * anything else that it throws is told to nobody and logged.
   */
  readonly graphql?: (builder: Builder) => void;
}
