/** Text of the data as one line without control characters: nothing in a name moves a cursor or changes a colour. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '\uFFFD');
}
