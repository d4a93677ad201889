import { type Columns, unpacked } from '@prevention-spectrum/core';

export function columnsIn(bytes: Uint8Array): Columns {
  const found = unpacked(bytes);
  if (!found.ok) throw new Error(`the snapshot cannot be read: ${found.because}`);
  return found.columns;
}
