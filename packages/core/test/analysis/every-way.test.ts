import process from 'node:process';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnarCoverage } from '../../src/analysis/columns/columnar-coverage.ts';
import { ColumnsBuilder } from '../../src/analysis/columns/columns-builder.ts';
import { columnsOf } from '../../src/analysis/columns/columns-of.ts';
import { plainCoverage } from '../../src/analysis/coverage/plain-coverage.ts';
import { LiveCoverage } from '../../src/analysis/live/live-coverage.ts';
import { packed } from '../../src/analysis/snapshot/packed.ts';
import { unpacked } from '../../src/analysis/snapshot/unpacked.ts';
import { joinedParts } from '../../src/analysis/workers/joined-parts.ts';
import { partOf } from '../../src/analysis/workers/part.ts';
import {
  type CodedDataset,
  type Coverage,
  type CoverageQuestion,
  coverage,
} from '../../src/index.ts';
import { arbitraryCase, defaults } from './coverage/arbitrary-case.ts';
import { asQuestion } from './coverage/semantic-case.ts';
import { repeated } from './repeated.ts';

/** How many programmes are made by chance: 1,000 of them are the claim, fewer run each time. */
const programmes = Number(process.env.EVERY_WAY_PROGRAMMES ?? 60);

type Way = (dataset: CodedDataset, question: CoverageQuestion) => Coverage;

const ways: Readonly<Record<string, Way>> = {
  'counted one by one': coverage,
  'from columns': (dataset, question) => columnarCoverage(columnsOf(dataset), question),
  'from columns made of a stream': (dataset, question) => {
    const builder = new ColumnsBuilder(dataset);
    for (const activity of dataset.activities) {
      builder.add(
        activity,
        dataset.codings.filter((one) => one.activity === activity.id),
      );
    }
    return columnarCoverage(builder.columns(), question);
  },
  'from a snapshot': (dataset, question) => {
    const found = unpacked(packed(columnsOf(dataset), 'state'));
    if (!found.ok) throw new Error(found.because);
    return columnarCoverage(found.columns, question);
  },
  'in three parts': (dataset, question) => {
    const columns = columnsOf(dataset);
    const cuts = [0, 1, 2, 3].map((third) => Math.floor((columns.rows * third) / 3));
    const parts = cuts.slice(1).map((end, at) => {
      return partOf(columns, question, { from: cuts[at] as number, end });
    });
    return joinedParts(columns, question, parts.reverse());
  },
  'following what came': (dataset, question) => {
    const { activities, codings } = dataset;
    const before = activities.slice(0, activities.length / 2);
    const ids = new Set(before.map(({ id }) => id));
    const live = new LiveCoverage({
      ...dataset,
      activities: before,
      codings: codings.filter(({ activity }) => ids.has(activity)),
    });
    live.answer(question);
    live.update(dataset);
    return live.answer(question);
  },
};

const count = fc.record({
  significance: fc.constantFrom('any', 'principal'),
  units: fc.constantFrom('each', 'umbrella'),
});
const where = fc.constantFrom({}, { place: 'D1' }, { place: 'R', period: '2017' });

test(
  `every way gives the whole answer of the plain one, lists included, for ${programmes} programmes by chance`,
  () => {
    const property = fc.property(
      arbitraryCase,
      count,
      where,
      fc.integer({ min: 1, max: 20 }),
      (given, counted, filter, times) => {
        const { dataset, question } = asQuestion(given, defaults);
        const all = repeated(dataset, times);
        const asked = { ...question, where: filter, count: counted };
        const plain = plainCoverage(all, asked);
        for (const [name, way] of Object.entries(ways)) {
          expect({ [name]: way(all, asked) }).toEqual({ [name]: plain });
        }
      },
    );
    fc.assert(property, { numRuns: programmes, seed: 20_261_124 });
  },
  30_000 + programmes * 1_000,
);
