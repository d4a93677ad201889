import type { CodedDataset } from '../dataset/dataset.ts';
import type { DatasetDraft } from '../dataset/dataset-draft.ts';
import { type RecordList, recordNames } from '../dataset/record-names.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

const lists = Object.keys(recordNames) as readonly RecordList[];
const listOf = new Map<string, RecordList>(lists.map((list) => [recordNames[list], list]));

/**
 * A dataset as NDJSON, one record a line: `{"dataset":{"id",...}}` first, then `{"place":{...}}` and so on.
 * It can be made longer, cut and compared line by line. Each line ends with a line feed.
 */
export function* datasetLines(dataset: CodedDataset): Iterable<string> {
  const { id, label, asOf } = dataset;
  yield `${JSON.stringify({ dataset: { id, label, asOf } })}\n`;
  for (const list of lists) {
    for (const record of dataset[list])
      yield `${JSON.stringify({ [recordNames[list]]: record })}\n`;
  }
}

/**
 * Reads the lines that `datasetLines` writes, in any order. A line that is no record is said with its number and
 * left out. What the records hold is checked afterwards, by `checkDataset`.
 */
export function readDatasetLines(text: string): {
  readonly draft: DatasetDraft;
  readonly diagnostics: readonly Diagnostic[];
} {
  const draft: Record<string, unknown> = { id: '', label: { en: '', id: '' }, asOf: '' };
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [kind, record] = recordIn(line) ?? [];
    const list = listOf.get(kind ?? '');
    if (kind === 'dataset') Object.assign(draft, record);
    else if (list) {
      draft[list] ??= [];
      (draft[list] as unknown[]).push(record);
    } else {
      const expected = `{"dataset" | ${[...listOf.keys()].map((one) => `"${one}"`).join(' | ')}: …}`;
      diagnostics.push(diagnostic('core/line-unreadable', { expected }, { row: index + 1 }));
    }
  }
  return { draft: draft as unknown as DatasetDraft, diagnostics };
}

/** The one field of a line and what it holds; `null` for anything else. */
function recordIn(line: string): readonly [kind: string, record: unknown] | null {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null) return null;
    const fields = Object.entries(parsed);
    return fields.length === 1 ? (fields[0] as [string, unknown]) : null;
  } catch {
    return null;
  }
}
