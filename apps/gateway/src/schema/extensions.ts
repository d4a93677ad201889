import { type Plugin, SpectrumError } from '@prevention-spectrum/core';
import type { GraphQLSchema } from 'graphql';
import { refusal, refuse } from '../errors/sentences.ts';
import type { GatewayPlugin } from '../plugin.ts';
import type { Builder } from './builder.ts';
import { definitions } from './definitions.ts';

/** What one plugin adds to the schema. */
export interface Extension {
  readonly plugin: string;
  readonly extend: (builder: Builder) => void;
}

/**
 * What plugins add to the schema: each after those that it requires, otherwise by their ids, so that the order in
 * which they were given does not matter.
 * @throws SpectrumError `gateway/plugin-graphql-invalid` when one has a `graphql` that cannot be called.
 */
export function extensionsOf(plugins: readonly Plugin[]): readonly Extension[] {
  const byId = new Map(
    [...plugins].sort(({ id: a }, { id: b }) => (a < b ? -1 : 1)).map((one) => [one.id, one]),
  );
  const ordered = new Set<Plugin>();
  const seen = new Set<string>();
  const place = (id: string) => {
    const plugin = byId.get(id);
    if (!plugin || seen.has(id)) return;
    seen.add(id);
    for (const required of plugin.requires ?? []) place(required);
    ordered.add(plugin);
  };
  for (const id of byId.keys()) place(id);
  return [...ordered].flatMap(({ id, graphql }: GatewayPlugin) => {
    if (graphql === undefined) return [];
    if (typeof graphql === 'function') return [{ plugin: id, extend: graphql }];
    return refuse('gateway/plugin-graphql-invalid', { plugin: id, found: typeof graphql });
  });
}

/**
 * Builds the schema with all extensions. Each is added in its turn, so that whatever does not fit is told with the
 * plugin that brought it and with the one that was there first.
 * @throws SpectrumError `gateway/plugin-name-taken`, `gateway/plugin-undescribed`, `gateway/plugin-graphql-failed`.
 */
export function extended(
  extensions: readonly Extension[],
  build: (extensions: readonly Extension[]) => GraphQLSchema,
): GraphQLSchema {
  let schema = build([]);
  if (extensions.length === 0) return schema;
  let before = definitions(schema);
  const owners = new Map([...before.keys()].map((name) => [name, 'gateway']));
  for (const [index, { plugin }] of extensions.entries()) {
    const taken = (found: string, options?: ErrorOptions) => {
      const params = { found, first: owners.get(found) ?? plugin, second: plugin };
      throw new SpectrumError(refusal('gateway/plugin-name-taken', params), options);
    };
    try {
      schema = build(extensions.slice(0, index + 1));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : typeof cause;
      const name = duplicateIn(reason);
      if (name !== null) taken(name, { cause });
      const params = { plugin, reason };
      throw new SpectrumError(refusal('gateway/plugin-graphql-failed', params), { cause });
    }
    const after = definitions(schema);
    for (const [name, { is, description }] of before) {
      const now = after.get(name);
      if (now?.is !== is || now.description !== description) taken(name);
    }
    const added = [...after].filter(([name]) => !before.has(name));
    const bare = added.filter(([, { description }]) => description.trim() === '');
    if (bare.length > 0) {
      refuse('gateway/plugin-undescribed', { plugin, found: bare.map(([name]) => name) });
    }
    for (const [name] of added) owners.set(name, plugin);
    before = after;
  }
  return schema;
}

/** The name that a builder's error says is there already; `null` when it says something else. */
function duplicateIn(reason: string): string | null {
  const type = /^Duplicate typename: Another type with name (\w+) /.exec(reason)?.[1];
  const [, field, of] = /^Duplicate field (\w+) on (\w+)$/.exec(reason) ?? [];
  return type ?? (field && of ? `${of}.${field}` : null);
}
