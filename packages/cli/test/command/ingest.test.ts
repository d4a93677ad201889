import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutActivities } from '@prevention-spectrum/testing';
import { expect, test } from 'vitest';
import { emptyFolder, typed } from '../typed.ts';

const data = fileURLToPath(new URL('../../../testing/data/', import.meta.url));
const cwd = emptyFolder();
for (const name of ['riverbend.csv', 'riverbend.mapping.json', 'riverbend.ndjson']) {
  writeFileSync(join(cwd, name), readFileSync(join(data, name)));
}
writeFileSync(join(cwd, 'places.json'), JSON.stringify(withoutActivities));
writeFileSync(
  join(cwd, 'complete.json'),
  JSON.stringify({
    id: 'all-of-it',
    label: { en: 'Complete list', id: 'Daftar lengkap' },
    screener: { en: 'The foundation', id: 'Yayasan' },
    complete: true,
    because: { en: 'It is their own register.', id: 'Itu register mereka sendiri.' },
  }),
);
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const ingest = 'ingest riverbend.csv --mapping riverbend.mapping.json --into places.json';

test('a list read into its places answers as the dataset that it was written from', async () => {
  const { code, out, err } = await typed(`${ingest} --out mine.ndjson`, { cwd });
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(
    /^Written: mine\.ndjson\n34 read, \d+ kept, \d+ merged with another, 0 refused, /,
  );
  const line = '--by audience,place:regency --format json';
  const whole = await typed(`coverage riverbend.ndjson ${line}`, { cwd });
  expect(JSON.parse(whole.out).rows.length).toBeGreaterThan(3);
  expect(await typed(`coverage mine.ndjson ${line}`, { cwd })).toEqual(whole);
});

test('a list that is read again says how many of the kept are unchanged, and how many replaced what was there', async () => {
  const list = readFileSync(join(data, 'riverbend.csv'), 'utf8');
  await typed(`${ingest} --out first.json`, { cwd });
  writeFileSync(join(cwd, 'again.csv'), list.replace('Safe Jobs campaign', 'Safe Jobs, again'));
  const line =
    'ingest again.csv --mapping riverbend.mapping.json --into first.json --out second.json';
  const { err } = await typed(line, { cwd });
  expect(err).toMatch(/\n34 read, 34 kept \(1 replaced what was there, 33 unchanged\), /);
  const { err: told } = await typed(`${line} --lang id`, { cwd });
  expect(told).toMatch(/34 disimpan \(1 menggantikan yang sudah ada, 33 tidak berubah\), /);
});

test('--propose prints a mapping to be completed, and its reasons and questions beside it', async () => {
  const list = 'Judul;Desa;Catatan\nPelatihan;Bokon;-\n';
  const { code, out, err } = await typed('ingest - --propose --lang id', { input: list });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    file: { delimiter: ';' },
    title: [{ template: '{Judul}' }],
    places: [{ levels: [{ level: 'village', name: { column: 'Desa' } }] }],
  });
  expect(err).toContain('Diusulkan, dan alasannya:\n  places.village <- Desa: ');
  expect(err).toContain('\nPerlu dijawab oleh seseorang:\n');
});

test('without --out the dataset is printed, a record a line, and the report goes beside it', async () => {
  const { out, err } = await typed(`${ingest} --format json`, { cwd });
  await typed(`${ingest} --out mine.ndjson --report report.json`, { cwd });
  expect(out).toBe(read('mine.ndjson'));
  expect(err).toBe(read('report.json'));
  const report = JSON.parse(err);
  expect(report.read).toBe(report.kept + report.merged + report.refused.length);
});

test('only a declaration makes gaps of what is not listed', async () => {
  const gaps = async (name: string) => {
    const line = `coverage ${name} --by spectrum-of-prevention,place:district --format json`;
    const { rows } = JSON.parse((await typed(line, { cwd })).out);
    return rows.filter((row: { state: string }) => row.state === 'gap').length;
  };
  await typed(`${ingest} --out undeclared.json`, { cwd });
  const declared = await typed(`${ingest} --complete complete.json --out declared.json`, { cwd });
  expect(declared.code).toBe(0);
  expect(await gaps('undeclared.json')).toBeLessThanOrEqual(await gaps('declared.json'));
  const { screenings } = JSON.parse(read('declared.json'));
  expect(screenings.map(({ id }: { id: string }) => id)).toContain('all-of-it');
});

