/** How long a derived id may be before its end is replaced by a hash. */
const longest = 80;
const kept = 60;

/** Letters and digits of any script in lower case, with single hyphens between: `Médecins du Monde` gives `medecins-du-monde`. */
export function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A readable id that is the same whenever the same words are read: the slug of each part, joined. A part that states
 * nothing is `_`, so that parts do not move. A long id keeps its beginning and ends in a hash of the whole.
 */
export function slugOf(parts: readonly string[], between: '.' | '/' = '.'): string {
  const whole = parts.map((part) => slug(part) || '_').join(between);
  if (whole.length <= longest) return whole;
  return `${[...whole].slice(0, kept).join('')}-${hash(whole)}`;
}

/** FNV-1a (Fowler, Noll, Vo) of 32 bits over UTF-16 units, taken twice from different starts: 14 letters or digits at most. */
function hash(words: string): string {
  return [0x811c9dc5, 0x050c5d1f]
    .map((start) => {
      let state = start;
      for (let index = 0; index < words.length; index += 1) {
        state = Math.imul(state ^ words.charCodeAt(index), 0x01000193);
      }
      return (state >>> 0).toString(36);
    })
    .join('');
}
