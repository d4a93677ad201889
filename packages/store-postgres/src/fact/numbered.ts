/** Texts, each with the number that it shares with those which are alike. */
export interface Numbered {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

/** @param alike the same for texts that are alike; `null` for one that is to be left out */
export function numbered(
  texts: readonly string[],
  alike: (text: string) => string | null,
): Numbered {
  const numbers = new Map<string, number>();
  const found = texts.flatMap((text) => {
    const key = alike(text);
    if (key === null) return [];
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return [{ text, number }];
  });
  return { texts: found.map(({ text }) => text), numbers: found.map(({ number }) => number) };
}
