import { createHash } from 'node:crypto';
import {
  type Coverage,
  type CoverageQuestion,
  canonicalText,
  coverage,
} from '@prevention-spectrum/core';
import pg from 'pg';
import { type Database, openDatabase } from '../../packages/store-postgres/src/database.ts';
import { pushedCoverage } from '../../packages/store-postgres/src/fact/pushed-coverage.ts';
import { figures } from '../../packages/store-postgres/test/fact/figures.ts';
import { plansOf } from '../plan/plans-of.ts';
import { declared } from '../programme/declared.ts';
import { load } from '../programme/loaded.ts';
import type { Given, Measured, Round, Took } from '../shape/measured.ts';
import { peak, taken } from '../shape/taken.ts';

const questions: Readonly<Record<string, CoverageQuestion>> = {
  'level × district': { by: ['spectrum-of-prevention', 'place:district'] },
  'level × 4P': { by: ['spectrum-of-prevention', 'un-4p'] },
};

/** Coverage over stored activities: counted by the database, or worked out by core over the whole dataset. */
export const storedCoverage: Measured = {
  name: 'stored-coverage',
  title: 'Coverage over stored activities',
  sizes: { ci: { records: 5_000, rounds: 2 }, full: { records: 1_000_000, rounds: 3 } },
  async prepare({ url, records }) {
    await asked(url, 'create database benchmark');
    await within(url, async (database) => {
      const { id, label, asOf } = declared;
      const made = await database.custodians.create({
        slug: 'house',
        dataset: { id, label, asOf },
      });
      const { took } = await taken(() => load(database.store(made.id), records));
      await database.engine.maintain();
      process.stderr.write(`  loaded in ${Math.round(took.milliseconds / 1000)} s\n`);
    });
  },
  peers: {
    'PostgreSQL counts, core judges': ({ url }) =>
      within(url, (database) =>
        roundOf(database, {}, (id, question) => pushedCoverage(database.engine, id, question)),
      ),
    'core over the dataset in memory': ({ url }) =>
      within(url, async (database) => {
        const house = await database.custodians.find('house');
        if (!house) throw new Error('nothing was prepared');
        const { value: dataset, took } = await taken(() => database.store(house.id).dataset());
        return roundOf(database, { 'reading the dataset': took }, (_, question) =>
          coverage(dataset, question),
        );
      }),
  },
  further: ({ url }) =>
    within(url, async (database) => {
      const house = await database.custodians.find('house');
      if (!house) throw new Error('nothing was prepared');
      const plans: string[] = [];
      for (const [name, question] of Object.entries(questions)) {
        plans.push(
          `== ${name} ==`,
          await plansOf(at(url), house.id, () =>
            pushedCoverage(database.engine, house.id, question),
          ),
        );
      }
      return { 'plan.txt': `${plans.join('\n\n')}\n` };
    }),
};

type Ask = (
  id: Parameters<typeof pushedCoverage>[1],
  question: CoverageQuestion,
) => Coverage | Promise<Coverage>;

async function roundOf(
  { custodians }: Database,
  before: Round['figures'],
  ask: Ask,
): Promise<Round> {
  const house = await custodians.find('house');
  if (!house) throw new Error('nothing was prepared');
  const times: Record<string, Took> = { ...before };
  const answers: Record<string, Coverage> = {};
  for (const [name, question] of Object.entries(questions)) {
    const { value, took } = await taken(() => ask(house.id, question));
    times[name] = took;
    answers[name] = value;
  }
  const memory = peak();
  const sums = Object.entries(answers).map(([name, answer]) => [name, told(answer)]);
  return { figures: times, memory, answers: Object.fromEntries(sums) };
}

/** Its totals, and a sum of every figure. */
function told(answer: Coverage): string {
  const sum = createHash('sha256').update(canonicalText(figures(answer)));
  return JSON.stringify({ totals: answer.totals, sum: sum.digest('hex') });
}

async function within<Value>(
  url: string,
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  // A million records are read in more than half a minute.
  const database = await openDatabase({ url: at(url), anyRole: true, statementLimit: 0 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function at(url: string): string {
  const address = new URL(url);
  address.pathname = 'benchmark';
  return address.href;
}

async function asked(url: Given['url'], statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
