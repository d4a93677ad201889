/** Where a text stops being JSON: line and character, counted from 1. */
export interface JsonFault {
  readonly line: number;
  readonly character: number;
}

/**
 * Where a text that is no JSON stops being it. Parsers tell it in words that differ from engine to engine, quote the
 * text, which may be about people, or do not tell it.
 */
export function jsonFault(text: string): JsonFault {
  const lines = text.slice(0, faultAt(text)).split(/\r\n|\r|\n/);
  return { line: lines.length, character: (lines.at(-1) ?? '').length + 1 };
}

const blank = /[ \t\n\r]*/y;
/** A string without its last quotation mark. */
const string = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\u{10ffff}]*)*/uy;
const bare = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

function faultAt(text: string): number {
  const open: ('[' | '{')[] = [];
  let next: 'value' | 'key' | 'colon' | 'more' = 'value';
  /** Nothing stands yet in the list or object that was opened last. */
  let isEmpty = false;
  for (let at = endOf(blank, text, 0); at < text.length; at = endOf(blank, text, at)) {
    const sign = text[at] as string;
    const inside = open.at(-1);
    const closes = inside !== undefined && sign === (inside === '[' ? ']' : '}');
    if (closes && (next === 'more' || isEmpty)) {
      open.pop();
      [next, isEmpty] = ['more', false];
      at += 1;
    } else if (next === 'colon' || next === 'more') {
      if (sign !== (next === 'colon' ? ':' : ',') || inside === undefined) return at;
      next = next === 'more' && inside === '{' ? 'key' : 'value';
      at += 1;
    } else if (sign === '"') {
      const end = endOf(string, text, at);
      if (text[end] !== '"') return end;
      [next, isEmpty] = [next === 'key' ? 'colon' : 'more', false];
      at = end + 1;
    } else if (next === 'value' && (sign === '[' || sign === '{')) {
      open.push(sign);
      [next, isEmpty] = [sign === '[' ? 'value' : 'key', true];
      at += 1;
    } else {
      const end = next === 'value' ? endOf(bare, text, at) : at;
      if (end === at) return at;
      [next, isEmpty] = ['more', false];
      at = end;
    }
  }
  return text.length;
}

/** Where a pattern that begins here ends; here when it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
