import {
  type Bilingual,
  type Cell,
  type Column,
  type Dimension,
  type Text,
  wording,
} from '@prevention-spectrum/core';
import type { Candidate } from './candidate.ts';

/** A dimension as a column: its members by their names. */
export function dimensionColumn({ id, label, members }: Dimension): Column {
  const codelist = Object.fromEntries(members.map((member) => [member.id, member.label]));
  return { id, label, type: 'text', codelist };
}

/** The coordinates of a cell as fields of a row. */
export function coordinates(
  dimensions: readonly Dimension[],
  at: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(dimensions.map(({ id }, index) => [id, at[index] as string]));
}

/** What candidates are called. */
export function titlesOf(candidates: readonly Candidate[]): Readonly<Record<string, Text>> {
  return Object.fromEntries(
    candidates.map(({ activity: { id, title } }) => [
      id,
      typeof title === 'string' ? { und: title } : title,
    ]),
  );
}

/** A cell as one code: its members in the order of the dimensions. */
export function cellCode({ at }: Pick<Cell, 'at'>): string {
  return at.join(' / ');
}

/** What cells are called. */
export function cellNames(
  dimensions: readonly Dimension[],
  cells: readonly Pick<Cell, 'at'>[],
): Readonly<Record<string, Bilingual>> {
  const labels = dimensions.map(
    ({ members }) => new Map(members.map(({ id, label }) => [id, label])),
  );
  const called = (at: readonly string[], language: 'en' | 'id') =>
    at
      .map((member, index) => {
        const label = labels[index]?.get(member);
        return label ? wording(label, language) : member;
      })
      .join(' / ');
  return Object.fromEntries(
    cells.map((cell) => [cellCode(cell), { en: called(cell.at, 'en'), id: called(cell.at, 'id') }]),
  );
}
