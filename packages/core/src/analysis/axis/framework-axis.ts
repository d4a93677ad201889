import type { Activity } from '../../activity/activity.ts';
import type { Coding, Reading } from '../../coding/coding.ts';
import { categoriesOf } from '../../coding/coding.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Axis, ReadingChoice } from './axis.ts';

/**
 * The categories of a framework. Sure: the accepted coding says so. Possible: every category, when nobody coded
 * the activity. An activity that was coded as outside, or as a resource, touches nothing.
 */
export function frameworkAxis(framework: Framework, codings: readonly Coding[]): Axis {
  const accepted = new Map(
    codings
      .filter((coding) => coding.framework === framework.id && coding.status === 'accepted')
      .map((coding) => [coding.activity, coding]),
  );
  return codedAxis(framework, ({ id }) => accepted.get(id));
}

/** The same, wherever the accepted coding of an activity is found. */
export function codedAxis(
  { id, label, categories }: Pick<Framework, 'id' | 'label' | 'categories'>,
  codingOf: (activity: Activity) => Readings | null | undefined,
): Axis {
  return {
    id,
    label,
    members: categories.map((one) => ({ id: one.code, label: one.label })),
    isCoded: true,
    among(activity) {
      const coding = codingOf(activity);
      if (!coding) return null;
      const readings = [coding, ...coding.alternatives].map((one) => one.reading);
      return [...new Set(readings.flatMap(categoriesOf))];
    },
    touch(activity, category, choice) {
      const coding = codingOf(activity);
      if (!coding) return { missing: 'uncoded' };
      return chosenReadings(coding, category, choice) ? 'sure' : 'absent';
    },
    stated(activity) {
      const coding = codingOf(activity);
      return coding ? categoriesOf(coding.reading).length : 0;
    },
  };
}

/** What a coding says: its reading, and the other readings that somebody could defend. */
export type Readings = Pick<Coding, 'reading' | 'alternatives'>;

function chosenReadings(coding: Readings, category: string, choice: ReadingChoice): boolean {
  const holds = (reading: Reading) => puts(reading, category, choice.significance);
  const alternatives = coding.alternatives.map((alternative) => alternative.reading);
  if (choice.contested === 'least') return holds(coding.reading) && alternatives.every(holds);
  if (choice.contested === 'most') return holds(coding.reading) || alternatives.some(holds);
  return holds(coding.reading);
}

function puts(reading: Reading, category: string, significance: ReadingChoice['significance']) {
  if (reading.verdict !== 'within') return false;
  if (reading.principal.includes(category)) return true;
  return significance === 'any' && reading.significant.includes(category);
}
