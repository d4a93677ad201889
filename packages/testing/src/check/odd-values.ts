/** Values that a source may hold where nobody expects them, the same in every run. */
export const oddValues: readonly unknown[] = [
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

/** A record with one of its fields replaced, for each field and each odd value; and the odd values by themselves. */
export function* oddRecords(raw: unknown): Iterable<unknown> {
  yield* oddValues;
  if (raw instanceof Map) {
    for (const key of raw.keys()) for (const odd of oddValues) yield new Map(raw).set(key, odd);
  } else if (Array.isArray(raw)) {
    for (const index of raw.keys()) for (const odd of oddValues) yield raw.with(index, odd);
    yield raw.slice(1);
  } else if (typeof raw === 'object' && raw !== null) {
    for (const key of Object.keys(raw)) for (const odd of oddValues) yield { ...raw, [key]: odd };
  } else if (typeof raw === 'string') {
    for (let length = 0; length < raw.length; length += 1) yield raw.slice(0, length);
    for (const odd of oddValues) yield `${raw}${String(odd)}`;
  }
}
