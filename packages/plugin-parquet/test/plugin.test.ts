import { describePlugin } from '@prevention-spectrum/testing/vitest';
import { expect, test } from 'vitest';
import { parquet, parquetExporter } from '../src/index.ts';

describePlugin(parquet());

test('loading it does nothing, and each call gives the same', () => {
  expect(parquet()).toEqual(parquet());
  expect(parquet().exporters).toEqual([parquetExporter]);
});
