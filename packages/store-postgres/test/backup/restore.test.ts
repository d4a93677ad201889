import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { restore } from '../../src/backup/restore.ts';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import type { Database } from '../../src/database.ts';
import { migrations } from '../../src/migration/migrations.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { restored, rowsIn, textOf } from './text-of.ts';
import { emptyDatabase, twoHouses } from './two-houses.ts';

/** The text with another last line, so that its sum is right again. */
function summed(lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `${text}${JSON.stringify({ end: { lines: lines.length, sha256 } })}\n`;
}

eachEngine('restoring', (make) => {
  let from: Database;
  let into: Database;
  let river: CustodianId;
  let whole: string;
  let lines: readonly string[];

  beforeAll(async () => {
    ({ database: from, river } = await twoHouses(make));
    into = await emptyDatabase(make);
    whole = await textOf(from, river);
    lines = whole.trimEnd().split('\n').slice(0, -1);
  }, 60_000);

  const at = (start: string, text = '') =>
    lines.findIndex((line) => line.startsWith(`{"${start}"`) && line.includes(text));
  const without = (index: number) => lines.filter((_, one) => one !== index);
  const changed = (index: number, from: string | RegExp, to: string) =>
    lines.map((line, one) => (one === index ? line.replace(from, to) : line));

  async function refuses(text: string | Uint8Array, code: string, line?: number) {
    await expect(restored(into, text)).rejects.toMatchObject({
      code: `store/${code}`,
      diagnostic: { params: line === undefined ? {} : { line } },
    });
    expect(await rowsIn(into)).toBe(0);
  }

  test('refuses what was cut anywhere, and leaves nothing', async () => {
    const bytes = Buffer.from(whole);
    await refuses('', 'backup-cut', 0);
    await refuses(bytes.subarray(0, bytes.length - 1), 'backup-cut', lines.length);
    await refuses(`${lines.join('\n')}\n`, 'backup-cut', lines.length);
    await refuses(bytes.subarray(0, 100), 'backup-cut', 0);
    const middle = Math.floor(bytes.length / 2);
    const ended = bytes.subarray(0, middle).toString('latin1').split('\n').length - 1;
    await refuses(bytes.subarray(0, middle), 'backup-cut', ended);
  });

  test('refuses what is no backup, with the line', async () => {
    await refuses('name;place\n', 'backup-foreign', 1);
    await refuses('{"dataset":{"id":"riverbend"}}\n', 'backup-foreign', 1);
    await refuses(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 10]), 'backup-foreign', 1);
    await refuses(whole.slice(whole.indexOf('\n') + 1), 'backup-foreign', 1);
    await refuses(`${whole}${whole}`, 'backup-foreign', lines.length + 2);
    await refuses(
      summed([...lines, '{"note":"kept by hand"}']),
      'backup-foreign',
      lines.length + 1,
    );
  });

  test.each([
    ['a record', 'version', 'Gatherings', 'Assemblies'],
    ['what was done to a record', 'version', '"replaced"', '"returned"'],
    ['who wrote', 'revision', '"by":"test"', '"by":"none"'],
    ['a seal', 'revision', /"hash":"..../, '"hash":"0000'],
  ])(
    'refuses %s that was changed, though the sum is right, with the line of its revision',
    async (_, kind, is, other) => {
      const index = lines.findIndex((line) => line.startsWith(`{"${kind}"`) && line.search(is) > 0);
      const revision = lines.findLastIndex(
        (line, one) => one <= index && line.startsWith('{"revision"'),
      );
      await refuses(summed(changed(index, is, other)), 'backup-changed', revision + 1);
    },
  );

  test('refuses a changed byte anywhere, whatever it says', async () => {
    const key = whole.replace(/"edit_digest":"./, '"edit_digest":"-');
    await refuses(key, 'backup-changed', at('revision', '"edit_digest":"') + 1);
    await refuses(whole.replace('"name":"Spring"', '"name":"Autumn"'), 'backup-changed', 1);
  });

  test('refuses another name or date of the dataset, though the sum is right', async () => {
    const other = changed(0, /"asOf":"[^"]*"/, '"asOf":"1999"');
    await refuses(summed(other), 'backup-changed', at('revision') + 1);
  });

  test('refuses a line that is missing, moved or doubled, though the sum is right', async () => {
    await refuses(summed(without(at('version'))), 'backup-changed', at('revision') + 1);
    await refuses(
      summed(without(at('revision', '"number":3'))),
      'backup-changed',
      at('revision', '"number":2') + 1,
    );
    await refuses(summed(without(at('snapshot'))), 'backup-changed');
    await refuses(summed(without(at('release'))), 'backup-changed');
    await refuses(summed(without(at('custodian'))), 'backup-foreign', 2);
    const last = at('revision', '"number":5');
    await refuses(
      summed(lines.filter((line, index) => index < last || !/^{"(revision|version)/.test(line))),
      'backup-changed',
    );
    await refuses(summed([...lines.slice(0, 3), ...lines.slice(2)]), 'backup-changed', 3);
  });

  test('refuses a backup of a newer program, and says which schema it has', async () => {
    const newer = summed(changed(0, /"schema":\d+/, '"schema":999'));
    await expect(restored(into, newer)).rejects.toMatchObject({
      code: 'store/backup-newer',
      diagnostic: { params: { backup: 999, program: migrations.length } },
    });
    const other = summed(changed(0, '"format":1', '"format":2,"packed":true'));
    await expect(restored(into, other)).rejects.toMatchObject({ code: 'store/backup-newer' });
    expect(await rowsIn(into)).toBe(0);
  });

  test('refuses values that the database refuses, and says where', async () => {
    const far = summed(
      changed(0, /"created_at":"[^"]*"/, '"created_at":"+275760-09-13T00:00:00.000Z"'),
    );
    await refuses(far, 'backup-foreign');
  });

  test('leaves nothing when reading ends in the middle', async () => {
    async function* half() {
      yield* lines.slice(0, Math.floor(lines.length / 2));
      throw new Error('the disk is gone');
    }
    await expect(restore(into, half())).rejects.toThrow('the disk is gone');
    expect(await rowsIn(into)).toBe(0);
  });

  test('does not touch the records of a custodian who is there', async () => {
    const rows = await rowsIn(from);
    await expect(restored(from, whole)).rejects.toMatchObject({
      code: 'store/custodian-there',
      diagnostic: { params: { slug: 'riverbend' } },
    });
    await expect(restored(from, whole, { slug: 'other' })).rejects.toMatchObject({
      code: 'store/custodian-there',
    });
    expect(await rowsIn(from)).toBe(rows);
  });

  test('gives a custodian another slug, where theirs belongs to somebody else', async () => {
    const neighbour = await emptyDatabase(make);
    const dataset = { id: 'river', label: { en: 'River', id: 'Sungai' }, asOf: '2026' };
    await neighbour.custodians.create({ slug: 'riverbend', dataset });
    await expect(restored(neighbour, whole)).rejects.toMatchObject({ code: 'store/slug-taken' });
    await restored(neighbour, whole, { slug: 'riverbend-2' });
    expect((await neighbour.custodians.find('riverbend-2'))?.id).toBe(river);
    expect(await neighbour.store(river).dataset()).toEqual(await from.store(river).dataset());
    const all = await textOf(from);
    await expect(restored(into, all, { slug: 'one' })).rejects.toMatchObject({
      code: 'store/backup-several',
    });
  });
});
