/** The words of a header between single blanks, without case, marks and signs: `prs_MobilePhone` gives `prs mobile phone`. */
export function wordsOfHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
