import { describePlugin } from '@prevention-spectrum/testing/vitest';
import { expect, test } from 'vitest';
import { csv } from '../src/connector.ts';
import { tabular } from '../src/plugin.ts';
import { least } from './reading.ts';

describePlugin(tabular(), {
  connectors: {
    csv: {
      options: {
        file: 'list.csv',
        mapping: {
          ...least,
          status: { column: 'Status', values: { Selesai: 'completed' } },
          reach: { column: 'People' },
          places: [{ levels: [{ level: 'village', name: { column: 'Village' } }] }],
        },
      },
      files: {
        'list.csv': [
          '\ufeffNo,Activity,Status,People,Village,Remarks',
          '1,Talk,Selesai,12,"Mill\nHill",x',
          '',
          '2,Walk,Batal,1.000,Mill,x,y',
          ',Ride,,,,',
          '2,Walk,Selesai,,Mill,x',
        ].join('\r\n'),
      },
    },
  },
});

test('loading it does nothing, and each call gives the same', () => {
  expect(tabular()).toEqual(tabular());
  expect(tabular().connectors).toEqual([csv]);
});
