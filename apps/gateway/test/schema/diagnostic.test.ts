import { checkDataset, type DatasetDraft } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { asking, gatewayOver } from '../asking.ts';

const ask = asking();
const empty = { id: 'empty', label: { en: 'Empty', id: 'Kosong' }, asOf: '2019' };

test('lists what the checks at the door had to say', async () => {
  const { data } = await ask(`{
    diagnostics { totalCount nodes { code severity message message_id: message(lang: ID) params { name values } record path source row column } }
    errors: diagnostics(severity: [ERROR]) { totalCount }
  }`);
  expect(data.errors).toEqual({ totalCount: 0 });
  expect(data.diagnostics.totalCount).toBe(2);
  const [, odd] = data.diagnostics.nodes;
  expect(odd).toMatchObject({
    code: 'core/status-unknown',
    severity: 'WARNING',
    params: [
      { name: 'field', values: ['status'] },
      { name: 'found', values: ['running'] },
      { name: 'known', values: ['planned', 'ongoing', 'completed', 'cancelled'] },
    ],
    record: 'odd',
    path: ['status'],
    source: null,
    row: null,
    column: null,
  });
  expect(odd.message).toContain('running');
  expect(odd.message_id).not.toBe(odd.message);
});

test('leads to a record without an id by where it stands in the data', async () => {
  const checked = checkDataset({
    ...empty,
    audiences: [{ id: 'youth', label: { en: 'Youth', id: 'Pemuda' } }, { label: 'Elders' }],
  } as unknown as DatasetDraft);
  const { data } = await asking(gatewayOver(checked))(
    '{ diagnostics { nodes { code severity record path message } } }',
  );
  expect(data.diagnostics.nodes).toEqual([
    {
      code: 'core/record-invalid',
      severity: 'ERROR',
      record: null,
      path: ['audiences', '1', 'id'],
      message: 'This record of kind audience cannot be read (id: string).',
    },
    {
      code: 'core/record-invalid',
      severity: 'ERROR',
      record: null,
      path: ['audiences', '1', 'label'],
      message: 'This record of kind audience cannot be read (label: object).',
    },
  ]);
});
