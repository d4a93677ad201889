import type {
  ActivityId,
  Coding,
  Evidence,
  Reading,
  SomeEvidence,
} from '@prevention-spectrum/core';
import { plainWords } from '@prevention-spectrum/core';
import type { CodingCells, Mapping } from './mapping.ts';
import type { RowReader } from './row-reader.ts';

/** What an alternative rests on when the list does not say more. */
const named = {
  en: 'The list names this as another possible reading.',
  id: 'Daftar menyebutkan ini sebagai pembacaan lain yang mungkin.',
} as const;

/**
 * The codes that a row gives, each with its cell as evidence. When a word of a framework's columns has no declared
 * meaning, the row codes nothing in it: a half-read reading would say that the rest is absent.
 */
export function codingsIn(
  reader: RowReader,
  activity: string,
  { codings = [], source }: Mapping,
): readonly Coding[] {
  if (!source) return [];
  return codings.flatMap((cells) => {
    const coding = codingOf(reader, activity as ActivityId, cells, source.id);
    return coding ? [coding] : [];
  });
}

function codingOf(
  reader: RowReader,
  activity: ActivityId,
  cells: CodingCells,
  source: string,
): Coding | null {
  const field = `codings.${cells.framework}`;
  const before = reader.diagnostics.length;
  const codes = (column: string | undefined): readonly string[] =>
    column === undefined
      ? []
      : reader.parts(column, cells.separator).flatMap((word) => {
          const code = reader.declared(word, cells.values, field, column);
          return code === null ? [] : [code];
        });
  const verdict = verdictOf(reader, cells);
  const principal = verdict ? [] : [...new Set(codes(cells.principal))];
  const significant = distinct(codes(cells.significant), principal);
  const absent = distinct(codes(cells.absent), [...principal, ...significant]);
  const alternatives = codes(cells.alternatives);
  if (reader.diagnostics.length > before) {
    const read = [...principal, ...significant];
    for (const found of read) reader.unread.push({ field, found });
    reader.say('tabular/coding-left-out', cells.principal, { framework: cells.framework });
    return null;
  }
  const present = [...principal, ...significant];
  if (!verdict && present.length === 0) return null;
  const reading: Reading = verdict
    ? { verdict }
    : { verdict: 'within', principal, significant, absent };
  const columns = [cells.principal, cells.significant, cells.absent, cells.alternatives];
  const evidence = columns
    .filter((column) => column !== undefined && reader.cell(column) !== '')
    .map(
      (column): Evidence => ({
        source,
        locator: reader.locator(column as string),
        kind: 'record',
      }),
    );
  return {
    activity,
    framework: cells.framework,
    version: cells.version,
    coder: cells.coder.id,
    reading,
    evidence: evidence as unknown as SomeEvidence,
    because: null,
    confidence: cells.confidence ?? 'medium',
    alternatives: alternatives.map((code) => ({
      reading: { verdict: 'within', principal: [code], significant: [], absent: [] },
      because: named,
    })),
    status: cells.status,
  };
}

/** Whether the principal cell says that the framework has no category for it, or that it is a resource. */
function verdictOf(reader: RowReader, cells: CodingCells): 'outside' | 'resource' | null {
  const found = plainWords(reader.cell(cells.principal));
  const says = (words: readonly string[] = []) => words.some((word) => plainWords(word) === found);
  if (found === '') return null;
  if (says(cells.outside)) return 'outside';
  return says(cells.resource) ? 'resource' : null;
}

function distinct(codes: readonly string[], taken: readonly string[]): readonly string[] {
  return [...new Set(codes)].filter((code) => !taken.includes(code));
}
