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
  return {
    id: framework.id,
    label: framework.label,
    members: framework.categories.map(({ code, label }) => ({ id: code, label })),
    isCoded: true,
    among(activity) {
      const coding = accepted.get(activity.id);
      if (!coding) return null;
      const readings = [coding, ...coding.alternatives].map((one) => one.reading);
      return [...new Set(readings.flatMap(categoriesOf))];
    },
    touch(activity, category, choice) {
      const coding = accepted.get(activity.id);
      if (!coding) return { missing: 'uncoded' };
      return chosenReadings(coding, category, choice) ? 'sure' : 'absent';
    },
    stated: (activity: Activity) => {
      const coding = accepted.get(activity.id);
      return coding ? categoriesOf(coding.reading).length : 0;
    },
  };
}

function chosenReadings(coding: Coding, category: string, choice: ReadingChoice): boolean {
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
