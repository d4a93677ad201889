import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tapenBikomi, tapenBikomiDraft } from '@prevention-spectrum/case-tapen-bikomi';
import { describe, expect, test } from 'vitest';
import { emptyFolder, typed } from './typed.ts';

const folder = emptyFolder();
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
mkdirSync(join(folder, 'lists'));
write('broken.json', '{\n  "id": "mine",\n  "asOf": 2018-04\n}\n');
write('cut.json', '{\n  "id": "mine",\n');
write('cut-early.json', '[{"a":1},\n{"b":');
write('empty.json', '');
write('empty.ndjson', '\n');
write('other.json', '{"name":"left-pad","version":"1.3.0"}');
write('letter.txt', 'Dear sir');
write('bare.json', '{"id":"bare","label":{"en":"Bare","id":"Kosong"},"asOf":"2020"}');
const doubtful = {
  ...tapenBikomiDraft,
  activities: [...(tapenBikomiDraft.activities ?? []), { id: 'untitled' }, { title: 'No id' }],
};
write('doubtful.json', JSON.stringify(doubtful));

describe('what is typed wrongly or cannot be reached is one sentence in the language, and an exit code', () => {
  test.each([
    ['covrage', 2, 'There is no command covrage.\nDid you mean coverage?'],
    ['covrage --lang id', 2, 'Tidak ada perintah covrage.\nMaksud Anda coverage?'],
    ['coverage --formt json', 2, 'There is no option --formt.\nDid you mean --format?'],
    [
      'coverage --format xml',
      2,
      '--format cannot be xml; it is one of table, json, csv, markdown.',
    ],
    ['--lang xx coverage', 2, '--lang cannot be xx; it is one of en, id.'],
    ['coverage --by', 2, 'The option --by needs a value.'],
    ['coverage --by ,', 2, 'The option --by needs a value.'],
    ['ingest', 2, 'The argument file is missing.'],
    ['coverage a.json b.json', 2, 'Too many arguments: 1 expected, 2 given.'],
    ['run', 2, 'The argument analysis is missing.'],
    ['run --lang id', 2, 'Argumen analisis belum disebut.'],
    ['completion sh --lang id', 2, /^shell tidak dapat berisi sh; pilihannya zsh, /],
    ['ingest --propose --lang id', 2, 'Argumen berkas belum disebut.'],
    [
      'explain --by un-4p',
      2,
      '--at names one member of each dimension (un-4p), such as --at prevention. In un-4p there are: prevention (Prevention), protection (Protection), prosecution (Prosecution), and partnership (Partnership).',
    ],
    [
      'explain --at community',
      2,
      /^--at names one member of each dimension \(spectrum-of-prevention and place:district\), such as --at community,53\.03\.01\. In place:district there are: 53\.03\.01 \(Miomaffo Timur\), .*Musi\), and 12 more\.\n$/,
    ],
    [
      'explain --by audience,period:year --at youth,1999 --lang id',
      2,
      /^Tidak ada 1999 dalam period:year; tulislah misalnya --at youth,2003\. Yang ada: 2003, 2004, .* dan 5 lainnya\.\n$/,
    ],
    ['explain --by nothing', 2, /^There is no dimension nothing\. There are: /],
    [
      'explain bare.json --by audience --at youth',
      2,
      'There is nothing in audience, so there is no cell to explain.',
    ],
    ['docs', 2, 'The option --out is needed.'],
    ['completion sh', 2, 'shell cannot be sh; it is one of zsh, bash, fish, powershell.'],
    ['coverage -', 2, 'Say what is piped in: --input json | ndjson | csv.'],
    ['coverage nowhere.json', 1, 'There is no file nowhere.json.'],
    ['coverage nowhere.json --lang id', 1, 'Tidak ada berkas nowhere.json.'],
    ['coverage lists', 1, 'lists is a folder; name a file in it.'],
    ['coverage broken.json', 1, 'broken.json is broken JSON: line 3, column 16.'],
    ['coverage cut.json', 1, 'cut.json is broken JSON: line 2, column 15.'],
    ['coverage cut-early.json', 1, 'cut-early.json is broken JSON: line 2, column 6.'],
    ['coverage empty.json', 4, 'empty.json is empty: there is nothing to read in it.'],
    ['coverage empty.ndjson --lang id', 4, /^empty\.ndjson kosong: /],
    ['coverage - --input ndjson', 4, 'Nothing was piped in.'],
    [
      'coverage other.json',
      1,
      'other.json holds no dataset ({"id", "label", "asOf", "frameworks", "activities", …} expected).',
    ],
    [
      'coverage letter.txt',
      2,
      'The name letter.txt does not say what is in it; say so with --input json | ndjson | csv.',
    ],
    [
      'coverage list.csv',
      2,
      'A CSV needs --mapping. Make one with: prevention-spectrum ingest list.csv --propose > mapping.json',
    ],
    ['coverage --expectation none', 2, /^There is no expectation none\. There are: everybody, /],
    ['coverage --by spectrum', 2, /^There is no dimension spectrum\. There are: /],
    [
      'coverage --where place',
      2,
      '--where cannot read place; write name=value, such as place=53.03.',
    ],
    ['coverage --at-least few', 2, '--at-least is a whole number from 1, not few.'],
    [
      'coverage --at-least 0 --lang id',
      2,
      '--at-least adalah bilangan bulat mulai dari 1, bukan 0.',
    ],
    [
      'stack-depth --by audience',
      2,
      'The categories of a framework are stacked: name one with --by, beside audience.',
    ],
    ['export json --out no/such/folder.json', 1, 'There is no folder no/such.'],
    ['export json --out lists', 1, 'lists is a folder; name a file in it.'],
    ['docs --out bare.json', 1, 'bare.json is a file; name a folder.'],
    ['docs --out bare.json/below', 1, 'bare.json/below is a file; name a folder.'],
    ['coverage --meaning effective', 2, /^--meaning cannot be effective; it is one of /],
    ['run nothing', 2, /^There is no analysis nothing\. There are: coverage, gaps, /],
    ['run coverage --params {', 1, '--params is broken JSON: line 1, column 1.'],
    [
      'frameworks nothing',
      2,
      /^There is no framework nothing\. There are: spectrum-of-prevention, /,
    ],
    ['export nothing', 2, /^There is no format nothing\. There are: json, ndjson/],
    [
      'bounds --by un-4p,audience',
      2,
      'Bounds are of one dimension: name one with --by, not un-4p and audience.',
    ],
    [
      'coverage --url gateway',
      2,
      'gateway is no address; write it as http://localhost:4000/graphql.',
    ],
    [
      'coverage mine.json --url http://localhost:1/graphql',
      2,
      'Name a file or a gateway, not both: mine.json and http://localhost:1/graphql.',
    ],
    ['serve --port http', 2, 'A port is a whole number from 0 to 65535, not http.'],
    [
      'coverage --plugin ./mine.js',
      1,
      'There is no plugin ./mine.js: neither a file nor an installed package.',
    ],
    ['coverage --plugin no-such-package', 1, /^There is no plugin no-such-package: /],
    ['coverage --config none.json', 1, 'There is no file none.json.'],
  ])('%s', async (line, code, sentence) => {
    const seen = await typed(line, { cwd: folder });
    expect({ code: seen.code, out: seen.out }).toEqual({ code, out: '' });
    if (typeof sentence === 'string') expect(seen.err).toBe(`${sentence}\n`);
    else expect(seen.err).toMatch(sentence);
  });
});

