import { readFileSync } from 'node:fs';
import { bounds } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { tapenBikomi } from '../src/dataset.ts';

const page = readFileSync(new URL('../CODING.md', import.meta.url), 'utf8');
const answer = { below: 'yes', above: 'no, never thin', depends: 'depends' } as const;

test('prints the counts that the data give', () => {
  const [, counts = ''] = page.split('## Our counts');
  const [table = ''] = counts.split('## Units');
  const printed = [...table.matchAll(/^\| (spectrum-of-prevention|un-4p) +\| .*$/gm)].map(([row]) =>
    row
      .split('|')
      .map((part) => part.trim())
      .slice(1, -1),
  );
  const given = ['spectrum-of-prevention', 'un-4p'].flatMap((by) =>
    bounds(tapenBikomi, { by }).map(({ member, count, low, high, standing }) => [
      by,
      member,
      `${count}`,
      `${low}`,
      `${high}`,
      answer[standing],
    ]),
  );
  expect(printed).toEqual(given);
});

test('counts the records to be coded again', () => {
  const codable = tapenBikomi.activities.filter(({ kind }) =>
    ['activity', 'component', 'mandate'].includes(kind),
  );
  expect(page).toContain(`There are ${codable.length}.`);
});
