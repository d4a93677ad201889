import type { Extent, PlaceDraft } from '@prevention-spectrum/core';
import type { LevelCells, PlaceCells } from './mapping.ts';
import type { RowReader } from './row-reader.ts';
import { slug } from './slug.ts';

/** The places of a row: those that its activity names, and all that a dataset needs to know them. */
export interface NamedPlaces {
  readonly at: readonly { readonly place: string; readonly extent: Extent }[];
  readonly drafts: readonly PlaceDraft[];
}

/**
 * The places of a row by their levels, outermost first. A place is known by its code where it has one, behind the prefix
 * that the mapping gives to its code system, else by the path of names that leads to it, so that two districts of one name in two provinces stay two.
 */
export function placesIn(reader: RowReader, mapped: readonly PlaceCells[]): NamedPlaces {
  const at: { readonly place: string; readonly extent: Extent }[] = [];
  const drafts = new Map<string, PlaceDraft>();
  for (const cells of mapped) {
    const named = 'resolve' in cells ? resolved(reader, cells) : chained(reader, cells, drafts);
    if (named.length === 0) continue;
    const stated = reader.word(cells.extent, 'places.extent');
    const extent = stated === 'throughout' ? 'throughout' : 'within';
    at.push(...named.map((place) => ({ place, extent }) as const));
  }
  return { at, drafts: [...drafts.values()] };
}

/** Words for places that the dataset has: core finds them, or says that it cannot. */
function resolved(
  reader: RowReader,
  cells: Extract<PlaceCells, { resolve: string }>,
): readonly string[] {
  return reader.parts(cells.resolve, cells.separator);
}

function chained(
  reader: RowReader,
  { levels, separator }: Extract<PlaceCells, { levels: unknown }>,
  drafts: Map<string, PlaceDraft>,
): readonly string[] {
  let within: string | null = null;
  let open: LevelCells | null = null;
  for (const [index, level] of levels.entries()) {
    const isLast = index === levels.length - 1;
    const here = entriesAt(reader, level, isLast ? separator : undefined);
    if (here === null) return [];
    if (here.length === 0) {
      open ??= level;
      continue;
    }
    const column = columnOf(level);
    if (open !== null && index > 0) {
      // A name without the place that it lies in could be any of that name.
      for (const { name, code } of here) {
        reader.leaveOut('tabular/place-parent-missing', 'places', name || code, column, {
          level: level.level,
          parent: open.level,
          empty: reader.columnOf(columnOf(open)) || open.level,
        });
      }
      return [];
    }
    const ids = here.map((entry) => draftOf(reader, level, entry, within, drafts));
    if (ids.length > 1 || isLast) return ids;
    within = ids[0] as string;
  }
  return within === null ? [] : [within];
}

interface Entry {
  readonly name: string;
  readonly code: string;
}

/** What a row says at one level; `null` when its names and its codes do not belong together. */
function entriesAt(
  reader: RowReader,
  { name, code }: LevelCells,
  separator: string | undefined,
): readonly Entry[] | null {
  const listed = (cell: { readonly column?: string; readonly constant?: string } | undefined) => {
    if (cell?.constant !== undefined) return [cell.constant];
    return cell?.column === undefined ? [] : reader.parts(cell.column, separator);
  };
  const [names, codes] = [listed(name), listed(code)];
  if (names.length > 0 && codes.length > 0 && names.length !== codes.length) {
    const column = code?.column ?? '';
    reader.leaveOut('tabular/lists-differ', 'places', codes.join('; '), column, {
      names: names.length,
      codes: codes.length,
    });
    for (const found of names) reader.unread.push({ field: 'places', found });
    return null;
  }
  const longer = names.length > 0 ? names : codes;
  return longer.map((_, index) => ({ name: names[index] ?? '', code: codes[index] ?? '' }));
}

function draftOf(
  reader: RowReader,
  level: LevelCells,
  { name, code }: Entry,
  within: string | null,
  drafts: Map<string, PlaceDraft>,
): string {
  if (level.code && code === '') {
    reader.say('tabular/place-code-missing', level.code.column ?? '', { level: level.level });
  }
  const path = slug(name) || name;
  const id = code ? `${level.code?.prefix ?? ''}${code}` : within ? `${within}/${path}` : path;
  drafts.set(id, {
    id,
    name: name || code,
    level: level.level,
    ...(within ? { within } : {}),
    ...(level.code && code
      ? { code: { system: level.code.system, code, listed: level.code.listed } }
      : {}),
  });
  return id;
}

function columnOf({ name, code }: LevelCells): string {
  if (name && 'column' in name) return name.column;
  return code?.column ?? '';
}
