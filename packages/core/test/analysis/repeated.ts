import type { ActivityId, CodedDataset } from '../../src/index.ts';

/** Every activity so many times, the copies of one scattered among those of the others. */
export function repeated(dataset: CodedDataset, times: number): CodedDataset {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const named = (id: ActivityId, copy: number) => (copy ? `${id} ${copy}` : id) as ActivityId;
  return {
    ...dataset,
    activities: copies.flatMap((copy) =>
      dataset.activities.map((one) => ({ ...one, id: named(one.id, copy) })),
    ),
    codings: copies.flatMap((copy) =>
      dataset.codings.map((one) => ({ ...one, activity: named(one.activity, copy) })),
    ),
  };
}
