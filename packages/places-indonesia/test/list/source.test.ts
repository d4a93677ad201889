import { expect, test } from 'vitest';
import { placeSources } from '../../src/index.ts';

test('the lists name their licence and whom to attribute', () => {
  expect(placeSources.map(({ id, licence }) => ({ id, licence }))).toEqual([
    { id: 'kemendagri-2025', licence: 'ODbL-1.0' },
    { id: 'bps-2018', licence: 'ODbL-1.0' },
  ]);
  expect(placeSources[0].citation).toContain('300.2.2-2138 Tahun 2025');
  expect(placeSources[0].citation).toContain('idn-area-data');
  expect(placeSources[1].citation).toContain('11 January 2018');
  expect(placeSources[1].citation).toContain('Edward Samuel Pasaribu');
});
