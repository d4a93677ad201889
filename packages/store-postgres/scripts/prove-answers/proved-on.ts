import process from 'node:process';
import {
  type Coverage,
  type CoverageQuestion,
  coverage,
  defineDataset,
  type Moment,
  memoryStore,
  SpectrumError,
  type Store,
} from '@prevention-spectrum/core';
import { possibleEdit } from '@prevention-spectrum/testing/chance';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import { openDatabase } from '../../src/database.ts';
import { pushedCoverage } from '../../src/fact/pushed-coverage.ts';
import type { Case } from '../../test/fact/cases-by-chance.ts';
import { placeOf } from '../prove-crash/house.ts';
import type { Place } from '../prove-crash/places/place.ts';
import { answersApart } from './answers-apart.ts';

const empty = defineDataset({ id: 'empty', label: { en: 'Empty', id: 'Kosong' }, asOf: '2018-06' });
/** How many differences are written out. */
const told = 10;

/** Writes every programme to a database and to memory, asks both, and counts where they differ. */
export async function provedOn(place: Place, cases: readonly Case[]) {
  const counts = {
    activities: 0,
    questions: 0,
    earlier: 0,
    refused: 0,
    cells: 0,
    states: { covered: 0, gap: 0, unknown: 0, 'not-applicable': 0 },
    /** Cells whose state some single choice changes. */
    fragile: 0,
    differing: 0,
  };
  // Both clocks are this one, a day later with each write, so that a moment can be a time.
  let day = 0;
  const now = () => new Date(Date.UTC(2020, 0, 1 + day, 12));
  const database = await openDatabase(placeOf(await place.fresh()), now);
  try {
    for (const [number, { programme, questions }] of cases.entries()) {
      const [custodian, memory] = await written(number, programme);
      const last = (await memory.revisions()).length;
      const dataset = await memory.dataset();
      counts.activities += dataset.activities.length;
      for (const question of questions) {
        await compare(number, custodian, memory, question, undefined);
        if (last > 1) await compare(number, custodian, memory, question, { revision: 1 });
      }
      const [question] = questions;
      if (last > 2 && question) await compare(number, custodian, memory, question, yesterday());
      if (number % 100 === 99) say({ done: number + 1, ...counts });
    }
    const figures = { store: await place.version(), ...counts };
    say(figures);
    return figures;
  } finally {
    await database.close();
    await place.close();
  }

  async function written(
    number: number,
    { first, later }: Case['programme'],
  ): Promise<[CustodianId, Store]> {
    const { id } = await database.custodians.create({ slug: `house-${number}`, dataset: empty });
    const [stored, memory] = [database.store(id), memoryStore(empty, now)];
    for (const edit of [first, ...later]) {
      day += 1;
      const made = await possibleEdit(edit, memory);
      await Promise.all([stored.write(made), memory.write(made)]);
    }
    return [id, memory];
  }

  /** The time before the last write. */
  function yesterday(): Moment {
    return { time: new Date(Date.UTC(2020, 0, day, 12)).toISOString().slice(0, 10) };
  }

  async function compare(
    number: number,
    custodian: CustodianId,
    memory: Store,
    question: CoverageQuestion,
    at: Moment | undefined,
  ): Promise<void> {
    const [pushed, whole] = [
      await answered(() => pushedCoverage(database.engine, custodian, question, at && { at })),
      await answered(async () => coverage(await memory.dataset(at), question)),
    ];
    counts.questions += 1;
    if (at) counts.earlier += 1;
    const apart = differences(pushed, whole);
    if (apart.length > 0 && counts.differing < told) say({ number, question, at, apart });
    counts.differing += apart.length;
    if (typeof whole === 'string') {
      counts.refused += 1;
      return;
    }
    counts.cells += whole.cells.length;
    for (const { state, robust } of whole.cells) {
      counts.states[state] += 1;
      if (robust === false) counts.fragile += 1;
    }
  }
}

function differences(one: Coverage | string, other: Coverage | string): readonly string[] {
  if (typeof one !== 'string' && typeof other !== 'string') return answersApart(one, other);
  return one === other ? [] : [`${one}`, `${other}`];
}

/** An answer, or the code by which the question is refused. */
async function answered(ask: () => Promise<Coverage>): Promise<Coverage | string> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SpectrumError) return error.code;
    throw error;
  }
}

function say(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
