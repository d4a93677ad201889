import { recordNames, type Touched } from '@prevention-spectrum/core';
import { type CustodianId, isCustodianId } from '../custodian/within-custodian.ts';
import type { RevisionEntry } from '../history/chain.ts';
import type { Snapshot } from '../history/snapshots.ts';
import type { Manifest } from './manifest.ts';
import type { ReleaseLine } from './release-lines.ts';

/** What a line of a backup holds, by the one word that it begins with. */
export type BackupLine =
  | { readonly backup: Manifest }
  | { readonly custodian: CustodianId }
  | { readonly revision: RevisionLine }
  | { readonly version: VersionLine }
  | { readonly snapshot: Snapshot }
  | { readonly release: ReleaseLine }
  | { readonly end: EndLine };

/** The hash before it is that of the revision before it. */
export type RevisionLine = Omit<RevisionEntry, 'previous'>;
/** It belongs to the revision before it, in the order of the lines. */
export type VersionLine = Touched & { readonly record: string | null };

interface EndLine {
  /** How many lines stand before this one, and SHA-256 of them. */
  readonly lines: number;
  readonly sha256: string;
}

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string';
const textOrNone: Check = (value) => value === null || text(value);
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const time: Check = (value) => text(value) && !Number.isNaN(Date.parse(value as string));
const timeOrNone: Check = (value) => value === null || time(value);
const list: Check = (value) => text(value) && Object.hasOwn(recordNames, value as string);
const id: Check = (value) => text(value) && isCustodianId(value as string);
const shaped =
  (shape: Shape): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === Object.keys(shape).length &&
    Object.entries(shape).every(([field, check]) =>
      check((value as Record<string, unknown>)[field]),
    );
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const custodian = shaped({
  id,
  slug: text,
  dataset: (value) => typeof value === 'object' && value !== null,
  created_at: time,
  head: shaped({ number: count, hash: text }),
  versions: count,
  snapshots: count,
  releases: count,
  withdrawn: count,
});

const kinds: Shape = {
  backup: shaped({ format: count, schema: count, custodians: listOf(custodian) }),
  custodian: id,
  revision: shaped({
    number: count,
    at: time,
    by: text,
    because: textOrNone,
    key: textOrNone,
    edit_digest: textOrNone,
    hash: text,
  }),
  version: shaped({ list, id: text, version: count, action: text, record: textOrNone }),
  snapshot: shaped({ name: text, revision: count, at: time, by: text }),
  release: shaped({
    number: count,
    title: text,
    question: text,
    content: text,
    published_by: text,
    published_at: time,
    withdrawn_by: textOrNone,
    withdrawn_at: timeOrNone,
  }),
  end: shaped({ lines: count, sha256: text }),
};

/** A line as what it holds; `null` when it is none of a backup. */
export function backupLine(line: string): BackupLine | null {
  const content = parsed(line);
  if (typeof content !== 'object' || content === null) return null;
  const [[kind, value] = [], ...more] = Object.entries(content);
  if (kind === undefined || more.length > 0) return null;
  return Object.hasOwn(kinds, kind) && kinds[kind]?.(value) ? (content as BackupLine) : null;
}

/** What the first line says of how it is written, whatever else it holds; zeros when it says nothing. */
export function formatIn(line: string): { readonly format: number; readonly schema: number } {
  const { backup } = (parsed(line) ?? {}) as { readonly backup?: Partial<Manifest> };
  const { format = 0, schema = 0 } = backup ?? {};
  return { format, schema };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
