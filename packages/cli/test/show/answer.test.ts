import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import {
  createWorkbench,
  datasetLines,
  memoryStore,
  tableMarkdown,
} from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { expect, test } from 'vitest';
import { typed } from '../typed.ts';

const workbench = createWorkbench({ store: memoryStore(tapenBikomi) });
const by = ['spectrum-of-prevention', 'place:district'];

test('coverage alone gives the case as a matrix, with its totals, the definition of a gap, caveats and date', async () => {
  const { code, out, err } = await typed('coverage');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n')[6]).toBe(
    '│ Miomaffo Timur  │ Unknown +1?   │ Unknown +11?   │ Unknown +2?    │ Unknown +10?   │ Unknown        │ Covered 1 +2?  │',
  );
  expect(out).toContain('\n32 covered, 0 gaps, 112 unknown of 144\n');
  expect(out).toContain('\n- A gap: It is expected, somebody made a complete list');
  expect(out).toContain('\n- "Covered" means that it is reported to have taken place here.');
  expect(out).toContain('\n- Data up to 2019-02.\n');
});

test('the same in Indonesian has no English word of ours', async () => {
  const { out } = await typed('coverage --lang id');
  expect(out).toContain('\n32 tercakup, 0 kesenjangan, 112 tidak diketahui dari 144\n');
  expect(out).not.toMatch(/Unknown|Covered|gap|cells|Data up/i);
});

test('a matrix too wide for the terminal goes on below in equal parts, with its rows named again', async () => {
  const { out } = await typed('coverage', { columns: 80 });
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(out.match(/│ Miomaffo Timur/g)).toHaveLength(2);
});

test('a short row stays a row, however few there are', async () => {
  expect((await typed('gaps --by un-4p --expectation foundation')).out).toMatch(/^┌/);
});

test('a row too wide for the terminal is written one field a line', async () => {
  const { out } = await typed('bounds', { columns: 60 });
  expect(out).toContain(
    'Spectrum of Prevention: Promoting community education\n  Activities: 18\n',
  );
});

test('what is surely in a cell and what is perhaps there are told apart in every format', async () => {
  const line = 'explain --at individual,53.03.05';
  const [sure, perhaps] = [
    'Training part of the yearly event, with simulation',
    'Training part of the village visits, with simulation',
  ];
  const wide = await typed(line, { columns: 300 });
  expect(wide.out).toMatch(new RegExp(`│ ${sure} +│ ${perhaps} +│`));
  const narrow = await typed(line, { columns: 70 });
  expect(narrow.out).toContain(`\n  Activities there: ${sure.slice(0, 40)}`);
  expect(narrow.out).toContain(`\n  Activities perhaps there: ${perhaps.slice(0, 30)}`);
  expect((await typed(`${line} --format markdown`)).out).toContain(`| ${sure} | ${perhaps} |`);
  const csv = (await typed(`${line} --format csv`)).out.split('\n');
  expect(csv[0]).toMatch(/,activities,possible$/);
  expect(csv[1]).toMatch(/,event-training,visits-training$/);
  expect(JSON.parse((await typed(`${line} --format json`)).out).rows[0]).toMatchObject({
    activities: ['event-training'],
    possible: ['visits-training'],
  });
});

test('rows that would be taller as a table are written one field a line, and wrapped', async () => {
  const { out } = await typed('explain --at networks,53.03.05');
  expect(out).toMatch(/^What: The cell asked about\n {2}Spectrum of Prevention: Fostering /);
  expect(out).toContain('\n  Activities there: –\n  Activities perhaps there: Arrangements ');
  for (const row of out.split('\n')) expect(row.length).toBeLessThanOrEqual(120);
});

test('JSON is the table that the analysis gives', async () => {
  const { out } = await typed('coverage --format json');
  const table = await workbench.run('coverage', { by });
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(table)));
});

test('CSV has a line for each cell, and the caveats go beside it', async () => {
  const { out, err } = await typed('coverage --format csv --lang id');
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(1 + 144);
  expect(lines[1]).toBe('individual,53.03.01,unknown,place-within,0,1,0,0,true,');
  expect(err).toContain('- Data sampai 2019-02.\n');
});

test('Markdown is what core writes, with totals and the definition of a gap', async () => {
  const { out } = await typed('coverage --format markdown');
  const table = await workbench.run('coverage', { by });
  expect(out.startsWith(tableMarkdown(table, { language: 'en' }))).toBe(true);
  expect(out).toContain('\n- 32 covered, 0 gaps, 112 unknown of 144\n- A gap: ');
});

test('cells that nobody expects are told beside the total', async () => {
  const line = 'coverage --input ndjson --by spectrum-of-prevention,place:district -';
  const { out } = await typed(`${line} --expectation every-district`, {
    input: [...datasetLines(riverbend)].join(''),
  });
  expect(out).toMatch(/ of 28; 2 not applicable\n/);
  expect(out).toMatch(/│ Not applicable +│/);
});

test('that there is no gap is said together with how many cells nobody can tell', async () => {
  const line = '0 gaps of 144 cells; 112 are unknown: see settle';
  expect((await typed('gaps')).out).toMatch(new RegExp(`^${line}\n\n- A gap: `));
  expect((await typed('gaps --format markdown')).out).toContain(`\n- ${line}\n`);
  expect((await typed('gaps --format csv')).err).toMatch(new RegExp(`^${line}\n- `));
  expect((await typed('gaps --lang id')).out).toMatch(
    /^0 kesenjangan dari 144 sel; 112 tidak diketahui: lihat settle\n/,
  );
});

test('where every cell is known, a list of gaps says so', async () => {
  const { out } = await typed('gaps --by un-4p --expectation foundation');
  expect(out).toContain('\n1 gap; no cell is unknown\n');
});

const empty = '{"dataset":{"id":"d","label":{"en":"D","id":"D"},"asOf":"2020"}}\n';

test.each([
  ['coverage --by audience', 'There is nothing in audience, so there are no cells.'],
  ['gaps --by inspire,channel --lang id', 'Tidak ada apa pun dalam saluran, jadi tidak ada sel.'],
  ['gaps --by prevention-timing', '0 gaps of 3 cells; 3 are unknown: see settle'],
  [
    'settle --by prevention-timing',
    'No fact about an activity is missing; 3 of 3 cells wait for a complete list.',
  ],
])('an answer from data that hold nothing says what is missing: %s', async (line, sentence) => {
  const { out } = await typed(`${line} - --input ndjson`, { input: empty });
  expect(out.startsWith(`${sentence}\n`)).toBe(true);
});

test('where no cell is unknown, nothing has to be asked', async () => {
  const { out } = await typed('settle --by un-4p --expectation foundation');
  expect(out).toMatch(/^Nothing has to be asked: no cell is unknown\.\n/);
});

test('an answer of another analysis without rows says so', async () => {
  const { out } = await typed(
    [
      ...['run', 'stack-depth', '-', '--input', 'ndjson', '--params'],
      '{"by":["inspire","audience"],"framework":"inspire"}',
    ],
    { input: empty },
  );
  expect(out).toMatch(/^There are no rows\.\n/);
});

test('a name cannot write to the terminal', async () => {
  const { out: lines } = await typed('export ndjson');
  const input = lines.replaceAll('"Noemuti"', String.raw`"\u001b[2JNoemuti\u0007\nand more"`);
  const { out } = await typed('coverage - --input ndjson', { input });
  expect(out).toContain('│ \uFFFD[2JNoemuti\uFFFD and │');
  expect(out).not.toContain('\u001b');
  expect(out).not.toContain('\u0007');
});
