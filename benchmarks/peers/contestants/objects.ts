import { type BareQuestion, hasReach, part, sizes } from '../bare-questions.ts';
import { type BareRows, levels, pillars } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';

/** An activity as a program has it that nobody made fast. */
interface BareActivity {
  readonly levels: readonly number[];
  readonly pillars: readonly number[];
  readonly audience: number;
  readonly month: number;
  readonly regency: number;
  /** One for each place. */
  readonly regencies: readonly number[];
  readonly village: number;
  readonly reach: number;
}

/** An object for each activity, lists of categories, and a loop over them: it shares nothing with the others but the rows. */
export const objects: Contestant<readonly BareActivity[]> = {
  name: 'objects',
  most: 1_000_000,
  load: (rows) => {
    const places = regenciesOf(rows);
    return Array.from({ length: rows.count }, (_, row) => activityAt(rows, row, places[row] ?? []));
  },
  ask(activities, question) {
    const cells = new Float64Array(sizes[question]);
    const [[first, last], [from, to]] = [part.villages, part.months];
    const inPart = ({ village, month, audience }: BareActivity) =>
      village >= first &&
      village <= last &&
      month >= from &&
      month <= to &&
      audience === part.audience;
    for (const one of question === 'B' ? activities.filter(inPart) : activities) {
      for (const level of one.levels) {
        if (question === 'D') (cells[one.month * levels + level] as number) += 1;
        else if (question === 'E') {
          for (const other of one.levels) (cells[level * levels + other] as number) += 1;
        } else {
          for (const pillar of one.pillars) {
            for (const key of keysOf(one, question)) {
              (cells[(key * levels + level) * pillars + pillar] as number) += 1;
            }
            if (hasReach(question)) {
              (cells[(levels + level) * pillars + pillar] as number) += one.reach;
            }
          }
        }
      }
    }
    return cells;
  },
};

/** Where it counts: in its regency, in each of its regencies once, or in the one place that there is. */
function keysOf({ regency, regencies }: BareActivity, question: BareQuestion): Iterable<number> {
  if (question === 'F') return new Set(regencies);
  return [question === 'C' ? regency : 0];
}

function regenciesOf({ count, links }: BareRows): readonly (readonly number[])[] {
  const all = Array.from({ length: count }, (): number[] => []);
  for (const [link, row] of links.activity.entries()) all[row]?.push(links.regency[link] as number);
  return all;
}

function activityAt(rows: BareRows, row: number, regencies: readonly number[]): BareActivity {
  const at = (column: 'audience' | 'month' | 'regency' | 'village' | 'reach') =>
    rows[column][row] as number;
  return {
    levels: bitsOf(rows.levels[row] as number, levels),
    pillars: bitsOf(rows.pillars[row] as number, pillars),
    audience: at('audience'),
    month: at('month'),
    regency: at('regency'),
    regencies,
    village: at('village'),
    reach: at('reach'),
  };
}

function bitsOf(mask: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, bit) => bit).filter((bit) => (mask >> bit) & 1);
}
