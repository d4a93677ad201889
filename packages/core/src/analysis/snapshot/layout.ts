import type { Activity } from '../../activity/activity.ts';
import type { PartialDate } from '../../activity/period.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Readings } from '../axis/framework-axis.ts';
import type { DateName, FactName, Facts } from '../columns/columns.ts';
import type { PlaceLists } from '../columns/place-lists.ts';

/** What every snapshot begins with. */
export const mark = 'SPECTRUM';

/** Of the layout. A snapshot of another version is not read: it is made anew. */
export const version = 2;

/** Numbers in the body: where they begin, how many there are, and how many bytes each takes. */
export interface Section {
  readonly at: number;
  readonly length: number;
  readonly bytes: 1 | 2 | 4;
}

export interface PackedColumn<Value> {
  readonly values: Section;
  readonly dictionary: readonly Value[];
}

/** A column of places: the numbers of its lists in the body, and the names in the head. */
interface PackedPlaces {
  readonly values: Section;
  readonly names: PlaceLists['names'];
  readonly starts: Section;
  readonly named: Section;
  readonly throughout: Section;
  readonly unread: readonly (readonly [number, Activity['unread']])[];
}

/**
 * The head of a snapshot, written as JSON. Before it stand the mark (8 bytes), two sums over all that follows them
 * (8 bytes) and the length of the head in bytes (4 bytes); after it the body, with each section at a multiple of 8 bytes.
 */
export interface Head {
  readonly version: number;
  /** The state of the dataset that it was made from, by whatever name its maker gives it. */
  readonly of: string;
  readonly rows: number;
  readonly declared: CodedDataset;
  readonly facts: Readonly<Record<FactName, PackedColumn<Facts>>>;
  readonly places: PackedPlaces;
  readonly dates: Readonly<Record<DateName, PackedColumn<PartialDate | null>>>;
  readonly codings: Readonly<Record<string, PackedColumn<Readings | null>>>;
  readonly umbrellas: { readonly rows: Section; readonly tops: Section };
  /** The ids of the activities as UTF-8, one after the other, and where each begins. */
  readonly ids: { readonly text: Section; readonly starts: Section };
}

/** Where that begins of which the sums are, and where the head begins. */
export const summed = mark.length + 8;
export const preamble = summed + 4;

export function aligned(at: number): number {
  return Math.ceil(at / 8) * 8;
}

/**
 * Two sums over the words of some bytes, modulo 2^32: of the words and of how many bytes there are; and of that sum
 * after each word, so that order counts. They find damage, not deceit.
 */
export function sumsOf(bytes: Uint8Array): readonly [number, number] {
  let [first, second] = [bytes.length, 0];
  const words = bytes.length >> 2;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let word = 0; word < words; word += 1) {
    first = (first + view.getUint32(word * 4, true)) | 0;
    second = (second + first) | 0;
  }
  for (let at = words * 4; at < bytes.length; at += 1) {
    first = (first + (bytes[at] as number)) | 0;
    second = (second + first) | 0;
  }
  return [first >>> 0, second >>> 0];
}
