import file from '../../data/kemendagri.json' with { type: 'json' };
import { type PlaceLevel, placeLevels } from '../list/place-level.ts';
import { nameKey } from '../name/name.ts';
import type { Part } from './part.ts';

const namesakes: Readonly<Record<string, string>> = file.namesakes;

/**
 * How many districts and villages that this package does not list bear the same names, as far as nothing
 * rules them out: in provinces that lie in `within`, in which the other parts have a place too, and with
 * the level that the answer must have.
 */
export function unlistedNamesakes(
  parts: readonly Part[],
  within: string,
  level: PlaceLevel | undefined,
): number {
  const asked: readonly PlaceLevel[] = level === undefined ? ['district', 'village'] : [level];
  // A village may be asked for by its district and its name.
  const levels = level === 'village' && parts.length > 1 ? placeLevels : asked;
  const counts = parts.map((part) => countsOf(part, levels));
  const provinces = new Set(counts.flatMap((count) => [...count.keys()]));
  let total = 0;
  for (const province of provinces) {
    if (within !== 'ID' && !within.startsWith(province)) continue;
    const unlisted = counts.map((count) => count.get(province) ?? 0);
    const open = parts.map(
      ({ candidates }) =>
        !candidates.some(({ place }) => place.id === 'ID' || place.id.startsWith(province)),
    );
    const needed = unlisted.filter((_, index) => open[index]);
    total += needed.length > 0 ? Math.min(...needed) : Math.max(...unlisted);
  }
  return total;
}

/** The namesakes of a part by province, `{ 12: 4 }` from `12d1v3`, as far as its level words and `asked` allow. */
function countsOf({ readings }: Part, asked: readonly PlaceLevel[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, levels: said } of readings) {
    const levels = said.filter((level) => asked.includes(level));
    for (const token of namesakes[nameKey(name)]?.split(' ') ?? []) {
      const [, province = '', districts, villages] =
        /^(\d{2})(?:d(\d+))?(?:v(\d+))?$/.exec(token) ?? [];
      const count =
        (levels.includes('district') ? Number(districts ?? 0) : 0) +
        (levels.includes('village') ? Number(villages ?? 0) : 0);
      counts.set(province, Math.max(count, counts.get(province) ?? 0));
    }
  }
  return counts;
}
