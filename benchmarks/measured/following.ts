import { createHash } from 'node:crypto';
import {
  type ActivityChange,
  type CodedDataset,
  type Coverage,
  type CoverageQuestion,
  canonicalText,
  coverage,
  LiveCoverage,
} from '@prevention-spectrum/core';
import { figures } from '../../packages/store-postgres/test/fact/figures.ts';
import { codedActivities } from '../programme/activities.ts';
import { invented } from '../programme/invented.ts';
import type { Measured, Round, Took } from '../shape/measured.ts';
import { peak, taken } from '../shape/taken.ts';

const level = 'spectrum-of-prevention';
const questions: Readonly<Record<string, CoverageQuestion>> = {
  'level × 4P': { by: [level, 'un-4p'] },
  'level × regency': { by: [level, 'place:regency'] },
  'level × year': { by: [level, 'period:year'] },
};
/** How many activities change, one after the other; and how often each answer is read. */
const changes = 1_000;

/** Three answers that follow a thousand changes, or are worked out anew after the last. */
export const following: Measured = {
  name: 'following',
  title: 'Answers that follow what changes',
  sizes: { ci: { records: 10_000, rounds: 1 }, full: { records: 1_000_000, rounds: 3 } },
  peers: {
    'following each change': async ({ records }) => {
      const dataset = invented(records);
      const changed = changesTo(dataset);
      const now = withChanges(dataset, changed);
      const live = new LiveCoverage(dataset);
      for (const question of Object.values(questions)) live.answer(question);
      const change = await taken(() => {
        for (const one of changed) live.update(now, [one]);
      });
      return roundOf({ 'a change': divided(change.took, changes) }, (question) =>
        live.answer(question),
      );
    },
    'columns made anew': async ({ records }) => {
      const dataset = invented(records);
      const now = withChanges(dataset, changesTo(dataset));
      const { took } = await taken(() => coverage(now, Object.values(questions)[0] as never));
      return roundOf({ 'a change': took }, (question) => coverage(now, question));
    },
  },
};

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

async function roundOf(
  before: Round['figures'],
  ask: (question: CoverageQuestion) => Coverage,
): Promise<Round> {
  const times: Record<string, Took> = { ...before };
  const sums: string[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const { value, took } = await taken(() => {
      let answer = ask(question);
      for (let time = 1; time < 20; time += 1) answer = ask(question);
      return answer;
    });
    times[name] = divided(took, 20);
    const text = canonicalText(figures(value));
    sums.push(createHash('sha256').update(text).digest('hex'));
  }
  return { figures: times, memory: peak(), answer: sums.join(' ') };
}

function divided({ milliseconds, processor }: Took, by: number): Took {
  return { milliseconds: milliseconds / by, processor: processor / by };
}
