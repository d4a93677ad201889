// Without values, so that declarations keep them: they bring what each adds to the builder's type.
import '@pothos/core';
import '@pothos/plugin-complexity';
import '@pothos/plugin-errors';
import '@pothos/plugin-relay';
import '@pothos/plugin-validation';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import ValidationPlugin from '@pothos/plugin-validation';
import { inputRefused } from '../errors/input-refused.ts';
import { cost } from './cost.ts';
import type { Types } from './names.ts';
import { relay } from './relay.ts';

export type BuilderTypes = PothosSchemaTypes.ExtendDefaultTypes<Types>;
export type Builder = PothosSchemaTypes.SchemaBuilder<BuilderTypes>;

/** A builder of its own for each gateway: nothing is registered when a file is loaded. */
export function createBuilder(): Builder {
  return new SchemaBuilder<Types>({
    plugins: [ErrorsPlugin, RelayPlugin, ValidationPlugin, ComplexityPlugin],
    defaultFieldNullability: false,
    errors: {},
    validation: { validationError: inputRefused },
    complexity: cost,
    relay,
  });
}
