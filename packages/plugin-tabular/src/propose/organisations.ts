import type { Mapping } from '../mapping.ts';
import type { Sheet } from './sheet.ts';

/** An acronym and a type belong to the first organisation; without one they are asked about. */
export function proposedOrganisations(sheet: Sheet): Partial<Mapping> {
  const acronym = sheet.one('acronym');
  const type = sheet.one('organisationType');
  const named = [
    [sheet.one('organisation'), 'implementing'],
    [sheet.one('implementing'), 'implementing'],
    [sheet.one('funding'), 'funding'],
  ] as const;
  const found = named.flatMap(([clue, role]) => (clue ? [{ clue, role }] : []));
  const [main] = found;
  if (!main) {
    for (const one of [acronym, type]) if (one) sheet.ask('tabular/ask-column', one.column.name);
    return {};
  }
  const organisations = found.map(({ clue, role }) => {
    const name = { column: sheet.take(clue, `organisations.${role}`) };
    if (clue !== main.clue) return { role, name };
    return {
      role,
      name,
      ...(acronym ? { id: { column: sheet.take(acronym, 'organisations.id') } } : {}),
      ...(type ? { type: { column: sheet.take(type, 'organisations.type') } } : {}),
    };
  });
  return { organisations };
}
