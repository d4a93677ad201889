import {
  type Activity,
  type ActivityId,
  type CodedDataset,
  type Coding,
  type Coverage,
  type CoverageQuestion,
  type Reading,
  type Weights,
  weightedCoverage,
} from '@prevention-spectrum/core';

/**
 * A class of activities that a question cannot tell apart, as `coverageSql` counts it. Lists are JSON. A column that the
 * question does not read is not there; `reading_<framework>` is there for each framework that it reads.
 */
export interface ClassRow {
  /** The first of them, in the order of the dataset; `null` in the row that says the ends of time. */
  readonly id: string | null;
  readonly weight: number;
  /** The topmost records that some of them are part of, or are. */
  readonly umbrellas: string | null;
  /** How many are part of nothing and have no parts. */
  readonly alone: number;
  readonly kind: string;
  readonly status: string | null;
  /** 1 when people were reached, 0 when nobody was; `null` too when the question does not ask. */
  readonly reach: number | null;
  readonly [fact: string]: unknown;
}

/**
 * Coverage from classes of activities that a database counted: core's own rules judge one of each. Every figure is that
 * of `coverage` over all of them; lists of activities name the first of each class.
 * @param rows what `coverageSql` gives for this question, as objects
 * @param dataset what is declared; its activities and codings are not read
 * @throws SpectrumError as `coverage` does
 */
export function coverageFrom(
  rows: Iterable<ClassRow | Readonly<Record<string, unknown>>>,
  dataset: CodedDataset,
  question: CoverageQuestion,
): Coverage {
  const classes = [...rows] as readonly ClassRow[];
  const weights: Weights = new Map(
    classes.flatMap(({ id, weight, umbrellas, alone }) =>
      id === null
        ? []
        : [
            [
              id as ActivityId,
              { weight: Number(weight), umbrellas: list(umbrellas), alone: Number(alone) },
            ] as const,
          ],
    ),
  );
  return weightedCoverage(
    {
      ...dataset,
      activities: classes.map(activityOf),
      codings: classes.flatMap((row) =>
        dataset.frameworks.flatMap(({ id }) => codingOf(row, id) ?? []),
      ),
    },
    question,
    weights,
  );
}

function activityOf(row: ClassRow): Activity {
  const date = (of: string) => (row[`period_${of}`] ?? null) as string | null;
  return {
    id: (row.id ?? '') as ActivityId,
    title: {},
    description: null,
    kind: row.kind as Activity['kind'],
    partOf: null,
    status: row.status as Activity['status'],
    organisations: list(row.organisations),
    places: list(row.places),
    audiences: list(row.audiences),
    channels: list(row.channels),
    period: { start: date('start'), end: date('end'), confirmed: date('confirmed') },
    reach: row.reach === null ? null : Number(row.reach),
    money: [],
    provenance: [],
    unread: ['organisations', 'places', 'audiences', 'channels'].flatMap((field) =>
      row[`${field}_unread`] === true ? [{ field, found: '' }] : [],
    ),
  };
}

/** The accepted coding of a class in a framework, when it has one. */
function codingOf(row: ClassRow, framework: string): Coding | null {
  const [reading, ...others] = list<Stated>(row[`reading_${framework}`]).map(readingOf);
  if (!reading) return null;
  return {
    activity: row.id as ActivityId,
    framework,
    version: '',
    coder: '',
    reading,
    evidence: [{ source: '', locator: '', kind: 'record' }],
    because: null,
    confidence: 'medium',
    alternatives: others.map((one) => ({ reading: one, because: {} })),
    status: 'accepted',
  };
}

interface Stated {
  readonly verdict: Reading['verdict'];
  readonly principal: readonly string[];
  readonly significant: readonly string[];
}

function readingOf({ verdict, principal, significant }: Stated): Reading {
  return verdict === 'within' ? { verdict, principal, significant, absent: [] } : { verdict };
}

function list<Entry>(json: unknown): readonly Entry[] {
  return typeof json === 'string' ? (JSON.parse(json) as readonly Entry[]) : [];
}
