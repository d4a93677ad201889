/** The files that a page shows: a line with nothing but a path in backticks, then a fenced block with its content. */
export function filesInPage(page: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [, path, content] of page.matchAll(/^`([\w./-]+)`:?\n+```\w*\n([\s\S]*?)^```$/gm)) {
    files.set(path as string, content as string);
  }
  return files;
}
