/** Every entry of both lists once, in their order. */
export function united<Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  return [...new Map([...first, ...second].map((item) => [JSON.stringify(item), item])).values()];
}
