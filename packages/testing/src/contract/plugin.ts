import {
  contract,
  type Framework,
  languages,
  type Plugin,
  registry,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import { inEveryLanguage } from '../check/bilingual.ts';
import { broken, type Check, none } from '../check/check.ts';
import { type AnalysisTrial, analysisChecks } from './analysis.ts';
import { coderChecks } from './coder.ts';
import { connectorChecks } from './connector.ts';
import type { ConnectorTrial } from './connector-trial.ts';
import { crosswalkChecks } from './crosswalk.ts';
import { exporterChecks } from './exporter.ts';
import { frameworkChecks } from './framework.ts';

/** What the kits cannot know: a source for each connector and a question for each analysis, by its id. */
export interface PluginTrial {
  readonly connectors?: Readonly<Record<string, ConnectorTrial>>;
  /** Left out for an analysis that can be asked without parameters. */
  readonly analyses?: Readonly<Record<string, AnalysisTrial>>;
  /** Frameworks of other plugins that its crosswalks and coders name. */
  readonly frameworks?: readonly Framework[];
}

/** What a plugin promises, and everything that it brings. */
export function pluginChecks(plugin: Plugin, trial: PluginTrial = {}): readonly Check[] {
  return [...ownChecks(plugin), ...partChecks(plugin, trial)];
}

function ownChecks(plugin: Plugin): readonly Check[] {
  const { diagnostics = {}, sentences, requires = [] } = plugin;
  return [
    {
      name: 'has an id in lower case, a label, and the contract of this version',
      check: () => {
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(plugin.id))
          broken(`${plugin.id} is no id: use a-z, 0-9, -`);
        if (plugin.contract !== contract) {
          broken(`It was written for contract ${plugin.contract}; this is ${contract}`);
        }
        inEveryLanguage(plugin.label, 'The label');
      },
    },
    {
      name: 'fits beside the library: no id of its parts is taken',
      check: () => {
        const needed = requires.map((id) => ({ id, contract, label: { en: id, id } }));
        registry([plugin, ...needed]);
      },
    },
    {
      name: 'begins each of its codes with its id',
      check: () =>
        none(
          Object.keys(diagnostics).filter((code) => !code.startsWith(`${plugin.id}/`)),
          `Codes that do not begin with ${plugin.id}/`,
        ),
    },
    {
      name: 'has a sentence for each of its codes in every language, and no others',
      check: () => {
        for (const language of languages) {
          const worded = sentences?.[language] ?? {};
          none(
            Object.keys(diagnostics).filter((code) => !Object.hasOwn(worded, code)),
            `Codes without a sentence in ${language}`,
          );
          none(
            Object.keys(worded).filter((code) => !Object.hasOwn(diagnostics, code)),
            `Sentences in ${language} without a code in the catalogue`,
          );
        }
      },
    },
    {
      name: 'says the same in every language, each in its own words and as a sentence',
      check: () => {
        if (!sentences) return;
        for (const [code, en] of Object.entries(sentences.en)) {
          const id = sentences.id[code] ?? '';
          if (paramsOf(en) !== paramsOf(id))
            broken(`${code} uses other parameters in each language`);
          if (en === id) broken(`${code} has the same words in both languages`);
          for (const one of [en, id])
            if (!one.endsWith('.')) broken(`${code}: "${one}" has no end`);
        }
      },
    },
  ];
}

function partChecks(plugin: Plugin, trial: PluginTrial): readonly Check[] {
  const own = plugin.frameworks ?? [];
  const frameworks = [...own, ...(trial.frameworks ?? []), spectrumOfPrevention, un4p];
  const parts: readonly (readonly [string, readonly Check[]])[] = [
    ...own.map((one) => [`framework ${one.id}`, frameworkChecks(one)] as const),
    ...(plugin.crosswalks ?? []).map(
      (one) => [`crosswalk ${one.id}`, crosswalkChecks(one, frameworks)] as const,
    ),
    ...(plugin.coders ?? []).map(
      (one) => [`coder ${one.id}`, coderChecks(one, frameworks)] as const,
    ),
    ...(plugin.exporters ?? []).map(
      (one) => [`exporter ${one.id}`, exporterChecks(one, { plugin })] as const,
    ),
    ...(plugin.connectors ?? []).map((one) => {
      const given = trial.connectors?.[one.id];
      const checks = given
        ? connectorChecks(one, { plugin, ...given })
        : untried('connectors', one.id);
      return [`connector ${one.id}`, checks] as const;
    }),
    ...(plugin.analyses ?? []).map((one) => {
      const given = trial.analyses?.[one.id];
      const params = given ?? (one.params.safeParse({}).success ? { params: {} } : undefined);
      const checks = params ? analysisChecks(one, params) : untried('analyses', one.id);
      return [`analysis ${one.id}`, checks] as const;
    }),
  ];
  return parts.flatMap(([part, checks]) =>
    checks.map(({ name, check }) => ({ name: `${part} ${name}`, check })),
  );
}

/** A part that nobody can try without being told how. */
function untried(kind: keyof PluginTrial, id: string): readonly Check[] {
  return [
    {
      name: 'is tried',
      check: () => broken(`Say how: describePlugin(plugin, { ${kind}: { '${id}': … } })`),
    },
  ];
}

function paramsOf(sentence: string): string {
  const names = [...sentence.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map(([, name]) => name);
  return [...new Set(names)].sort().join();
}
