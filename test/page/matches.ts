/** What a page prints, as a pattern: a line with `…` alone stands for any lines that are left out. */
export function matches(printed: string): RegExp {
  const lines = printed.trim().split('\n');
  const pattern = lines.map((line) =>
    line.trim() === '…' ? '[\\s\\S]*' : line.trimEnd().replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  );
  return new RegExp(`^${pattern.join('\\s*?\\n')}$`);
}
