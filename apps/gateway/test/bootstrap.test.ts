import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keys, openDatabase } from '@prevention-spectrum/store-postgres';
import { afterAll, expect, test } from 'vitest';
import { bootstrap } from '../src/bootstrap.ts';

const directory = mkdtempSync(join(tmpdir(), 'gateway-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('makes a custodian with a first key, once', { timeout: 120_000 }, async () => {
  const lines: string[] = [];
  const made = () => bootstrap({ directory }, 'our-house', (line) => lines.push(line));
  await made();
  expect(lines).toEqual([
    expect.stringMatching(
      /^The first key of our-house\. It is shown once, and kept nowhere: ps_[\w-]{43}$/,
    ),
  ]);
  await expect(made()).rejects.toThrow('gateway/bootstrap-done');

  const database = await openDatabase({ directory });
  const caller = await keys(database.engine).authenticate(lines[0]?.split(': ')[1] ?? '');
  const found = await database.custodians.find('our-house');
  await database.close();
  expect(caller).toEqual({
    custodian: found?.id,
    scopes: new Set(['read', 'write', 'code', 'manage']),
    by: 'key first key',
  });
});
