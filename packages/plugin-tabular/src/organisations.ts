import type { OrganisationDraft, Role } from '@prevention-spectrum/core';
import type { OrganisationCells } from './mapping.ts';
import type { RowReader } from './row-reader.ts';
import { slug } from './slug.ts';

/** An organisation in its role, and what the row says about it. */
export interface NamedOrganisation {
  readonly draft: OrganisationDraft;
  readonly role: Role;
}

/** The organisations of a row. Without a role that can be read, an organisation is kept in `unread`. */
export function organisationsIn(
  reader: RowReader,
  mapped: readonly OrganisationCells[],
): readonly NamedOrganisation[] {
  return mapped.flatMap((cells): readonly NamedOrganisation[] => {
    const names =
      'constant' in cells.name
        ? [cells.name.constant]
        : reader.parts(cells.name.column, cells.separator);
    const given = reader.plain(cells.id);
    const called = names.length === 0 && given !== '' ? [given] : names;
    if (called.length === 0) return [];
    const role =
      typeof cells.role === 'string'
        ? cells.role
        : (reader.word(cells.role, 'organisations') as Role | null);
    if (role === null) {
      reader.unread.push(...called.map((found) => ({ field: 'organisations', found })));
      return [];
    }
    const type = reader.word(cells.type, 'organisations.type');
    return called.map((name) => ({
      role,
      draft: {
        id: slug(given || name) || given || name,
        name,
        ...(type ? { type } : {}),
      },
    }));
  });
}
