import { describe, expect, test } from 'vitest';
import { datasetLines, readDatasetLines } from '../../src/connector/dataset-lines.ts';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { coded, inFull, riverbend, screening } from '../riverbend.ts';

const dataset = riverbend({
  activities: [inFull(), inFull({ id: 'walk' })],
  codings: [coded('talk', ['talks'])],
  screenings: [screening()],
});
const lines = [...datasetLines(dataset)];

describe('a dataset as lines', () => {
  test('begins with the dataset itself, and has a line for every record', () => {
    expect(lines[0]).toBe(
      `${JSON.stringify({ dataset: { id: dataset.id, label: dataset.label, asOf: dataset.asOf } })}\n`,
    );
    const records = Object.values(dataset).filter(Array.isArray).flat();
    expect(lines).toHaveLength(1 + records.length);
    expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  });

  test('comes back the same, in whatever order its lines stand', () => {
    for (const text of [lines.join(''), lines.join('').replaceAll('\n', '\r\n')]) {
      const { draft, diagnostics } = readDatasetLines(text);
      expect(diagnostics).toEqual([]);
      expect(checkDataset(draft)).toEqual({ dataset, refused: [], diagnostics: [] });
    }
    const { draft } = readDatasetLines([...lines].reverse().join(''));
    expect(new Set(checkDataset(draft).dataset.activities)).toEqual(new Set(dataset.activities));
  });

  test('says the number of a line that is no record, and reads the others', () => {
    const text = [lines[0], '{"place":{}', '[]', '{"village":{}}', '{"place":{},"channel":{}}'];
    const { draft, diagnostics } = readDatasetLines([...text, ...lines.slice(1)].join('\n'));
    expect(diagnostics.map(({ code, at }) => [code, at.row])).toEqual(
      [3, 4, 5, 6].map((row) => ['core/line-unreadable', row]),
    );
    expect(checkDataset(draft).dataset).toEqual(dataset);
  });
});