describe('errors in the data', () => {
  test('are counted and placed beside the answer, which is given all the same, and end with 4', async () => {
    const { code, out, err } = await typed('coverage doubtful.json --format json', { cwd: folder });
    expect(code).toBe(4);
    expect(out).toBe((await typed('coverage --format json')).out);
    expect(err).toBe(
      [
        'The data have 2 errors; what they concern was left out:',
        '  untitled title: The activity has no title.',
        `  activities.${tapenBikomi.activities.length + 1}: A record of kind activity has no id that is a text.`,
        '',
      ].join('\n'),
    );
  });

  test('outrank gaps', async () => {
    const line = 'gaps doubtful.json --by audience --expectation people-nobody-names --fail-on-gap';
    expect((await typed(line, { cwd: folder })).code).toBe(4);
  });
});

describe('--fail-on-gap', () => {
  const nobodyNamed = '--by spectrum-of-prevention,audience --expectation people-nobody-names';

  test.each([
    [`coverage ${nobodyNamed} --fail-on-gap`, 3],
    [`gaps ${nobodyNamed} --fail-on-gap`, 3],
    [`gaps ${nobodyNamed} --fail-on-gap robust`, 3],
    [`gaps ${nobodyNamed}`, 0],
    ['coverage --fail-on-gap', 0],
    // The one gap there hangs on a choice of coding.
    ['gaps --by un-4p --expectation foundation --fail-on-gap', 3],
    ['gaps --by un-4p --expectation foundation --fail-on-gap robust', 0],
  ])('%s ends with %d', async (line, code) => {
    expect((await typed(line)).code).toBe(code);
  });
});

describe('help', () => {
  test('begins with examples, on standard output', async () => {
    const { code, out, err } = await typed('coverage --help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Examples:\n {2}prevention-spectrum coverage\n/);
    expect(out).toContain('\nUsage: prevention-spectrum coverage [options] [file]\n');
  });

  test('says everything in Indonesian, commander’s own words too', async () => {
    const { out } = await typed('help coverage --lang id');
    expect(out).toMatch(/^Contoh:\n/);
    for (const word of [
      'Cara pakai: ',
      'Argumen:',
      'Opsi:',
      'Untuk semua perintah:',
      '[opsi] [berkas]',
      '--by <dimensi>',
      '\n  berkas  ',
    ]) {
      expect(out).toContain(word);
    }
    expect(out).not.toMatch(/Usage|Options|Arguments|choices|default|display help/);
  });

  test('is shown to whoever names no command, as a mistake', async () => {
    const { code, out, err } = await typed('');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Examples:/);
  });

  test('knows the version of the package', async () => {
    expect((await typed('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('what goes wrong in the program itself is said, not thrown', async () => {
  const out = () => {
    throw new Error('disk full');
  };
  const { code, err } = await typed('coverage --format json', { out });
  expect({ code, err }).toEqual({
    code: 1,
    err: 'Something went wrong in this program: disk full\n',
  });
});

test('an interrupted command ends with 130 and says nothing more', async () => {
  const signal = AbortSignal.abort('SIGINT');
  const seen = await typed('coverage --url http://127.0.0.1:4999/graphql', { signal });
  expect(seen).toEqual({ code: 130, out: '', err: '' });
});
