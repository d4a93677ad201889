import { extname } from 'node:path';
import { tapenBikomiDraft } from '@prevention-spectrum/case-tapen-bikomi';
import {
  type CodedDataset,
  checkDataset,
  createWorkbench,
  type DatasetDraft,
  type Diagnostic,
  type Framework,
  type LossReport,
  memoryStore,
  newSpectrumOfPrevention,
  type Plugin,
  readDatasetLines,
  type Store,
  spectrumOfPrevention,
  un4p,
  type Workbench,
} from '@prevention-spectrum/core';
import type { Terminal } from '../terminal.ts';
import { refuse } from '../words/say.ts';
import { readJson } from './json-text.ts';
import { readData, readText, refuseEmpty, stdinName } from './text-file.ts';
import { worldOf } from './world.ts';

export const inputs = ['json', 'ndjson', 'csv'] as const;
export type Input = (typeof inputs)[number];

/** Which data are meant: a file or what comes in; the case that comes along when nothing is named. */
export interface DataOptions {
  readonly file?: string | undefined;
  readonly input?: Input | undefined;
  /** The file that says what the columns of a CSV hold. */
  readonly mapping?: string | undefined;
}

/** The frameworks that a list has which brings none: those of the library. */
export const ownFrameworks: readonly Framework[] = [
  spectrumOfPrevention,
  newSpectrumOfPrevention,
  un4p,
];

/** Data with everything that analyses need, and what the checks at the door had to say. */
export interface Loaded {
  readonly workbench: Workbench;
  readonly store: Store;
  readonly diagnostics: readonly Diagnostic[];
  /** What became of every record, where a list was read and not a dataset. */
  readonly report?: LossReport;
}

/** Loads a dataset with plugins. */
export async function load(
  { file, input, mapping }: DataOptions,
  plugins: readonly Plugin[],
  terminal: Terminal,
): Promise<Loaded> {
  if (file === undefined) return checked(tapenBikomiDraft, [], plugins);
  const kind = input ?? (await kindOf(file, terminal));
  if (kind === 'csv') {
    if (mapping === undefined) return refuse('cli/mapping-missing', { found: file });
    await refuseEmpty(file, terminal);
    const empty = emptyData(file, terminal.today, plugins);
    const options = { file, mapping: readJson(await readText(mapping, terminal), mapping) };
    const report = await empty.workbench.ingest('csv', options, worldOf(terminal));
    return { ...empty, diagnostics: saidIn(report), report };
  }
  const text = await readData(file, terminal);
  if (kind === 'ndjson') {
    const { draft, diagnostics } = readDatasetLines(text);
    const source = file === stdinName ? {} : { source: file };
    const placed = diagnostics.map((one) => ({ ...one, at: { ...source, ...one.at } }));
    return checked(draft, placed, plugins);
  }
  return checked(draftOf(readJson(text, file), file), [], plugins);
}

/** Everything that a loss report says. */
export function saidIn({ refused, diagnostics }: LossReport): readonly Diagnostic[] {
  return [...refused.flatMap((one) => one.diagnostics), ...diagnostics];
}

/** Data without activities, to read a list into. */
export function emptyData(name: string, asOf: string, plugins: readonly Plugin[]): Loaded {
  const label = { en: name, id: name };
  return checked({ id: name, label, asOf, frameworks: ownFrameworks }, [], plugins);
}

/**
 * The dataset to be written: what the store has, and of the frameworks of plugins those that a coding uses, so that
 * it can be read again without them.
 */
export async function datasetOf({ store, workbench }: Loaded): Promise<CodedDataset> {
  const stored = await store.dataset();
  const { frameworks } = await workbench.dataset();
  const own = new Set(stored.frameworks.map(({ id }) => id));
  const used = new Set(stored.codings.map(({ framework }) => framework));
  return { ...stored, frameworks: frameworks.filter(({ id }) => own.has(id) || used.has(id)) };
}

function checked(
  draft: DatasetDraft,
  before: readonly Diagnostic[],
  plugins: readonly Plugin[],
): Loaded {
  const { dataset, diagnostics } = checkDataset(draft);
  const store = memoryStore(dataset);
  return {
    store,
    workbench: createWorkbench({ store, plugins }),
    diagnostics: [...before, ...diagnostics],
  };
}

/** The lists without which an object is no dataset. */
const own = ['asOf', 'activities', 'frameworks'] as const satisfies readonly (keyof CodedDataset)[];

function draftOf(found: unknown, name: string): DatasetDraft {
  const isDataset =
    typeof found === 'object' && found !== null && own.some((field) => field in found);
  if (isDataset) return found as DatasetDraft;
  const expected = '{"id", "label", "asOf", "frameworks", "activities", …}';
  return refuse('cli/dataset-unreadable', { found: name, expected });
}

async function kindOf(file: string, terminal: Terminal): Promise<Input> {
  const known = inputs.join(' | ');
  if (file === stdinName) return refuse('cli/input-missing', { known });
  const extension = extname(file).slice(1).toLowerCase();
  const kind = inputs.find((one) => one === extension);
  if (kind) return kind;
  // A file that is not there, or a folder, is said first.
  await readText(file, terminal);
  return refuse('cli/extension-unknown', { found: file, known });
}
