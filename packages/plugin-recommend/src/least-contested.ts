import type { CodedDataset, Coding, Reading } from '@prevention-spectrum/core';

/**
 * The dataset in which every contested activity is only where all of its readings put it: the lower extreme of the
 * choice `contested` (docs/method, section 5), for every cell at once.
 */
export function leastContested(dataset: CodedDataset): CodedDataset {
  return { ...dataset, codings: dataset.codings.map(least) };
}

function least(coding: Coding): Coding {
  if (coding.alternatives.length === 0) return coding;
  const readings = [coding.reading, ...coding.alternatives.map(({ reading }) => reading)];
  const principal = inAll(readings, ({ principal }) => principal);
  const significant = inAll(readings, ({ principal, significant }) => [
    ...principal,
    ...significant,
  ]).filter((code) => !principal.includes(code));
  const none = principal.length + significant.length === 0;
  return {
    ...coding,
    reading: none
      ? { verdict: 'outside' }
      : { verdict: 'within', principal, significant, absent: [] },
    alternatives: [],
  };
}

type Within = Extract<Reading, { readonly verdict: 'within' }>;

function inAll(readings: readonly Reading[], of: (reading: Within) => readonly string[]) {
  const lists = readings.map((one) => (one.verdict === 'within' ? of(one) : []));
  const [first = [], ...others] = lists;
  return first.filter((code) => others.every((list) => list.includes(code)));
}
