/** Every entry of the lists once, in their order. */
export function united<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  return [...new Map(lists.flat().map((item) => [JSON.stringify(item), item])).values()];
}
