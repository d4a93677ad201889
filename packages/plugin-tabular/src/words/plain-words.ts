/** Words as they are compared: trimmed, one blank between words, lower case. */
export function plainWords(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}
