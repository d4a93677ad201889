import { type PlaceReason, reason } from '../reason/reason.ts';
import { editDistance } from './edit-distance.ts';
import { nameKey } from './name.ts';

/** A reason to offer a name as a suggestion, and its order among others: the smaller the nearer. */
export interface Nearness {
  readonly because: PlaceReason;
  readonly order: number;
}

/** One slip for every four letters, at least one, at most three. */
const slipsAllowed = (letters: number): number => Math.min(3, Math.max(1, Math.floor(letters / 4)));

/**
 * Why one name resembles another without being it: a few slips of the pen, or whole words more or fewer.
 * Undefined when they are the same name, or when nothing speaks for it. It only ever makes a suggestion.
 */
export function nearName(written: string, listed: string): Nearness | undefined {
  const [one, other] = [nameKey(written), nameKey(listed)];
  if (one === other) return undefined;
  const allowed = slipsAllowed(Math.min(one.length, other.length));
  if (Math.abs(one.length - other.length) <= allowed) {
    const distance = editDistance(one, other);
    if (distance <= allowed) {
      return { because: reason('misspelt', { written, listed, distance }), order: distance };
    }
  }
  const [writtenWords, listedWords] = [words(written), words(listed)];
  const gap = Math.abs(writtenWords.size - listedWords.size);
  if (isPart(writtenWords, listedWords)) {
    return { because: reason('words-missing', { written, listed }), order: 3 + gap };
  }
  if (isPart(listedWords, writtenWords)) {
    return { because: reason('words-added', { written, listed }), order: 3 + gap };
  }
  return undefined;
}

const words = (name: string): ReadonlySet<string> => new Set(name.split(/[\s-]+/).map(nameKey));

/** Whether all the words of one name stand in the other, at least one of them long enough to mean something. */
const isPart = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  few.size < many.size &&
  [...few].some((word) => word.length >= 4) &&
  [...few].every((word) => many.has(word));
