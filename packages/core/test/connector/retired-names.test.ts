import { expect, test } from 'vitest';
import type { Contribution } from '../../src/connector/connector.ts';
import type { CodedDataset } from '../../src/dataset/dataset.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import type { RecordRef } from '../../src/store/record-ref.ts';
import { riverbend } from '../riverbend.ts';
import { bring } from './bring.ts';

const source = { id: 'list', citation: 'The list.' };
const shed = { id: 'shed', name: 'Shed', level: 'village', within: 'north' };
const helpers = { id: 'helpers', name: 'Helpers' };
const list: readonly Contribution[] = [
  {
    activity: {
      id: 'talk',
      title: 'Talk',
      places: ['shed', 'mill'],
      organisations: [{ organisation: 'helpers', role: 'implementing' }],
      provenance: [{ source: 'list' }],
    },
    sources: [source],
    places: [shed],
    organisations: [helpers],
  },
  {
    activity: { id: 'walk', title: 'Walk', places: ['mill'], provenance: [{ source: 'list' }] },
    sources: [source],
  },
] as never;

/** A store into which the list was read, and from which these were taken out then. */
async function storeWithout(...retired: readonly RecordRef[]) {
  const store = memoryStore(riverbend());
  const { additions } = await bring(list, await store.dataset(), undefined, store);
  await store.write({ by: 'importer', put: additions });
  await store.write({ by: 'somebody', retire: retired });
  return store;
}
const idsOf = (records: CodedDataset['places'] | CodedDataset['organisations'] = []) =>
  records.map(({ id }) => String(id));

test('a place or an organisation that was retired is not brought back by what names it', async () => {
  const store = await storeWithout(
    { list: 'places', id: 'shed' },
    { list: 'organisations', id: 'helpers' },
  );
  const { additions, report } = await bring(list, await store.dataset(), undefined, store);
  expect(idsOf(additions.places)).not.toContain('shed');
  expect(idsOf(additions.organisations)).not.toContain('helpers');
  const told = report.diagnostics.filter(({ code }) => code === 'core/named-retired');
  expect(told.map(({ params, at }) => [params, at.row])).toEqual([
    [{ kind: 'organisation', found: 'helpers' }, 1],
    [{ kind: 'place', found: 'shed' }, 1],
  ]);
  const talk = additions.activities?.find(({ id }) => id === 'talk');
  expect(talk?.places.map(({ place }) => String(place))).toEqual(['mill']);
  expect(report).toMatchObject({ read: 2, kept: 2 });
});

test('a record that comes from a retired source is refused, each by itself', async () => {
  const store = await storeWithout({ list: 'sources', id: 'list' });
  const { additions, report } = await bring(list, await store.dataset(), undefined, store);
  expect(additions.activities).toEqual([]);
  expect(
    report.refused.map(({ record, diagnostics }) => [record.at.row, diagnostics[0]?.code]),
  ).toEqual([
    [1, 'core/named-retired'],
    [2, 'core/named-retired'],
  ]);
});

test('what was never there, or is there, is named as before', async () => {
  const store = await storeWithout({ list: 'activities', id: 'talk' });
  const { report } = await bring(list, await store.dataset(), undefined, store);
  expect(report.diagnostics.map(({ code }) => code)).not.toContain('core/named-retired');
});
