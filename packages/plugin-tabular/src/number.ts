/** How the numbers of a column are written. What is not declared is not read: `1.000` could be one or a thousand. */
export interface NumberMarks {
  readonly thousands?: string;
  readonly decimal?: string;
}

/** The number in a cell, or `null` when it is not written as declared. */
export function readNumber(cell: string, { thousands, decimal }: NumberMarks): number | null {
  const mark = thousands === ' ' ? '[ \\u00a0\\u202f]' : thousands && `\\${thousands}`;
  const whole = mark ? `(?:\\d{1,3}(?:${mark}\\d{3})+|\\d+)` : '\\d+';
  const part = decimal ? `(?:\\${decimal}(\\d+))?` : '()';
  const found = new RegExp(`^([-−]?)(${whole})${part}$`).exec(cell);
  if (!found) return null;
  const [, sign, digits = '', rest] = found;
  const value = Number(`${digits.replace(/\D/g, '')}.${rest || '0'}`);
  return sign ? -value : value;
}

/** What was expected, for a diagnostic: `12345`, `12.345,6`. */
export function expectedNumber({ thousands = '', decimal }: NumberMarks): string {
  return `12${thousands}345${decimal ? `${decimal}6` : ''}`;
}
