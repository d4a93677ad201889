import type { Mapping } from '../mapping.ts';
import { proposedNumbers } from './numbers.ts';
import type { Sheet } from './sheet.ts';

/** How many people were reached, or women and men together. Whether other counts are of people reached is asked. */
export function proposedReach(sheet: Sheet): Partial<Mapping> {
  for (const { column, holds } of sheet.clues) {
    if (holds === 'targeted') sheet.ask('tabular/ask-targeted', column.name);
    if (holds === 'people') sheet.ask('tabular/ask-people', column.name);
  }
  const whole = sheet.one('reach');
  const parts = [sheet.one('women'), sheet.one('men')].flatMap((clue) => clue ?? []);
  const isSum = !whole && parts.length === 2;
  if (!isSum) for (const { column } of parts) sheet.ask('tabular/ask-column', column.name);
  const clues = whole ? [whole] : isSum ? parts : [];
  const reach = clues.length > 0 ? proposedNumbers(sheet, clues, 'reach') : null;
  return reach ? { reach } : {};
}
