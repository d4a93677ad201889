import {
  type Activity,
  asksWhen,
  type Coding,
  type Coverage,
  type CoverageQuestion,
  type Framework,
  likeness,
  type Moment,
  type RecordList,
  type Weights,
  weightedCoverage,
} from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import { numberAt } from '../record/number-at.ts';
import { readDataset } from '../record/read-dataset.ts';
import type { Schema } from '../schema.ts';
import { type ActivityClass, classesOf } from './classes.ts';
import { factTexts } from './fact-texts.ts';
import { activityOf } from './facts-of.ts';
import { readFacts } from './read-facts.ts';
import { type RecordsAt, valid } from './records-at.ts';

export interface PushedOptions {
  /** As the records were then; as they are, when left out. */
  readonly at?: Moment;
  /** Frameworks beside those of the store: what plugins bring. */
  readonly frameworks?: readonly Framework[];
}

/** What is declared beside the activities, and is read whole. */
const declared: readonly Exclude<RecordList, 'codings'>[] = [
  'frameworks',
  'organisations',
  'places',
  'audiences',
  'channels',
  'expectations',
  'screenings',
];

/**
 * Coverage without reading every activity: the database counts those that the question cannot tell apart, and core's
 * own rules judge one of each. Every figure is that of `coverage` over the whole dataset; the lists of activities name
 * the first of each class, in the order of the dataset.
 * @throws SpectrumError as `coverage` does, and `core/moment-unknown`
 */
export function pushedCoverage(
  engine: Engine<Schema>,
  custodian: CustodianId,
  question: CoverageQuestion,
  { at, frameworks = [] }: PushedOptions = {},
): Promise<Coverage> {
  const work = async (rows: Transaction<Schema>) => {
    const revision = await numberAt(rows, custodian, at);
    const last = revision === (await numberAt(rows, custodian));
    const standing = { rows, custodian, revision, last };
    const stored = await readDataset(rows, custodian, standing.revision, declared);
    const known = new Set(stored.frameworks.map(({ id }) => id));
    const dataset = {
      ...stored,
      frameworks: [...stored.frameworks, ...frameworks.filter(({ id }) => !known.has(id))],
      activities: asksWhen(question) ? await datesOf(standing) : [],
    };
    const facts = await readFacts(standing, likeness(dataset, question));
    const classes = await classesOf(standing, facts);
    const { activities, codings, weights } = await firstsOf(standing, classes);
    return weightedCoverage(
      { ...dataset, activities: [...activities, ...dataset.activities], codings },
      question,
      weights,
    );
  };
  return withinCustodian(engine, custodian, work, {
    isolation: 'repeatable read',
    readOnly: true,
    idempotent: true,
  });
}

/** Every date, as of records that never count: the first and the last are the ends of a dimension of time. */
async function datesOf(at: RecordsAt): Promise<readonly Activity[]> {
  const [starts, ends, seen] = [
    await factTexts(at, 'starts'),
    await factTexts(at, 'ends'),
    await factTexts(at, 'confirmed'),
  ];
  const none = { start: null, end: null, confirmed: null };
  return [
    ...starts.map((start) => ({ ...none, start })),
    ...ends.map((end) => ({ ...none, end })),
    ...seen.map((confirmed) => ({ ...none, confirmed })),
  ].map((period) => activityOf({ period }));
}

/** The first activity of each class with its codings, and what it stands for. */
async function firstsOf(at: RecordsAt, classes: readonly ActivityClass[]) {
  const byPosition = new Map(classes.map((one) => [one.first, one]));
  const found = await sql<{ readonly position: number; readonly text: string }>`
    select a.position, v.record::text as text from activity_facts a
    join versions v on ${valid('v', at)} and v.custodian_id = a.custodian_id and v.list = 'activities' and v.id = a.id
    where ${valid('a', at)} and a.position = any(${[...byPosition.keys()]}::bigint[]) order by a.position
  `.execute(at.rows);
  const activities = found.rows.map(({ text }) => JSON.parse(text) as Activity);
  const weights: Weights = new Map(
    found.rows.map(({ position }, index) => [
      (activities[index] as Activity).id,
      byPosition.get(position) as ActivityClass,
    ]),
  );
  const codings = await sql<{ readonly text: string }>`
    select v.record::text as text from versions v
    where ${valid('v', at)} and v.list = 'codings' and v.record is not null
      and v.activity = any(${activities.map(({ id }) => id)}::text[])
  `.execute(at.rows);
  return {
    activities,
    weights,
    codings: codings.rows.map(({ text }) => JSON.parse(text) as Coding),
  };
}
