import type { AgreedLevel, Level, LevelsOf } from './level.ts';

type Levels = Level | readonly [Level, unknown] | { readonly [field: string]: Levels };

const hidden = Symbol('hidden');

/**
 * A record as somebody sees it who may see fields up to a level; `null` when it cannot do without one that is above.
 * Only fields that have a level are in it.
 */
export function shown<Item extends object>(
  record: Item,
  levels: LevelsOf<Item>,
  level: AgreedLevel,
): Item | null {
  const seen = look(record, levels as Levels, level);
  return seen === hidden ? null : (seen as Item);
}

function look(value: unknown, levels: Levels, level: AgreedLevel): unknown {
  if (typeof levels === 'number') return levels <= level ? value : hidden;
  if (isPair(levels)) return levels[0] <= level ? value : levels[1];
  if (Array.isArray(value)) {
    return value.map((item) => look(item, levels, level)).filter((item) => item !== hidden);
  }
  if (typeof value !== 'object' || value === null) return value;

  const fields: [string, unknown][] = [];
  for (const [field, needed] of Object.entries(levels)) {
    if (!Object.hasOwn(value, field)) continue;
    const seen = look((value as Readonly<Record<string, unknown>>)[field], needed, level);
    if (seen === hidden) return hidden;
    if (seen !== undefined) fields.push([field, seen]);
  }
  return Object.fromEntries(fields);
}

function isPair(levels: Levels): levels is readonly [Level, unknown] {
  return Array.isArray(levels);
}
