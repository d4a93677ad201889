/** Every entry once, in their order. */
export function united<Item>(entries: readonly Item[]): readonly Item[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
