import { part, sizes } from '../bare-questions.ts';
import { type BareRows, levels, pillars } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';

/** An activity as a program has it that nobody made fast. */
interface BareActivity {
  readonly levels: readonly number[];
  readonly pillars: readonly number[];
  readonly audience: number;
  readonly month: number;
  readonly regency: number;
  readonly village: number;
  readonly reach: number;
}

/** An object for each activity, lists of categories, and a loop over them: it shares nothing with the others but the rows. */
export const objects: Contestant<readonly BareActivity[]> = {
  name: 'objects',
  most: 1_000_000,
  load: (rows) => Array.from({ length: rows.count }, (_, row) => activityAt(rows, row)),
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
            const at = question === 'C' ? one.regency * levels + level : level;
            (cells[at * pillars + pillar] as number) += 1;
            if (question !== 'C')
              (cells[(levels + level) * pillars + pillar] as number) += one.reach;
          }
        }
      }
    }
    return cells;
  },
};

function activityAt(rows: BareRows, row: number): BareActivity {
  const at = (column: 'audience' | 'month' | 'regency' | 'village' | 'reach') =>
    rows[column][row] as number;
  return {
    levels: bitsOf(rows.levels[row] as number, levels),
    pillars: bitsOf(rows.pillars[row] as number, pillars),
    audience: at('audience'),
    month: at('month'),
    regency: at('regency'),
    village: at('village'),
    reach: at('reach'),
  };
}

function bitsOf(mask: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, bit) => bit).filter((bit) => (mask >> bit) & 1);
}
