import type {
  Analysis,
  AutomaticCoder,
  Connector,
  Crosswalk,
  Exporter,
  FolderExporter,
  Framework,
  Plugin,
  Store,
} from '@prevention-spectrum/core';
import { describe, test } from 'vitest';
import type { Check } from './check/check.ts';
import { type AnalysisTrial, analysisChecks } from './contract/analysis.ts';
import { coderChecks } from './contract/coder.ts';
import { connectorChecks } from './contract/connector.ts';
import type { ConnectorTrial } from './contract/connector-trial.ts';
import { crosswalkChecks } from './contract/crosswalk.ts';
import { exporterChecks } from './contract/exporter.ts';
import { frameworkChecks } from './contract/framework.ts';
import { type PluginTrial, pluginChecks } from './contract/plugin.ts';
import { storeChecks } from './contract/store.ts';

/** Each check as a test of vitest. For another runner, use the lists of checks from the package itself. */
function describeChecks(what: string, checks: readonly Check[]): void {
  describe(what, () => {
    for (const { name, check } of checks) test(name, check);
  });
}

export function describeFramework(framework: Framework): void {
  describeChecks(`framework ${framework.id}`, frameworkChecks(framework));
}

export function describeCrosswalk(crosswalk: Crosswalk, frameworks: readonly Framework[]): void {
  describeChecks(`crosswalk ${crosswalk.id}`, crosswalkChecks(crosswalk, frameworks));
}

export function describeConnector<Options>(
  connector: Connector<Options>,
  trial: ConnectorTrial,
): void {
  describeChecks(`connector ${connector.id}`, connectorChecks(connector, trial));
}

export function describeCoder(coder: AutomaticCoder, frameworks: readonly Framework[]): void {
  describeChecks(`coder ${coder.id}`, coderChecks(coder, frameworks));
}

export function describeAnalysis(analysis: Analysis, trial: AnalysisTrial): void {
  describeChecks(`analysis ${analysis.id}`, analysisChecks(analysis, trial));
}

export function describeExporter(
  exporter: Exporter | FolderExporter,
  using?: Parameters<typeof exporterChecks>[1],
): void {
  describeChecks(`exporter ${exporter.id}`, exporterChecks(exporter, using));
}

/** @param make a new store that holds no record; see `storeChecks` */
export function describeStore(what: string, make: () => Promise<Store>): void {
  describeChecks(what, storeChecks(make));
}

export function describePlugin(plugin: Plugin, trial?: PluginTrial): void {
  describeChecks(`plugin ${plugin.id}`, pluginChecks(plugin, trial));
}
