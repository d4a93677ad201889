import {
  type CoverageQuestion,
  canonicalText,
  columnarCoverage,
  packed,
} from '@prevention-spectrum/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inventedColumns } from '../benchmarks/programme/invented-columns.ts';
import { findChromium, noChromium, startChromium } from './browser/chromium.ts';
import type { Tab } from './browser/page/tab.ts';
import { openSite, type Site } from './browser/site.ts';

/** In the page, where everything runs that `evaluate` is given. */
declare const tab: Tab;

const rows = 2_000;
const columns = inventedColumns(rows);
const levelsByPillar: CoverageQuestion = { by: ['spectrum-of-prevention', 'un-4p'] };
const questions: readonly CoverageQuestion[] = [
  levelsByPillar,
  { by: ['un-4p', 'place:regency'], count: { units: 'umbrella' } },
  {
    by: ['spectrum-of-prevention', 'period:year'],
    where: { place: 'r3', audience: 'audience-1' },
    meaning: 'reached',
  },
];
const inNode = (question: CoverageQuestion) => canonicalText(columnarCoverage(columns, question));

const found = await findChromium();
let site: Site | undefined;
let browser: Browser | undefined;
beforeAll(async () => {
  if (!found) return;
  site = await openSite(packed(columns, 'invented'));
  browser = await startChromium(found);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each([
  { name: 'a page that isolates itself', variant: 'isolated', isolated: true },
  { name: 'a page as any other', variant: 'plain', isolated: false },
] as const)('in $name', { timeout: 30_000 }, ({ variant, isolated }) => {
  let page: Page;
  const wrong: string[] = [];
  beforeAll(async () => {
    if (!browser || !site) return;
    page = await browser.newPage();
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(site[variant]);
    await page.waitForFunction('"tab" in globalThis');
  }, 30_000);
  beforeEach(({ skip }) => skip(!found, noChromium));

  test('memory is shared with workers only where the page isolates itself', async () => {
    expect(await page.evaluate(() => tab.isolated)).toBe(isolated);
    expect(await page.evaluate(() => tab.rows)).toBe(rows);
  });

  test.each(questions)(
    'a snapshot gives the answer of Node to the digit: $by',
    async (question) => {
      expect(await page.evaluate((asked) => tab.alone(asked), question)).toBe(inNode(question));
    },
  );

  test.each(questions)('two workers give it, and say how far they are: $by', async (question) => {
    const { answer, told } = await page.evaluate((asked) => tab.together(asked), question);
    expect(answer).toBe(inNode(question));
    expect(told.length).toBeGreaterThan(8);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(rows);
  });

  test('two workers end when they are told to, and count for the next who asks', async () => {
    const cancelled = await page.evaluate((asked) => tab.cancelled(asked), levelsByPillar);
    expect(cancelled.refused).toBe('somebody went on');
    expect(cancelled.told.length).toBeLessThan(4);
    expect(cancelled.next).toBe(inNode(levelsByPillar));
  });

  test('one worker does the work of another that is ended, and nobody that of both', async () => {
    const { answer, told, refused } = await page.evaluate(
      (asked) => tab.withoutOne(asked),
      levelsByPillar,
    );
    expect(answer).toBe(inNode(levelsByPillar));
    expect(told.at(-1)).toBe(rows);
    expect(refused).toBe('core/workers-ended');
  });

  test('one worker does the work of another whose script is not there', async () => {
    const { answer } = await page.evaluate((asked) => tab.besideBroken(asked), levelsByPillar);
    expect(answer).toBe(inNode(levelsByPillar));
  });

  test('nothing went wrong in the page meanwhile', () => expect(wrong).toEqual([]));
});
