import type { Coding, Reading } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';

/**
 * The dataset in which every contested activity is only where all of its readings put it: the lower extreme of the
 * choice `contested` (docs/method, section 5), for every cell at once.
 */
export function leastContested(dataset: CodedDataset): CodedDataset {
  return { ...dataset, codings: dataset.codings.map((one) => extreme(one, inEvery)) };
}

/** The dataset in which every contested activity is wherever one of its readings puts it: the upper extreme. */
export function mostContested(dataset: CodedDataset): CodedDataset {
  return { ...dataset, codings: dataset.codings.map((one) => extreme(one, inSome)) };
}

type Within = Extract<Reading, { readonly verdict: 'within' }>;
type Together = (lists: readonly (readonly string[])[]) => readonly string[];

const inEvery: Together = ([first = [], ...others]) =>
  first.filter((code) => others.every((list) => list.includes(code)));
const inSome: Together = (lists) => [...new Set(lists.flat())];

function extreme(coding: Coding, together: Together): Coding {
  if (coding.alternatives.length === 0) return coding;
  const readings = [coding.reading, ...coding.alternatives.map(({ reading }) => reading)];
  const of = (list: (reading: Within) => readonly string[]) =>
    together(readings.map((one) => (one.verdict === 'within' ? list(one) : [])));
  const principal = of((one) => one.principal);
  const significant = of((one) => [...one.principal, ...one.significant]).filter(
    (code) => !principal.includes(code),
  );
  const isNone = principal.length + significant.length === 0;
  return {
    ...coding,
    reading: isNone
      ? { verdict: 'outside' }
      : { verdict: 'within', principal, significant, absent: [] },
    alternatives: [],
  };
}
