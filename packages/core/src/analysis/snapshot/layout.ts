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
 * Two sums over the words of some bytes: the hash of Fowler, Noll and Vo (FNV-1a), taken a word at a time, once with its
 * own prime and once with another multiplier. They find damage, not deceit.
 * @param bytes begin at a multiple of 4
 */
export function sumsOf(bytes: Uint8Array): readonly [number, number] {
  let [first, second] = [0x811c9dc5 ^ bytes.length, bytes.length];
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  for (let at = 0; at < words.length; at += 1) {
    first = Math.imul(first ^ (words[at] as number), 0x01000193);
    second = Math.imul(second ^ (words[at] as number), 0x85ebca6b);
  }
  for (let at = words.length * 4; at < bytes.length; at += 1) {
    first = Math.imul(first ^ (bytes[at] as number), 0x01000193);
    second = Math.imul(second ^ (bytes[at] as number), 0x85ebca6b);
  }
  return [first >>> 0, second >>> 0];
}
