/** An HXL hashtag with its attributes: `#adm1+code`. */
export interface HxlTag {
  readonly tag: string;
  readonly attributes: readonly string[];
}

/** HXL 1.1: a token begins with a letter; blanks before `+` are allowed, the order of attributes is free. */
const shape = /^\s*#([A-Za-z]\w*)((?:\s*\+[A-Za-z]\w*)*)\s*$/;

/** The tag in a cell, or `null`. */
export function hxlTag(cell: string): HxlTag | null {
  const found = shape.exec(cell);
  if (!found) return null;
  const [, tag = '', rest = ''] = found;
  const attributes = [...rest.matchAll(/\w+/g)].map(([one]) => one.toLowerCase()).sort();
  return { tag: `#${tag.toLowerCase()}`, attributes };
}

/** A tag in one spelling, so that two that mean the same are the same. */
export function spelt({ tag, attributes }: HxlTag): string {
  return [tag, ...attributes].join('+');
}

/** Whether a row is one of tags: at least half of the cells that hold something are valid tags. */
export function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const tags = filled.filter((cell) => hxlTag(cell));
  return tags.length > 0 && tags.length * 2 >= filled.length;
}
