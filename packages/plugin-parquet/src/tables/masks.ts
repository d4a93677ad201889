import {
  type CodedDataset,
  categoriesOf,
  type Framework,
  type Reading,
} from '@prevention-spectrum/core';
import type { Reading as Read } from '../table.ts';

/** How many categories a mask has bits for: a whole number of 64 bits, without its sign. */
export const mostBits = 63;

/** The bit of each category of a framework: 0 for the first of its codebook. */
export function bitsOf({ categories }: Framework): ReadonlyMap<string, number> {
  return new Map(categories.map(({ code }, bit) => [code, bit]));
}

/** Categories as one number: bit 0 stands for the first of the codebook. `null` when a mask has not bits enough. */
export function maskOf(codes: readonly string[], bits: ReadonlyMap<string, number>): bigint | null {
  if (bits.size > mostBits) return null;
  return codes.reduce((mask, code) => {
    const bit = bits.get(code);
    return bit === undefined ? mask : mask | (1n << BigInt(bit));
  }, 0n);
}

/** The columns by which a table says what a reading says. */
export function readingColumns<Row>(
  { frameworks }: CodedDataset,
  of: (row: Row) => { readonly framework: string; readonly reading: Reading },
): Readonly<Record<string, Read<Row>>> {
  const bits = new Map(frameworks.map((framework) => [framework.id, bitsOf(framework)]));
  const codes = (row: Row, part: 'principal' | 'significant' | 'absent') => {
    const { reading } = of(row);
    return reading.verdict === 'within' ? reading[part] : [];
  };
  const mask = (row: Row, some: readonly string[]) =>
    maskOf(some, bits.get(of(row).framework) ?? new Map());
  return {
    verdict: ['text', (row) => of(row).reading.verdict],
    principal: ['texts', (row) => codes(row, 'principal')],
    significant: ['texts', (row) => codes(row, 'significant')],
    absent: ['texts', (row) => codes(row, 'absent')],
    principal_mask: ['mask', (row) => mask(row, codes(row, 'principal'))],
    significant_mask: ['mask', (row) => mask(row, codes(row, 'significant'))],
    any_mask: ['mask', (row) => mask(row, categoriesOf(of(row).reading))],
  };
}
