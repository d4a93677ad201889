import { type PlaceReason, reason } from '../reason/reason.ts';
import { editDistance } from './edit-distance.ts';
import type { Spelling } from './spelling.ts';

/** A reason to offer a name as a suggestion, and its order among others: the smaller the nearer. */
export interface Nearness {
  readonly because: PlaceReason;
  readonly order: number;
}

/** One slip of the pen for every four letters, at least one, at most three. */
const slipsAllowed = (letters: number): number => Math.min(3, Math.max(1, Math.floor(letters / 4)));

/**
 * Why one name resembles another without being it: a few slips of the pen, or whole words more or fewer.
 * Undefined when they are the same name, or when nothing speaks for it. It only ever makes a suggestion.
 */
export function nearName(written: Spelling, listed: Spelling): Nearness | undefined {
  const [one, other] = [written.key, listed.key];
  if (one === other) return undefined;
  const names = { written: written.name, listed: listed.name };
  const allowed = slipsAllowed(Math.min(one.length, other.length));
  if (Math.abs(one.length - other.length) <= allowed) {
    const distance = editDistance(one, other);
    if (distance <= allowed) {
      return { because: reason('misspelt', { ...names, distance }), order: distance };
    }
  }
  const order = 3 + Math.abs(written.words.size - listed.words.size);
  if (isPart(written.words, listed.words))
    return { because: reason('words-missing', names), order };
  if (isPart(listed.words, written.words)) return { because: reason('words-added', names), order };
  return undefined;
}

/** Whether all the words of one name stand in the other, at least one of them long enough to mean something. */
const isPart = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  few.size < many.size &&
  [...few].every((word) => many.has(word)) &&
  [...few].some((word) => word.length >= 4);
