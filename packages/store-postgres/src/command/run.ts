import { existsSync } from 'node:fs';
import { type Diagnostic, render, SpectrumError } from '@prevention-spectrum/core';
import { backupFile } from '../backup/backup-file.ts';
import type { Manifest } from '../backup/manifest.ts';
import { restoreFile } from '../backup/restore.ts';
import { diagnostic, storeError } from '../catalogue.ts';
import type { Custodian } from '../custodian/custodians.ts';
import { type Database, type DatabaseOptions, openDatabase } from '../database.ts';
import { verifyHistory } from '../history/verify.ts';
import { sentences } from '../sentences.ts';
import { type Asked, type Asking, askingOf, type Called } from './asked.ts';
import { usage } from './usage.ts';

/** What the program ends with: the same as the command line's. */
const exitCodes = { fine: 0, failure: 1, usage: 2, dataErrors: 4 } as const;
type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Running extends Called {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** Runs the program, and gives what it ends with. */
export async function run({ out, err, ...called }: Running): Promise<ExitCode> {
  const asking = askingOf(called);
  const say = (said: Diagnostic) => render(said, asking.language, [sentences]);
  const { asked } = asking;
  if (!asked) {
    err(usage[asking.language]);
    return exitCodes.usage;
  }
  if (asked.command === 'help') {
    out(usage[asking.language]);
    return exitCodes.fine;
  }
  try {
    const database = await openDatabase(placeOf(asking, asked, called.env));
    try {
      const said = await answered(database, asked);
      for (const one of said) (one.severity === 'error' ? err : out)(say(one));
      return said.some(({ severity }) => severity === 'error')
        ? exitCodes.dataErrors
        : exitCodes.fine;
    } finally {
      await database.close();
    }
  } catch (error) {
    const said = mistakeOf(error);
    err(say(said));
    return exitCodeOf(said.code);
  }
}

/** @throws SpectrumError `store/database-unnamed`, `store/directory-missing` */
function placeOf(
  { directory }: Asking,
  { command }: Asked,
  { DATABASE_URL: url }: Called['env'],
): DatabaseOptions {
  if (directory !== undefined) {
    // Only what is restored may begin a new one.
    if (command !== 'restore' && !existsSync(directory)) {
      throw storeError('store/directory-missing', { directory });
    }
    return { directory };
  }
  if (url) return { url, anyRole: true };
  throw storeError('store/database-unnamed');
}

async function answered(
  database: Database,
  asked: Exclude<Asked, { command: 'help' }>,
): Promise<readonly Diagnostic[]> {
  if (asked.command === 'verify')
    return verified(database, await chosen(database, asked.custodian));
  const { file } = asked;
  if (asked.command === 'restore') {
    const options = asked.slug === undefined ? {} : { slug: asked.slug };
    const manifest = await restoreFile(database, file, options);
    return [diagnostic('store/backup-restored', { file }), ...standingsIn(manifest)];
  }
  const [one] = asked.custodian === undefined ? [] : await chosen(database, asked.custodian);
  const manifest = await backupFile(database, one?.id ?? 'all', file);
  return [diagnostic('store/backup-made', { file }), ...standingsIn(manifest)];
}

function standingsIn({ custodians }: Manifest): readonly Diagnostic[] {
  return custodians.map(({ slug, head }) => diagnostic('store/history-stands', { slug, ...head }));
}

async function verified(
  { engine }: Database,
  custodians: readonly Custodian[],
): Promise<readonly Diagnostic[]> {
  const said: Diagnostic[] = [];
  for (const { id, slug } of custodians) {
    const found = await verifyHistory(engine, id);
    if (!found.ok) {
      said.push(diagnostic('store/history-broken', { slug }), found.breach);
      continue;
    }
    said.push(diagnostic('store/history-holds', { slug, ...found.head }));
    if (found.ahead === null) continue;
    said.push(diagnostic('store/history-ahead', { slug, revision: found.ahead }));
  }
  return said;
}

/** @throws SpectrumError `store/slug-unknown` */
async function chosen({ custodians }: Database, slug?: string): Promise<readonly Custodian[]> {
  if (slug === undefined) return custodians.all();
  const found = await custodians.find(slug);
  if (!found) throw storeError('store/slug-unknown', { slug });
  return [found];
}

/** What the system says of a file is told in its own words. */
function mistakeOf(error: unknown): Diagnostic {
  if (error instanceof SpectrumError) return error.diagnostic;
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  return diagnostic('store/file-failed', { said: error.message });
}

const wronglyAsked = ['store/database-unnamed', 'store/slug-unknown', 'store/backup-several'];
const doNotHold = [
  ...['store/backup-foreign', 'store/backup-cut', 'store/backup-changed'],
  ...['store/revision-missing', 'store/revision-put-in', 'store/revision-changed'],
  ...['store/record-changed', 'store/place-changed', 'store/head-differs', 'store/dataset-changed'],
];

function exitCodeOf(code: string): ExitCode {
  if (wronglyAsked.includes(code)) return exitCodes.usage;
  return doNotHold.includes(code) ? exitCodes.dataErrors : exitCodes.failure;
}
