/** A value from outside as text: whatever it is, it is printed and never thrown. */
export function printed(found: unknown): string {
  if (typeof found === 'string') return found;
  try {
    return JSON.stringify(found) ?? String(found);
  } catch {
    // A circle, a bigint, or lists nested deeper than anybody can print.
    return typeof found === 'bigint' ? String(found) : `(${typeof found} that cannot be printed)`;
  }
}

/** How much of a found value a sentence shows. */
const longest = 120;

/** The same, short enough for a sentence. */
export function shortly(found: unknown): string {
  const text = printed(found);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
