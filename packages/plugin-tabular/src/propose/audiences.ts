import { masked } from '@prevention-spectrum/core';
import type { Sheet } from './sheet.ts';

/** How many words a question shows. */
const shown = 12;

/** Audiences and channels: what their words mean is the dataset's own, so it is asked. */
export function askAudiences(sheet: Sheet): void {
  for (const { column, holds } of sheet.clues) {
    if (holds !== 'audience' && holds !== 'channel') continue;
    const words = [...new Set(sheet.values(column).map(masked))].slice(0, shown);
    sheet.ask(`tabular/ask-${holds}s`, column.name, { words });
  }
}
