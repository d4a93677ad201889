import { type ActivityStatus, masked, plainWords } from '@prevention-spectrum/core';
import type { Mapping } from '../mapping.ts';
import { statusWords } from '../words/status-words.ts';
import type { Sheet } from './sheet.ts';

/** How many unknown words a question shows. */
const shown = 12;

/** The status by the words that are known; what the others mean is asked. */
export function proposedStatus(sheet: Sheet): Partial<Mapping> {
  const clue = sheet.one('status');
  if (!clue) return {};
  const words = [...new Set(sheet.values(clue.column).map(plainWords))];
  const known = words.flatMap((word): readonly (readonly [string, ActivityStatus])[] => {
    const status = statusWords[word];
    return status ? [[word, status]] : [];
  });
  const unknown = words.filter((word) => statusWords[word] === undefined);
  if (unknown.length > 0) {
    sheet.ask('tabular/ask-status', clue.column.name, {
      words: unknown.slice(0, shown).map(masked),
    });
  }
  if (known.length === 0) return {};
  return { status: { column: sheet.take(clue, 'status'), values: Object.fromEntries(known) } };
}
