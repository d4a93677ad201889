import type { Catalogue, Diagnostic, Params } from '@prevention-spectrum/core';

/** Every diagnostic that this package can give. */
export const parquetCatalogue = {
  'parquet/list-not-carried': 'warning',
  'parquet/codings-not-carried': 'warning',
  'parquet/codebook-not-carried': 'info',
  'parquet/masks-too-wide': 'info',
} as const satisfies Catalogue;

export type ParquetCode = keyof typeof parquetCatalogue;

/** Makes one of this package's diagnostics. */
export function diagnostic(code: ParquetCode, params: Params): Diagnostic<ParquetCode> {
  return { code, severity: parquetCatalogue[code], params, at: {} };
}
