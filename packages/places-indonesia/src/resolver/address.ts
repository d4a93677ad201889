import { levelWord } from './word.ts';

/**
 * Cuts what a person wrote into its parts: at commas, brackets and line ends, at "in" and "di" between words,
 * before an Indonesian level word ("Letmafo Kec. Insana Tengah") and after an English one
 * ("Letmafo Village Central Insana Sub-district"). A part is a run of words with single blanks.
 */
export function addressParts(text: string): readonly (readonly string[])[] {
  return text
    .normalize('NFKC')
    .replace(/[“”«»]/g, ' ')
    .replace(/\bsub district\b/gi, 'sub-district')
    .replace(/\b(kab|kec|kel|prov|ds)\.(?=\S)/gi, '$1. ')
    .split(/[,;()[\]\n|]|\s[-–—/]\s|\s(?:in|di)\s/i)
    .flatMap((piece) =>
      cutAtCodes(
        piece
          .replace(/[.:]+$/, '')
          .split(/\s+/)
          .filter(Boolean),
      ),
    )
    .flatMap(cutAtLevelWords)
    .filter((words) => words.length > 0);
}

/** A code is a part of its own: "Letmafo 53.03.21.2002". A number that belongs to a name is shorter. */
function cutAtCodes(words: readonly string[]): readonly (readonly string[])[] {
  const position = words.findIndex((word) => /^(?:ID)?\d{2}(?:\.\d|\d{2})[\d.]*$/i.test(word));
  if (position === -1) return [words];
  const code = words.slice(position, position + 1);
  return [words.slice(0, position), code, ...cutAtCodes(words.slice(position + 1))];
}

function cutAtLevelWords(words: readonly string[]): readonly (readonly string[])[] {
  for (const [position, word] of words.entries()) {
    const [left, right] = [words.slice(0, position), words.slice(position)];
    const next = words[position + 1];
    const known = levelWord(word);
    if (known === undefined || position === 0 || next === undefined) continue;
    if (levelWord(next) !== undefined || (position === 1 && levelWord(words[0] ?? ''))) continue;
    // "Kota" begins many names ("Kota Kefamenanu"), so it cuts nothing.
    if (known.side === 'before' && known.kind !== 'kota') return [left, ...cutAtLevelWords(right)];
    if (known.side === 'either' && next.toLowerCase() !== 'of') {
      return [words.slice(0, position + 1), ...cutAtLevelWords(words.slice(position + 1))];
    }
  }
  return [words];
}
