/**
 * Times a snapshot of the invented programme in a tab of Chromium:
 * `npm run bench:tab -- --records 1000000 --rounds 8`.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type CoverageQuestion, packed, type Where } from '@prevention-spectrum/core';
import { audiences, regencies } from '../benchmarks/programme/declared.ts';
import { inventedColumns } from '../benchmarks/programme/invented-columns.ts';
import { load, machine } from '../benchmarks/shape/machine.ts';
import { markdownTable } from '../benchmarks/shape/markdown-table.ts';
import { spreadOf } from '../benchmarks/shape/spread.ts';
import { findChromium, noChromium, startChromium } from '../test/browser/chromium.ts';
import type { Questions, Tab, Times } from '../test/browser/page/tab.ts';
import { openSite } from '../test/browser/site.ts';

/** In the page. */
declare const tab: Tab;

const say = (line: string) => process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '8' },
  },
});
const records = Number(values.records);
const rounds = Number(values.rounds);

const filtered = (where: Where): CoverageQuestion => ({
  by: ['spectrum-of-prevention', 'un-4p'],
  where,
});
const years = Array.from({ length: 10 }, (_, index) => `${2015 + index}`);
const three = (place: string, index: number) =>
  filtered({
    place,
    audience: audiences[index % audiences.length],
    period: years[index % years.length],
  });
/** What somebody asks who changes a filter: another one each round, until all were asked. */
const questions: Questions = {
  'level × 4P': [filtered({})],
  'of one audience': audiences.map((audience) => filtered({ audience })),
  'of one regency': regencies.map((place) => filtered({ place })),
  'of one year': years.map((period) => filtered({ period })),
  'of all three': regencies.map(three),
};

const found = await findChromium();
if (found) await measure(found);
else {
  process.stderr.write(`Nothing was measured: ${noChromium}.\n`);
  process.exitCode = 1;
}

async function measure(chromium: NonNullable<typeof found>): Promise<void> {
  const snapshot = packed(inventedColumns(records), 'invented');
  const site = await openSite(snapshot);
  const browser = await startChromium(chromium);
  try {
    const page = await browser.newPage();
    await page.goto(site.isolated);
    await page.waitForFunction('"tab" in globalThis');
    const before = load();
    const times = await page.evaluate(([asked, so]) => tab.measure(asked, so), [
      questions,
      rounds,
    ] as const);
    say(`${records} activities, a snapshot of ${Math.round(snapshot.length / 1e6)} MB`);
    say(`${chromium.version}; ${machine()[0]}; load ${before} before and ${load()} after`);
    say(table(times));
  } finally {
    await browser.close();
    await site.close();
  }
}

function table(times: Times): string {
  const rows = Object.entries(times).map(([name, each]) => {
    const { median, least, most } = spreadOf(each);
    return [name, ...[median, least, most].map((one) => one.toFixed(1))];
  });
  return markdownTable(['', 'median, ms', 'least', 'most'], rows);
}
