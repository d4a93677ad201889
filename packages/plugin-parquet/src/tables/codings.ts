import type { CodedDataset, Coding } from '@prevention-spectrum/core';
import { type Table, tableOf } from '../table.ts';
import { readingColumns } from './masks.ts';
import { linksOf, type Sets, setsOf } from './sets.ts';

/** The readings of codings: the accepted one first (number 0), then what else could be said. */
interface ReadingRow {
  readonly framework: string;
  readonly number: number;
  readonly reading: Coding['reading'];
}

/** What was accepted, and each way to read that occurs, with a number. */
export interface AcceptedCodings {
  readonly codings: readonly Coding[];
  readonly readings: Sets<ReadingRow>;
  /** The number of what was accepted of an activity in a framework; `null` when nobody coded it. */
  readingOf(activity: string, framework: string): number | null;
}

/** Of two accepted codings of one activity in one framework the last one holds, as everywhere. */
export function acceptedOf({ activities, codings }: CodedDataset): AcceptedCodings {
  const known = new Set<string>(activities.map(({ id }) => id));
  const last = new Map<string, Coding>();
  for (const coding of codings) {
    if (coding.status === 'accepted' && known.has(coding.activity)) {
      last.set(JSON.stringify([coding.activity, coding.framework]), coding);
    }
  }
  const readings = setsOf([...last.values()].map(rowsOf));
  const numbers = new Map(
    [...last].map(([key, coding]) => [key, readings.numberOf(rowsOf(coding))]),
  );
  return {
    codings: [...last.values()],
    readings,
    readingOf: (activity, framework) => numbers.get(JSON.stringify([activity, framework])) ?? null,
  };
}

function rowsOf({ framework, reading, alternatives }: Coding): readonly ReadingRow[] {
  return [reading, ...alternatives.map((one) => one.reading)].map((one, number) => ({
    framework,
    number,
    reading: one,
  }));
}

export function codingTables(
  dataset: CodedDataset,
  { codings, readings, readingOf }: AcceptedCodings,
): readonly Table[] {
  const alternatives = codings.flatMap((coding) =>
    coding.alternatives.map((one, index) => ({
      activity: coding.activity,
      framework: coding.framework,
      number: index + 1,
      ...one,
    })),
  );
  const refers = {
    activity: ['activities', 'id'],
    framework: ['frameworks', 'id'],
  } as const;
  return [
    tableOf(
      'codings',
      codings,
      {
        activity: ['text', ({ activity }) => activity],
        framework: ['text', ({ framework }) => framework],
        version: ['text', ({ version }) => version],
        ...readingColumns(dataset, (coding: Coding) => coding),
        alternatives: ['integer', (coding) => coding.alternatives.length],
        reading: ['integer', ({ activity, framework }) => readingOf(activity, framework)],
        coder: ['text', ({ coder }) => coder],
        confidence: ['text', ({ confidence }) => confidence],
        because: ['json', ({ because }) => because],
        evidence: ['json', ({ evidence }) => evidence],
      },
      { key: ['activity', 'framework'], refers },
    ),
    tableOf(
      'coding_alternatives',
      alternatives,
      {
        activity: ['text', ({ activity }) => activity],
        framework: ['text', ({ framework }) => framework],
        number: ['integer', ({ number }) => number],
        ...readingColumns(dataset, (one: (typeof alternatives)[number]) => one),
        coder: ['text', ({ coder }) => coder],
        because: ['json', ({ because }) => because],
      },
      { key: ['activity', 'framework', 'number'], refers },
    ),
    tableOf(
      'readings',
      linksOf(readings).map(({ number: reading, entry }) => ({ set: reading, ...entry })),
      {
        reading: ['integer', ({ set }) => set],
        framework: ['text', ({ framework }) => framework],
        number: ['integer', ({ number }) => number],
        ...readingColumns(dataset, (one: ReadingRow) => one),
      },
      { key: ['reading', 'number'], refers: { framework: ['frameworks', 'id'] } },
    ),
  ];
}
