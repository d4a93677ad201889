import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnarCoverage } from '../../../src/analysis/columns/columnar-coverage.ts';
import type { Columns } from '../../../src/analysis/columns/columns.ts';
import { columnsOf } from '../../../src/analysis/columns/columns-of.ts';
import { plainCoverage } from '../../../src/analysis/coverage/plain-coverage.ts';
import { summed, sumsOf } from '../../../src/analysis/snapshot/layout.ts';
import { packed } from '../../../src/analysis/snapshot/packed.ts';
import { unpacked } from '../../../src/analysis/snapshot/unpacked.ts';
import { inFull, riverbend } from '../../riverbend.ts';
import { arbitraryCase, defaults } from '../coverage/arbitrary-case.ts';
import { asQuestion } from '../coverage/semantic-case.ts';
import { repeated } from '../repeated.ts';

function opened(bytes: Uint8Array): Columns {
  const found = unpacked(bytes);
  if (!found.ok) throw new Error(found.because);
  return found.columns;
}

const some = riverbend({
  activities: [inFull({ id: 'kegiatan-é' }), inFull({ id: 'b', places: ['hill'] })],
});
const question = { by: ['steps', 'place:district'] };

describe('a snapshot', () => {
  test('answers as the dataset does, every list included', () => {
    const property = fc.property(arbitraryCase, fc.constantFrom(1, 3, 300), (given, times) => {
      const { dataset, question } = asQuestion(given, defaults);
      const all = repeated(dataset, times);
      const columns = opened(packed(columnsOf(all), 'state 7'));
      expect(columnarCoverage(columns, question)).toEqual(plainCoverage(all, question));
    });
    fc.assert(property, { numRuns: 120, seed: 12 });
  }, 60_000);

  test('tells of which state it is, and keeps what is declared', () => {
    const found = unpacked(packed(columnsOf(some), 'revision 12'));
    expect(found).toMatchObject({ ok: true, of: 'revision 12' });
    const { declared, rows, idOf } = opened(packed(columnsOf(some), ''));
    expect(declared).toEqual({ ...some, activities: [], codings: [] });
    expect([rows, idOf(0), idOf(1)]).toEqual([2, 'kegiatan-é', 'b']);
  });

  test('is the same bytes for the same dataset', () => {
    expect(packed(columnsOf(some), 'one')).toEqual(packed(columnsOf({ ...some }), 'one'));
  });

  test('is read in a memory that threads share, and wherever it stands in one', () => {
    const bytes = packed(columnsOf(some), '');
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    for (const one of [shared, shifted]) {
      expect(columnarCoverage(opened(one), question)).toEqual(plainCoverage(some, question));
    }
    const { values } = opened(shared).places();
    expect(values.buffer).toBe(shared.buffer);
  });
});

describe('what is no snapshot', () => {
  const bytes = packed(columnsOf(some), 'one');
  const why = (given: Uint8Array) => {
    const found = unpacked(given);
    return found.ok ? null : found.because;
  };

  test('is told from one', () => {
    expect(why(new Uint8Array())).toBe('no-snapshot');
    expect(why(new TextEncoder().encode('{"activities": [], "codings": []}'))).toBe('no-snapshot');
  });

  test('is damaged when a byte is another one, or some are missing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const other = bytes.slice();
          other[at] = ((other[at] as number) + by) % 256;
          expect(why(other)).toBe('damaged');
        },
      ),
      { numRuns: 300, seed: 13 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 20, max: bytes.length - 1 }), (length) => {
        expect(why(bytes.slice(0, length))).toBe('damaged');
      }),
      { numRuns: 100, seed: 14 },
    );
  });

  test('may be of another version, and is then made anew', () => {
    const text = new TextDecoder('latin1').decode(bytes);
    const at = text.indexOf('"version":2');
    const other = bytes.slice();
    other[at + '"version":'.length] = '9'.charCodeAt(0);
    const [first, second] = sumsOf(other.subarray(summed));
    const view = new DataView(other.buffer);
    view.setUint32(summed - 8, first, true);
    view.setUint32(summed - 4, second, true);
    expect(why(other)).toBe('other-version');
  });
});
