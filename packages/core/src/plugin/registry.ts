import type { Analysis } from '../analysis/analysis.ts';
import { coreAnalyses } from '../analysis/core-analyses.ts';
import type { AutomaticCoder } from '../coding/automatic-coder.ts';
import type { Connector } from '../connector/connector.ts';
import { coreExporters } from '../connector/core-exporters.ts';
import type { Exporter, FolderExporter } from '../connector/exporter.ts';
import { misuse } from '../diagnostic/spectrum-error.ts';
import type { Crosswalk } from '../framework/crosswalk.ts';
import type { Framework } from '../framework/framework.ts';
import type { Sentences } from '../locales/render.ts';
import { contract, type Plugin } from './plugin.ts';

/** Everything that a set of plugins brings, by id. */
export interface Registry {
  readonly plugins: readonly Plugin[];
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly crosswalks: ReadonlyMap<string, Crosswalk>;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly exporters: ReadonlyMap<string, Exporter | FolderExporter>;
  readonly coders: ReadonlyMap<string, AutomaticCoder>;
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly sentences: readonly Sentences[];
}

/** The library's own contribution: it takes its ids like any plugin. */
const core: Plugin = {
  id: 'core',
  contract,
  label: { en: 'Core', id: 'Inti' },
  analyses: coreAnalyses,
  exporters: coreExporters,
};

/**
 * Puts plugins together. Order does not matter.
 * @throws SpectrumError `core/plugin-id-taken`, `core/plugin-contract`, `core/plugin-requires`, naming both sides.
 */
export function registry(plugins: readonly Plugin[]): Registry {
  const all = [core, ...plugins];
  byId('plugin', all, (plugin) => [plugin]);
  for (const { id, contract: found, requires = [] } of plugins) {
    if (found !== contract) {
      misuse('core/plugin-contract', { plugin: id, found, expected: contract });
    }
    const missing = requires.filter((one) => !all.some((other) => other.id === one));
    if (missing.length > 0) misuse('core/plugin-requires', { plugin: id, missing });
  }
  return {
    plugins,
    frameworks: byId('framework', all, (plugin) => plugin.frameworks),
    crosswalks: byId('crosswalk', all, (plugin) => plugin.crosswalks),
    connectors: byId('connector', all, (plugin) => plugin.connectors),
    exporters: byId('exporter', all, (plugin) => plugin.exporters),
    coders: byId('coder', all, (plugin) => plugin.coders),
    analyses: byId('analysis', all, (plugin) => plugin.analyses),
    sentences: plugins.flatMap(({ sentences }) => (sentences ? [sentences] : [])),
  };
}

function byId<Item extends { readonly id: string }>(
  kind: string,
  plugins: readonly Plugin[],
  bring: (plugin: Plugin) => readonly Item[] | undefined,
): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  const owners = new Map<string, string>();
  for (const plugin of plugins) {
    for (const item of bring(plugin) ?? []) {
      const first = owners.get(item.id);
      if (first !== undefined) {
        misuse('core/plugin-id-taken', { kind, found: item.id, first, second: plugin.id });
      }
      items.set(item.id, item);
      owners.set(item.id, plugin.id);
    }
  }
  return items;
}
