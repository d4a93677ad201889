import { expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import type { DatasetDraft } from '../../src/dataset/dataset-draft.ts';
import { coded, inFull, riverbend, screening } from '../riverbend.ts';

test('a checked dataset that was written to a file and read again is the same, and nothing is said', () => {
  const both = (text: string) => ({ en: text, id: `${text} (id)` });
  const dataset = riverbend({
    activities: [inFull()],
    codings: [coded('talk', ['talks'])],
    expectations: [{ id: 'plain', label: both('Plain') }],
    screenings: [screening(), { ...screening({ id: 'duties' }), meanings: ['mandated'] }],
  });
  const again = checkDataset(JSON.parse(JSON.stringify(dataset)) as DatasetDraft);
  expect(again.refused).toEqual([]);
  expect(again.dataset).toEqual(dataset);
});
