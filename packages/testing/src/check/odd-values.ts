/** Values that a source may hold where nobody expects them, the same in every run. */
const oddValues: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '=1+1',
  '__proto__',
  '2021-02-31',
  '9'.repeat(400),
  '"\r\n;,\t',
  [],
  [null],
  [[[]]],
  {},
  { id: null, title: 7 },
  JSON.parse('{"__proto__":{"id":"x"},"constructor":1}'),
  new Map([['id', 1]]),
  new Date(Number.NaN),
];

/** How deep inside a record fields are replaced. */
const deepest = 3;

/** The odd values by themselves, and a record with one of its parts replaced: each part by each odd value. */
export function* oddRecords(raw: unknown, depth = 0): Iterable<unknown> {
  yield* oddValues;
  if (typeof raw === 'string') {
    for (let length = 0; length < raw.length; length += 1) yield raw.slice(0, length);
    for (const odd of oddValues) yield `${raw}${String(odd)}`;
    return;
  }
  if (depth === deepest) return;
  for (const [part, replaced] of partsOf(raw)) {
    // Text inside a record is replaced and not cut: a record may hold much of it.
    const odd = typeof part === 'string' ? oddValues : oddRecords(part, depth + 1);
    for (const one of odd) yield replaced(one);
  }
}

/** A record with one field more in each of its parts in turn, which no mapping can name. */
export function* withStray(raw: unknown, stray: string, depth = 0): Iterable<unknown> {
  if (raw instanceof Map) yield new Map(raw).set('a field of nobody', stray);
  else if (isRecord(raw)) yield { ...raw, 'a field of nobody': stray };
  if (depth === deepest) return;
  for (const [part, replaced] of partsOf(raw)) {
    for (const one of withStray(part, stray, depth + 1)) yield replaced(one);
  }
}

type Part = readonly [part: unknown, replaced: (other: unknown) => unknown];

/** The parts of a record, each with the way to have another in its place. */
function partsOf(raw: unknown): readonly Part[] {
  if (raw instanceof Map) {
    return [...raw].map(([key, part]) => [part, (other) => new Map(raw).set(key, other)]);
  }
  if (Array.isArray(raw)) {
    return raw.slice(0, 3).map((part, index) => [part, (other) => raw.with(index, other)]);
  }
  if (!isRecord(raw)) return [];
  return Object.entries(raw).map(([key, part]) => [part, (other) => ({ ...raw, [key]: other })]);
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  if (typeof raw !== 'object' || raw === null) return false;
  const prototype = Object.getPrototypeOf(raw);
  return prototype === Object.prototype || prototype === null;
}
