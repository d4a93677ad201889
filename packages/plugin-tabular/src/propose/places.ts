import type { Mapping } from '../mapping.ts';
import type { Sheet } from './sheet.ts';

/** Levels of places, outermost first. */
const placeLevels = [
  'country',
  'province',
  'adm1',
  'regency',
  'district',
  'adm2',
  'adm3',
  'adm4',
  'village',
  'adm5',
] as const;

/** Places by their names, level by level. Codes without their system and year could be anybody's: they are asked about. */
export function proposedPlaces(sheet: Sheet): Partial<Mapping> {
  for (const { column, holds } of sheet.clues) {
    if (holds === 'placeCode') sheet.ask('tabular/ask-code-system', column.name);
  }
  const levels = placeLevels.flatMap((level) => {
    const clue = sheet.one(level);
    return clue ? [{ level, name: { column: sheet.take(clue, `places.${level}`) } }] : [];
  });
  return levels.length > 0 ? { places: [{ levels }] } : {};
}
