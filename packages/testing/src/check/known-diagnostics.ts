import {
  coreCatalogue,
  type Diagnostic,
  languages,
  type Plugin,
  render,
} from '@prevention-spectrum/core';
import { broken } from './check.ts';

/** What a plugin says of its diagnostics. */
export type Said = Pick<Plugin, 'diagnostics' | 'sentences'>;

/** Every diagnostic is in the catalogue with its severity, and makes a whole sentence in every language. */
export function knownDiagnostics(found: readonly Diagnostic[], plugin: Said): void {
  const catalogue: Readonly<Record<string, string>> = { ...coreCatalogue, ...plugin.diagnostics };
  const sentences = plugin.sentences ? [plugin.sentences] : [];
  for (const one of found) {
    if (!Object.hasOwn(catalogue, one.code)) {
      broken(`Code ${one.code} is in no catalogue: add it to the plugin's diagnostics`);
    }
    if (catalogue[one.code] !== one.severity) {
      broken(`${one.code} has severity ${one.severity}; the catalogue says ${catalogue[one.code]}`);
    }
    for (const language of languages) {
      const sentence = render(one, language, sentences);
      if (sentence === one.code) broken(`${one.code} has no sentence in ${language}`);
      const empty = /\{(\w+)(?:\|[^}]*)?\}/.exec(sentence);
      if (empty) broken(`${one.code} lacks the parameter ${empty[1]} that its sentence needs`);
    }
  }
}
