/** A fenced block of a page. */
export interface Fence {
  readonly language: string;
  readonly code: string;
  /** The line of the page on which it begins. */
  readonly line: number;
  /** The block that follows with nothing between: what this one prints. */
  readonly printed: Omit<Fence, 'printed'> | null;
}

/** The fenced blocks of a page, in order. */
export function fencesIn(page: string): readonly Fence[] {
  const found = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? '',
    code: match[2] ?? '',
    line: page.slice(0, match.index).split('\n').length,
    from: match.index,
    to: match.index + match[0].length,
  }));
  return found.map(({ language, code, line, to }, index) => {
    const next = found[index + 1];
    const isNext = next !== undefined && page.slice(to, next.from).trim() === '';
    return { language, code, line, printed: isNext ? next : null };
  });
}
