import {
  type CodedDataset,
  type CoverageQuestion,
  coverage,
  defineDataset,
  everybody,
  type Ingested,
  ingest,
  type OrganisationId,
  un4p,
} from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { completeList } from '../../src/complete-list.ts';
import { csv } from '../../src/connector.ts';
import mapping from '../data/afghanistan-3w.mapping.json' with { type: 'json' };
import { bytesOf, fixture, withFixture } from '../fixture.ts';
import { worldWith } from '../reading.ts';

const path =
  '3w-afghanistan/operational_presence_afg_afghanistan_3w_operational_presence_january_march_2024.csv';
const into = defineDataset({
  id: 'presence',
  label: { en: 'Presence', id: 'Kehadiran' },
  asOf: '2024-03-31',
  frameworks: [un4p],
});
/** One organisation's word about two provinces and three months. */
const complete = completeList({
  who: { en: 'The organisation itself', id: 'Organisasi itu sendiri' },
  organisations: ['aschiana'],
  places: ['AF01', 'AF31', 'AF32'],
  period: '2024-Q1',
  because: { en: 'For this test only', id: 'Hanya untuk uji ini' },
});

let once: Promise<Ingested> | undefined;
function ingested(): Promise<Ingested> {
  const options = csv.options.parse({ file: fixture(path), mapping });
  once ??= ingest(csv, options, worldWith(), into, complete);
  return once;
}
const datasetOf = ({ additions }: Ingested, screenings = additions.screenings): CodedDataset => ({
  ...into,
  ...(additions as Partial<CodedDataset>),
  screenings: screenings ?? [],
});

withFixture(path, () => {
  test('gives every row a fate: 10,902 rows, of which 619 tell the same presence under a second sector code', async () => {
    const { report } = await ingested();
    expect([report.read, report.kept, report.merged, report.refused]).toEqual([
      10_902,
      10_283,
      619,
      [],
    ]);
    expect(report.diagnostics).toEqual([]);
  });

  test('keeps where each of the merged rows stood', async () => {
    const { additions } = await ingested();
    const merged = additions.activities?.filter(({ provenance }) => provenance.length > 1) ?? [];
    expect(merged).toHaveLength(619);
    expect(merged[0]?.provenance.map(({ locators }) => locators)).toEqual([['row 3'], ['row 8']]);
    const coding = additions.codings?.find(({ activity }) => activity === merged[0]?.id);
    expect(coding?.evidence.map(({ locator }) => locator)).toEqual([
      'row 3, column CLUSTER_SECTOR_CODE',
      'row 8, column CLUSTER_SECTOR_CODE',
    ]);
  });

  test('never mixes districts that share a name: eleven names, each twice, in two provinces', async () => {
    const { additions } = await ingested();
    const districts = (additions.places ?? []).filter(({ level }) => level === 'district');
    const names = districts.map(({ name }) => name.und);
    const repeated = [...new Set(names)]
      .map((one) => districts.filter(({ name }) => name.und === one))
      .filter((some) => some.length > 1);
    expect([districts.length, repeated.length]).toEqual([401, 11]);
    for (const some of repeated) {
      expect(new Set(some.map(({ within }) => within)).size).toBe(some.length);
    }
    const stray = (additions.activities ?? []).filter(
      ({ id, places }) => !id.startsWith(`${places[0]?.place.toLowerCase()}.`),
    );
    expect(stray).toEqual([]);
  });

  test('proves no gap by itself, and with a declared list exactly those in its scope', async () => {
    const found = await ingested();
    const theirs = { ...everybody, organisations: ['aschiana' as OrganisationId] };
    const question = { by: ['place:province'], where: { period: '2024-Q1' }, expectation: theirs };
    const gapsIn = (screenings: CodedDataset['screenings'], asked: CoverageQuestion) =>
      coverage(datasetOf(found, screenings), asked)
        .cells.filter(({ state }) => state === 'gap')
        .map(({ at }) => at[0]);
    const declared = found.additions.screenings ?? [];
    expect(gapsIn([], question)).toEqual([]);

    const lines = new TextDecoder().decode(bytesOf(path)).split('\r\n');
    const theirLines = lines.filter((line) => line.includes(',ASCHIANA,'));
    const absent = ['AF01', 'AF31', 'AF32'].filter(
      (code) => !theirLines.some((line) => line.includes(`,${code},`)),
    );
    expect(absent).not.toEqual([]);
    expect([...gapsIn(declared, question)].sort()).toEqual(absent);
    expect(gapsIn(declared, { ...question, expectation: everybody })).toEqual([]);
    expect(gapsIn(declared, { ...question, where: {} })).toEqual([]);
  });

  test('a wrong mapping is told with the name that was meant, and nothing is read', async () => {
    const wrong = { ...mapping, ignore: ['REGION', 'Questions'] };
    const options = csv.options.parse({ file: fixture(path), mapping: wrong });
    await expect(ingest(csv, options, worldWith(), into)).rejects.toMatchObject({
      code: 'tabular/columns-missing',
      diagnostic: { params: { missing: ['"Questions" (Question?)'] } },
    });
  });

  test('says row and column of what it cannot read', async () => {
    const { ORG_TYPE: _, ...values } = {
      ORG_TYPE: '',
      'National NGO': 'ngo',
      'United Nations': 'un',
    };
    const [organisation] = mapping.organisations;
    const narrower = {
      ...mapping,
      organisations: [{ ...organisation, type: { column: 'ORG_TYPE', values } }],
    };
    const options = csv.options.parse({ file: fixture(path), mapping: narrower });
    const { report } = await ingest(csv, options, worldWith(), into);
    const said = report.diagnostics.filter(({ code }) => code === 'tabular/value-undeclared');
    expect(said).toHaveLength(4194);
    const lines = new TextDecoder().decode(bytesOf(path)).split('\r\n');
    for (const { at, params } of said.slice(0, 50)) {
      expect([at.column, params.found]).toEqual(['ORG_TYPE', 'International NGO']);
      expect(lines[(at.row ?? 0) - 1]).toContain('International NGO');
    }
  });
});

const aliases =
  '3w-afghanistan/org_2pacx-1vsfbwvsu3fka743vvhtgf-pigkyh7zhy-np7dzgev9-a6yu7vtcewhblm56aul1iifrfv5ubvvjvt7b-pub-gid-1040329566-single-true-output-csv.csv';

withFixture(aliases, () => {
  test('a list of names is no list of activities: what can be read is read, and every row has a fate', async () => {
    const options = csv.options.parse({
      file: fixture(aliases),
      mapping: {
        version: 1,
        file: { tags: 2 },
        source: { id: 'aliases', citation: 'OCHA, organisation names' },
        id: { from: ['#x_pattern'] },
        title: [{ template: '{#org+name}' }],
        organisations: [{ role: 'implementing', name: { column: '#org+name' } }],
        ignore: ['#org+acronym', '#org+type', '#country+name', '#sector+name'],
      },
    });
    const { report } = await ingest(csv, options, worldWith(), into);
    expect(report.read).toBe(report.kept + report.merged + report.refused.length);
    expect(report.read).toBeGreaterThan(50);
    const unmapped = report.diagnostics.filter(({ code }) => code === 'tabular/column-unmapped');
    expect(unmapped.map(({ at }) => at.column)).toEqual([
      'Org type code',
      'Location code',
      'Sector code',
    ]);
  });
});
