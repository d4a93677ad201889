import { type PlaceKind, type PlaceLevel, placeLevels } from '../list/place-level.ts';
import { type PlaceReason, reason } from '../reason/reason.ts';
import { compassWord, isFiller, levelWord } from './word.ts';

/** One way to understand a part: a name, what it can be, and the rules that led there. */
export interface Reading {
  readonly name: string;
  readonly levels: readonly PlaceLevel[];
  readonly kind?: { readonly of: PlaceKind; readonly word: string };
  readonly reasons: readonly PlaceReason[];
}

/**
 * Every way to understand a part. The words as they stand come first, since "Kota" and "Desa" belong to many
 * names; then with level words taken off either end; and each with English compass words moved behind the name.
 */
export function readings(words: readonly string[]): readonly Reading[] {
  const start = words.findIndex((word) => !isFiller(word));
  const whole = {
    name: words.slice(Math.max(0, start)).join(' '),
    levels: placeLevels,
    reasons: [],
  };
  return withoutLevelWords(whole).flatMap(withCompass);
}

function withoutLevelWords(reading: Reading): readonly Reading[] {
  const words = reading.name.split(' ');
  const [first = '', ...rest] = words;
  const [last = '', before] = [words.at(-1), words.slice(0, -1)];
  // No listed name begins with "Desa" or "Kelurahan", so there the word is never part of the name.
  const isName = rest.length === 0 || !levelWord(first)?.levels.includes('village');
  return [
    ...(isName || levelWord(first)?.side === 'either' ? [reading] : []),
    ...(rest.length > 0 ? taken(reading, first, rest[0] === 'of' ? rest.slice(1) : rest) : []),
    ...(before.length > 0 && levelWord(last)?.side === 'either'
      ? taken(reading, last, before)
      : []),
  ];
}

/** The reading without a level word, and the readings of what is left; none when the words contradict each other. */
function taken(reading: Reading, word: string, rest: readonly string[]): readonly Reading[] {
  const known = levelWord(word);
  const levels = reading.levels.filter((level) => known?.levels.includes(level));
  if (known === undefined || rest.length === 0) return [];
  const name = rest.join(' ');
  const [level, ...others] = known.levels;
  const because =
    others.length === 0
      ? reason('level-word', { word, level: known.kind ?? level ?? '' })
      : reason('level-word-open', { word });
  const readings: Reading[] = [];
  if (levels.length > 0) {
    const kind = known.kind === undefined ? reading.kind : { of: known.kind, word };
    const narrowed = { name, levels, reasons: [...reading.reasons, because] };
    readings.push(...withoutLevelWords(kind === undefined ? narrowed : { ...narrowed, kind }));
  }
  if (known.inName !== undefined) {
    const reasons = [...reading.reasons, reason('city-word', { word })];
    readings.push({ ...reading, name: `${known.inName} ${name}`, reasons });
  }
  return readings;
}

/** "North Central Timor" is Timor Tengah Utara: the compass words go behind the name, the last one first. */
function withCompass(reading: Reading): readonly Reading[] {
  const words = reading.name.split(' ');
  const end = words.findIndex((word) => compassWord(word) === undefined);
  if (end < 1) return [reading];
  const front = words.slice(0, end).toReversed();
  const name = [...words.slice(end), ...front.map((word) => compassWord(word))].join(' ');
  const moved = front.map((english) =>
    reason('compass', { english, indonesian: compassWord(english) ?? '' }),
  );
  return [reading, { ...reading, name, reasons: [...reading.reasons, ...moved] }];
}
