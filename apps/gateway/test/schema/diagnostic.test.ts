import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

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
