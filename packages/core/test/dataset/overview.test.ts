import { expect, test } from 'vitest';
import { overview } from '../../src/dataset/overview.ts';
import { coded, inFull, riverbend, screening } from '../riverbend.ts';

const dataset = riverbend({
  activities: [inFull(), inFull({ id: 'walk' })],
  codings: [coded('talk', ['talks'])],
  screenings: [screening()],
});

test('an overview counts every list of a dataset, and names what questions can name', () => {
  const { columns, rows } = overview(dataset);
  const counted = Object.fromEntries(rows.map(({ list, records }) => [list, records]));
  const lists = Object.entries(dataset).filter(([, list]) => Array.isArray(list));
  expect(counted).toEqual(Object.fromEntries(lists.map(([name, list]) => [name, list.length])));
  expect(rows.find(({ list }) => list === 'frameworks')?.ids).toEqual(['steps', 'ends']);
  expect(Object.keys(columns[0]?.codelist ?? {})).toEqual(rows.map(({ list }) => list));
});

test('an overview is shown like every answer', () => {
  expect(String(overview(dataset))).toContain(
    '| Activities and other records | 2 | talk and walk |',
  );
});
