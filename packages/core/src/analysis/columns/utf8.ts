// Every place where core runs has these two; the types of none of these places are taken in for them.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A text out of some bytes. Where several threads share them, no decoder reads them in place. */
export function textIn(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder().decode(bytes.slice(from, to));
}