test('a record that cannot be kept ends with 4, leaves the others, and is said with its row in the language', async () => {
  writeFileSync(join(cwd, 'talks.csv'), 'Nr,What,When\n1,A talk,2018\n2,,2019\n3,A walk,soon\n');
  const mapping = {
    version: 1,
    source: { id: 'talks', citation: 'The list of talks.' },
    id: { column: 'Nr' },
    title: [{ language: 'en', template: '{What}' }],
    status: { constant: 'completed' },
    period: { start: { column: 'When', formats: ['Y'] } },
  };
  writeFileSync(join(cwd, 'talks.json'), JSON.stringify(mapping));
  const line = 'ingest talks.csv --mapping talks.json --as-of 2020-05 --lang id';
  const { code, out, err } = await typed(line, { cwd });
  expect(code).toBe(4);
  const [dataset, ...records] = out.trimEnd().split('\n');
  expect(dataset).toBe(
    '{"dataset":{"id":"talks","label":{"en":"talks","id":"talks"},"asOf":"2020-05"}}',
  );
  expect(records.filter((one) => one.startsWith('{"activity":'))).toHaveLength(2);
  expect(err).toMatch(
    /^3 dibaca, 2 disimpan, 0 digabung dengan yang lain, 1 ditolak, 0 pengodean disimpan\n/,
  );
  expect(err).toMatch(/│ kesalahan +│ .* │ +1 │ talks\.csv:3 +│/);
  expect(err).toMatch(/│ peringatan │ .*talks\.csv:4/);
});

test('what is wrong with the dataset that a list is added to is said, and ends with 4', async () => {
  const activities = [{ id: 'untitled' }];
  writeFileSync(join(cwd, 'doubtful.json'), JSON.stringify({ ...withoutActivities, activities }));
  const line = 'ingest riverbend.csv --mapping riverbend.mapping.json --into doubtful.json';
  const { code, err } = await typed(`${line} --out more.json`, { cwd });
  expect(code).toBe(4);
  expect(err).toContain(
    'The data have 1 error; what they concern was left out:\n  untitled title: The activity has no title.\n',
  );
});

writeFileSync(join(cwd, 'empty.csv'), '');
writeFileSync(join(cwd, 'blank.csv'), ' \n,\n');
writeFileSync(join(cwd, 'heads.csv'), 'Judul,Desa\n');
writeFileSync(
  join(cwd, 'rows.json'),
  JSON.stringify({ ...JSON.parse(read('riverbend.mapping.json')), file: { format: 'json' } }),
);
writeFileSync(join(cwd, 'cut.json'), '[{"a": 1},\n {"b":');
writeFileSync(join(cwd, 'latin.csv'), Buffer.from('Judul,Desa\nPelatihan,\xe9\n', 'latin1'));

test.each([
  ['empty.csv --propose', 4, 'empty.csv is empty: there is nothing to read in it.'],
  ['blank.csv --propose', 4, /^No mapping can be proposed: /],
  ['heads.csv --propose --lang id', 4, /^Pemetaan tidak dapat diusulkan: /],
  ['- --propose --lang id', 4, 'Tidak ada masukan (-) yang dapat dibaca.'],
  ['cut.json --propose', 1, /^The file is no JSON from line 2, character 7 on\. /],
  ['latin.csv --propose', 1, /^The file is not written in utf-8\. /],
  ['empty.csv --mapping riverbend.mapping.json', 4, /^empty\.csv is empty: /],
  ['cut.json --mapping rows.json', 1, /^The file is no JSON from line 2, character 7 on\. /],
])('a list that holds nothing, or is broken, is no list: %s', async (line, code, sentence) => {
  const seen = await typed(`ingest ${line}`, { cwd });
  expect({ code: seen.code, out: seen.out }).toEqual({ code, out: '' });
  if (typeof sentence === 'string') expect(seen.err).toBe(`${sentence}\n`);
  else expect(seen.err).toMatch(sentence);
});

test.each([
  ['ingest list.csv', 2, /^A CSV needs --mapping\./],
  ['ingest list.csv --mapping none.json', 1, /^There is no file none\.json\./],
  ['ingest list.csv --connector fax', 2, /^There is no connector fax\. There are: csv/],
  ['ingest none.csv --mapping riverbend.mapping.json', 1, /^There is no file none\.csv\./],
  [`${ingest} --out no/such/folder.json`, 1, /^There is no folder no\/such\.$/m],
  [
    'ingest riverbend.csv --mapping riverbend.mapping.json --as-of soon',
    2,
    /^There is no such date: soon /,
  ],
  [
    'ingest riverbend.csv --mapping riverbend.mapping.json --options [1]',
    2,
    /^--options is an object in JSON, such as \{"file": "list\.csv"\}\.$/m,
  ],
  ['ingest riverbend.csv --mapping complete.json', 2, /^Connector csv cannot use these options/],
])('%s ends with %d', async (line, code, sentence) => {
  const seen = await typed(line, { cwd });
  expect(seen.code).toBe(code);
  expect(seen.err).toMatch(sentence);
});
