import {
  type ActivityChange,
  type CodedDataset,
  type Coverage,
  type CoverageQuestion,
  coverage,
  LiveCoverage,
} from '@prevention-spectrum/core';
import type { Bar } from '../bars/bar.ts';
import { type Asked, SumsTable } from '../peers/sums-table.ts';
import { codedActivities } from '../programme/activities.ts';
import { invented } from '../programme/invented.ts';
import type { Measured, Round, Took } from '../shape/measured.ts';
import { middle } from '../shape/middle.ts';
import { peak, taken } from '../shape/taken.ts';
import { answerSums } from './answer-sums.ts';
import { cellCounts, countsSum } from './cell-counts.ts';

const level = 'spectrum-of-prevention';
const questions: Readonly<Record<string, CoverageQuestion>> = {
  'level × 4P': { by: [level, 'un-4p'] },
  'level × regency': { by: [level, 'place:regency'] },
  'level × year': { by: [level, 'period:year'] },
};
/** What a table of sums can be asked too, by what it groups beside levels. */
const summed: Readonly<Record<string, Asked>> = {
  'level × 4P': 'pillar',
  'level × regency': 'regency',
};
/** How many activities change, one after the other. */
const changes = 1_000;

/** How often each answer is read. */
const again = 20;

const followed = 'following each change';
const anew = 'columns made anew';
const table = 'DuckDB, a table of sums';
const aChange = 'a change';
/** Whoever is asked about ten times as many activities as the others. */
const tenfold = (peer: string) => `${peer}, of ten times as many`;

/** Three answers that follow a thousand changes, or are worked out anew after the last: of so many, and of ten times as many. */
export const following: Measured = {
  name: 'following',
  title: 'Answers that follow what changes',
  sizes: { ci: { records: 10_000, rounds: 1 }, full: { records: 100_000, rounds: 3 } },
  most: { [tenfold(followed)]: 100_000, [tenfold(anew)]: 100_000 },
  bars: (records) => [
    ...[aChange, ...Object.keys(questions)].map(
      (figure): Bar => ({
        what: `${figure}: of ${thousands(10 * records)} activities over of ${thousands(records)} (the goal: of 10,000,000 over of 1,000,000, in a cube; here answers that follow)`,
        over: { peer: tenfold(followed), figure },
        under: { peer: followed, figure },
        goal: ['at most', 1.3, 'x'],
      }),
    ),
    {
      what: `${aChange}, in three answers that follow (and not in a cube)`,
      over: { peer: followed, figure: aChange },
      goal: ['at most', 1, 'µs'],
    },
    ...Object.keys(summed).map(
      (figure): Bar => ({
        what: `${figure}: counts alone from a table of sums in DuckDB over a whole answer that follows, with states, reasons and bounds (the goal: over counts alone in a cube)`,
        over: { peer: table, figure },
        under: { peer: followed, figure },
        goal: ['at least', 1_000, 'x'],
      }),
    ),
  ],
  peers: {
    [followed]: ({ records }) => followingOf(records),
    [tenfold(followed)]: ({ records }) => followingOf(10 * records),
    [anew]: ({ records }) => anewOf(records),
    [tenfold(anew)]: ({ records }) => anewOf(10 * records),
    [table]: ({ records }) => tableOf(records),
  },
};

async function followingOf(activities: number): Promise<Round> {
  const dataset = invented(activities);
  const changed = changesTo(dataset);
  const now = withChanges(dataset, changed);
  const live = new LiveCoverage(dataset);
  for (const question of Object.values(questions)) live.answer(question);
  const change = await taken(() => {
    for (const one of changed) live.update(now, [one]);
  });
  const before = { [aChange]: divided(change.took, changes) };
  return roundOf(
    activities,
    before,
    (question) => live.answer(question),
    () => {
      // The same change again: without one, the answer that was given before would be given.
      live.update(now, changed.slice(-1));
    },
  );
}

async function anewOf(activities: number): Promise<Round> {
  const dataset = invented(activities);
  const now = withChanges(dataset, changesTo(dataset));
  const { took } = await taken(() => coverage(now, Object.values(questions)[0] as never));
  return roundOf(activities, { [aChange]: took }, (question) => coverage(now, question));
}

/** The table is made of the programme as it is after the changes: it is asked, and does not follow. */
async function tableOf(activities: number): Promise<Round> {
  const dataset = invented(activities);
  const { value: sums, took } = await taken(() =>
    SumsTable.of(withChanges(dataset, changesTo(dataset))),
  );
  const figures: Record<string, Took> = { 'making the table': took };
  const answers: Record<string, string> = {};
  for (const [name, by] of Object.entries(summed)) {
    answers[countsOf(name, activities)] = countsSum(await sums.counts(by));
    const asked = await taken(async () => {
      for (let time = 0; time < again; time += 1) await sums.counts(by);
    });
    figures[name] = divided(asked.took, again);
  }
  const memory = peak();
  sums.end();
  return { figures, memory, answers };
}

function countsOf(name: string, activities: number): string {
  return `counts of ${name} of ${activities}`;
}

function thousands(number: number): string {
  return number.toLocaleString('en');
}

/** Another activity takes the place of one, again and again, far from each other. */
function changesTo({ activities }: CodedDataset): readonly ActivityChange[] {
  const others = codedActivities(activities.length, activities.length + changes);
  return others.map(({ activity, codings }, index) => {
    const { id, partOf } = activities[
      (index * 7_919) % activities.length
    ] as CodedDataset['activities'][number];
    return {
      id,
      activity: { ...activity, id, partOf },
      codings: codings.map((coding) => ({ ...coding, activity: id })),
    };
  });
}

function withChanges(
  { activities, codings, ...declared }: CodedDataset,
  changed: readonly ActivityChange[],
): CodedDataset {
  const byId = new Map(changed.map((one) => [one.id, one]));
  return {
    ...declared,
    activities: activities.map((one) => byId.get(one.id)?.activity ?? one),
    codings: [
      ...codings.filter(({ activity }) => !byId.has(activity)),
      ...[...byId.values()].flatMap((one) => one.codings),
    ],
  };
}

/** @param between done before each answer, and not measured */
async function roundOf(
  activities: number,
  before: Round['figures'],
  ask: (question: CoverageQuestion) => Coverage,
  between: () => void = () => {},
): Promise<Round> {
  const times: Record<string, Took> = { ...before };
  const answers: Record<string, Coverage> = {};
  for (const [name, question] of Object.entries(questions)) {
    const asked: Took[] = [];
    for (let time = 0; time < again; time += 1) {
      between();
      const { value, took } = await taken(() => ask(question));
      asked.push(took);
      answers[`${name} of ${activities}`] = value;
    }
    times[name] = middle(asked);
  }
  const memory = peak();
  const counts = Object.keys(summed).map((name) => [
    countsOf(name, activities),
    countsSum(cellCounts(answers[`${name} of ${activities}`] as Coverage)),
  ]);
  const sums = { ...answerSums(answers, activities), ...Object.fromEntries(counts) };
  return { figures: times, memory, answers: sums };
}

function divided({ milliseconds, processor }: Took, by: number): Took {
  return { milliseconds: milliseconds / by, processor: processor / by };
}
