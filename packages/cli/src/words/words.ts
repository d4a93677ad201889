import type { Language } from '@prevention-spectrum/core';
import { en } from './en.ts';
import { id } from './id.ts';

/** Everything that the command line says besides core's own sentences. A language that lacks one does not compile. */
export interface Words {
  /** What the program is for, in one sentence. */
  readonly program: string;
  /** Titles of the help, by what commander calls them. */
  readonly titles: Readonly<
    Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>
  >;
  readonly examples: string;
  /** What stands in brackets in a line of help, and names an argument. */
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly oneOf: string;
  readonly byDefault: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly args: Readonly<Record<ArgumentName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Sentences by their codes: mistakes of use, and what cannot be reached. */
  readonly sentences: Readonly<Record<CliCode, string>>;
  /** `32 covered, 0 gaps, 112 unknown of 144` */
  readonly totals: string;
  readonly notApplicable: string;
  /** How many gaps there are: where every cell is known, and where some are not. */
  readonly gapsAlone: string;
  readonly gapsBesideUnknown: string;
  /** In place of missing facts: cells that wait for a complete list, or no unknown cell at all. */
  readonly listsMissing: string;
  readonly allKnown: string;
  /** The data have nothing in a dimension that was asked by. */
  readonly noCells: string;
  /** How to read the numbers of a matrix. */
  readonly numbers: string;
  /** What stands before the definition of a gap. */
  readonly gapMeans: string;
  readonly empty: string;
  /** What the counts of a loss report are called, and the columns of what it says. */
  readonly report: Readonly<
    Record<
      | 'read'
      | 'kept'
      | 'replaced'
      | 'unchanged'
      | 'merged'
      | 'refused'
      | 'codings'
      | 'said'
      | 'times'
      | 'first',
      string
    >
  >;
  /** Beside the sentence of the first: what else was found there, or how many more sentences there are. */
  readonly otherValues: string;
  readonly otherSentences: string;
  /** The end of a list that is not shown whole. */
  readonly more: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly columns: Readonly<
    Record<'id' | 'label' | 'description' | 'categories' | 'version' | 'params', string>
  >;
  /** Titles over the reasons of a proposed mapping, and over its open questions. */
  readonly proposed: string;
  readonly questions: string;
  readonly written: string;
}

export const commandNames = [
  'coverage',
  'gaps',
  'explain',
  'settle',
  'stack-depth',
  'bounds',
  'run',
  'analyses',
  'frameworks',
  'ingest',
  'export',
  'serve',
  'docs',
  'completion',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];

type ArgumentName = 'file' | 'shell' | 'source' | 'analysis' | 'framework' | 'format';

export type Placeholder =
  | Exclude<ArgumentName, 'source'>
  | 'address'
  | 'command'
  | 'date'
  | 'dimensions'
  | 'folder'
  | 'id'
  | 'json'
  | 'kind'
  | 'language'
  | 'meaning'
  | 'members'
  | 'module'
  | 'number'
  | 'options'
  | 'parts'
  | 'which';

export type OptionName =
  | 'as-of'
  | 'at'
  | 'at-least'
  | 'by'
  | 'complete'
  | 'config'
  | 'connector'
  | 'data'
  | 'expectation'
  | 'fail-on-gap'
  | 'format'
  | 'framework'
  | 'help'
  | 'host'
  | 'input'
  | 'into'
  | 'lang'
  | 'mapping'
  | 'meaning'
  | 'no-color'
  | 'no-graphiql'
  | 'options'
  | 'out'
  | 'out-file'
  | 'out-folder'
  | 'params'
  | 'plugin'
  | 'port'
  | 'principal-only'
  | 'propose'
  | 'report'
  | 'report-format'
  | 'umbrella-units'
  | 'url'
  | 'version'
  | 'where';

export type CliCode =
  | 'cli/arguments-too-many'
  | 'cli/argument-invalid'
  | 'cli/argument-missing'
  | 'cli/bounds-one-dimension'
  | 'cli/cell-incomplete'
  | 'cli/command-unknown'
  | 'cli/config-invalid'
  | 'cli/data-errors'
  | 'cli/dataset-unreadable'
  | 'cli/dimension-empty'
  | 'cli/exporter-unknown'
  | 'cli/extension-unknown'
  | 'cli/file-and-url'
  | 'cli/file-empty'
  | 'cli/file-is-directory'
  | 'cli/file-missing'
  | 'cli/file-unreadable'
  | 'cli/file-unwritable'
  | 'cli/folder-is-file'
  | 'cli/folder-missing'
  | 'cli/folder-unnamed'
  | 'cli/framework-missing'
  | 'cli/gateway-none'
  | 'cli/gateway-path'
  | 'cli/gateway-unreachable'
  | 'cli/input-empty'
  | 'cli/input-missing'
  | 'cli/json-broken'
  | 'cli/mapping-missing'
  | 'cli/more-errors'
  | 'cli/member-unknown'
  | 'cli/number-invalid'
  | 'cli/object-expected'
  | 'cli/option-argument-missing'
  | 'cli/option-invalid'
  | 'cli/option-missing'
  | 'cli/option-unknown'
  | 'cli/port-invalid'
  | 'cli/plugin-failed'
  | 'cli/plugin-missing'
  | 'cli/plugin-shape'
  | 'cli/stack-framework'
  | 'cli/suggestion'
  | 'cli/unexpected'
  | 'cli/url-invalid'
  | 'cli/where-unreadable';

export const words: Readonly<Record<Language, Words>> = { en, id };
