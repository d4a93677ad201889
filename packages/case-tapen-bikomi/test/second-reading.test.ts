import { readFileSync } from 'node:fs';
import { type Coding, categoriesOf, type Reading } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { editorsCodings } from '../src/codings.ts';
import { tapenBikomi } from '../src/index.ts';
import { secondReader, secondReading } from '../src/second-reading.ts';

const page = readFileSync(new URL('../CODING.md', import.meta.url), 'utf8');

/** The categories of a reading as a set; a reading as outside or as a resource is a set of its own. */
function setOf(reading: Reading): ReadonlySet<string> {
  return new Set(reading.verdict === 'within' ? categoriesOf(reading) : [reading.verdict]);
}

function principalOf(reading: Reading): string {
  return reading.verdict === 'within' ? [...reading.principal].sort().join() : reading.verdict;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((code) => other.has(code)).length;
  return shared / new Set([...one, ...other]).size;
}

/** What two coders agree on, unit by unit. */
function compare(framework: string) {
  const pairs = secondReading
    .filter((second) => second.framework === framework)
    .map((second) => {
      const first = editorsCodings.find(
        (one) => one.framework === framework && one.activity === second.activity,
      ) as Coding;
      return { first, second };
    });
  const sets = pairs.map(({ first, second }) =>
    jaccard(setOf(first.reading), setOf(second.reading)),
  );
  return {
    units: pairs.length,
    sameSet: sets.filter((share) => share === 1).length,
    samePrincipal: pairs.filter(
      ({ first, second }) => principalOf(first.reading) === principalOf(second.reading),
    ).length,
    jaccard: (sets.reduce((sum, share) => sum + share, 0) / sets.length).toFixed(3),
    foreseen: pairs.filter(
      ({ first, second }) =>
        jaccard(setOf(first.reading), setOf(second.reading)) < 1 &&
        first.alternatives.some(
          ({ reading }) => jaccard(setOf(reading), setOf(second.reading)) === 1,
        ),
    ).length,
  };
}

describe('the second reading', () => {
  test('reads every activity, component and mandate in both frameworks', () => {
    const codable = tapenBikomi.activities.filter(({ kind }) =>
      ['activity', 'component', 'mandate'].includes(kind),
    );
    const read = secondReading.map(({ activity, framework }) => `${activity} ${framework}`);
    expect(new Set(read)).toEqual(
      new Set(
        codable.flatMap(({ id }) => ['spectrum-of-prevention', 'un-4p'].map((f) => `${id} ${f}`)),
      ),
    );
    expect(read).toHaveLength(codable.length * 2);
  });

  test('agrees as often as the page says', () => {
    for (const framework of ['spectrum-of-prevention', 'un-4p']) {
      const { units, sameSet, samePrincipal, jaccard: mean, foreseen } = compare(framework);
      expect(page).toContain(
        `| ${framework} | ${units} | ${sameSet} | ${samePrincipal} | ${mean} | ${foreseen} |`,
      );
    }
  });

  test('decides nothing, and no dissent is lost', () => {
    const accepted = tapenBikomi.codings.filter(({ status }) => status === 'accepted');
    expect(accepted.map(({ coder }) => coder)).not.toContain(secondReader.id);
    for (const second of secondReading) {
      const kept = accepted.find(
        (one) => one.activity === second.activity && one.framework === second.framework,
      ) as Coding;
      const readings = [kept.reading, ...kept.alternatives.map(({ reading }) => reading)];
      expect(readings.some((reading) => jaccard(setOf(reading), setOf(second.reading)) === 1)).toBe(
        true,
      );
    }
  });

  test('gives its reasons in both languages', () => {
    for (const { because } of secondReading) {
      expect(because?.en).toBeTruthy();
      expect(because?.id).toBeTruthy();
      expect(because?.id).not.toBe(because?.en);
    }
  });
});
