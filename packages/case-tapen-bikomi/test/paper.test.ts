import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tapenBikomi } from '../src/dataset.ts';
import { informants, triangulation } from '../src/informants.ts';
import { tapenBikomiInstruments } from '../src/instruments.ts';
import { paper, paperSections } from '../src/paper.ts';
import { tapenBikomiProgrammes } from '../src/programmes.ts';

const file = new URL('../../../../shared/seed/ijar-10066.md', import.meta.url);
const absent = 'the paper is not beside this checkout';

const { activities, codings, contradictions, expectations, screenings, statistics } = tapenBikomi;
const ours = [
  activities,
  codings,
  contradictions,
  expectations,
  screenings,
  statistics,
  tapenBikomi.audiences,
  tapenBikomi.channels,
  tapenBikomi.organisations,
  informants,
  triangulation,
  { ...tapenBikomiInstruments, citation: '' },
  { ...tapenBikomiProgrammes, citation: '' },
];

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(length: number, text: string): readonly string[] {
  const all = words(text);
  return all.slice(length - 1).map((_, start) => all.slice(start, start + length).join(' '));
}

test('names only paragraphs that the paper has', () => {
  const locators = [
    ...activities.flatMap(({ provenance }) => provenance.flatMap((one) => one.locators ?? [])),
    ...[
      ...codings.flatMap(({ evidence }) => evidence),
      ...contradictions.flatMap(({ versions }) => versions.flatMap(({ evidence }) => evidence)),
      ...screenings.flatMap(({ evidence }) => evidence),
      ...statistics.flatMap(({ evidence }) => evidence),
      ...informants.map(({ evidence }) => evidence),
    ]
      .filter(({ source }) => source === paper.id)
      .map(({ locator }) => locator),
  ];
  const sections: Readonly<Record<string, number>> = paperSections;
  const broken = locators.filter((locator) => {
    const [, section = '', paragraph] = /^([a-z-]+) (\d+)$/.exec(locator) ?? [];
    const last = sections[section] ?? 0;
    return !(Number(paragraph) >= 1 && Number(paragraph) <= last);
  });
  expect(locators.length).toBeGreaterThan(400);
  expect(broken).toEqual([]);
});

test('counts the paragraphs of every section as the paper has them', ({ skip }) => {
  skip(!existsSync(file), absent);
  const marks = readFileSync(file, 'utf8').matchAll(/^\[([a-z-]+) (\d+)\]/gm);
  const last: Record<string, number> = {};
  for (const [, section = '', paragraph] of marks) last[section] = Number(paragraph);
  expect(last).toEqual(paperSections);
});

test('says everything in its own words: no run of nine is the paper’s', ({ skip }) => {
  skip(!existsSync(file), absent);
  const theirs = new Set(runsOf(9, readFileSync(file, 'utf8')));
  const pages = ['../README.md', '../CODING.md'].map((page) =>
    readFileSync(new URL(page, import.meta.url), 'utf8').replaceAll(/^> .*$/gm, ''),
  );
  const copied = [...stringsIn(ours), ...pages].flatMap((text) =>
    runsOf(9, text).filter((run) => theirs.has(run)),
  );
  expect(copied).toEqual([]);
});
