import { readFileSync } from 'node:fs';
import { bounds } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { tapenBikomi } from '../src/dataset.ts';

const page = readFileSync(new URL('../CODING.md', import.meta.url), 'utf8');
const answer = { below: 'yes', above: 'no, never thin', depends: 'depends' } as const;

const counts = {
  'Our counts': ['spectrum-of-prevention', 'un-4p'],
  'Three more frameworks': ['tapen-bikomi-programmes', 'ngo-activity-types', 'ngo-roles'],
};

test.each(Object.entries(counts))(
  'prints under “%s” the counts that the data give',
  (title, by) => {
    const [, section = ''] = page.split(`## ${title}\n`);
    const [text = ''] = section.split('\n## ');
    const printed = [...text.matchAll(/^\| .*$/gm)]
      .map(([row]) =>
        row
          .split('|')
          .map((part) => part.trim())
          .slice(1, -1),
      )
      .filter(([framework = '']) => by.includes(framework));
    const given = by.flatMap((framework) =>
      bounds(tapenBikomi, { by: framework }).map(({ member, count, low, high, standing }) => [
        framework,
        member,
        `${count}`,
        `${low}`,
        `${high}`,
        answer[standing],
      ]),
    );
    expect(printed).toEqual(given);
  },
);

test('says how many codings there are and how many are the paper’s own statement', () => {
  const accepted = tapenBikomi.codings.filter(({ status }) => status === 'accepted');
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`${accepted.length} accepted codings`);
  const programmes = accepted.filter(
    ({ framework, reading }) =>
      framework === 'tapen-bikomi-programmes' && reading.verdict === 'within',
  );
  const stated = programmes.filter(({ evidence }) =>
    evidence.some(({ kind }) => kind === 'statement'),
  );
  expect(page).toContain(`${stated.length} of the ${programmes.length} readings`);
});

test('counts the records to be coded again', () => {
  const codable = tapenBikomi.activities.filter(({ kind }) =>
    ['activity', 'component', 'mandate'].includes(kind),
  );
  expect(page).toContain(`There are ${codable.length}.`);
});
