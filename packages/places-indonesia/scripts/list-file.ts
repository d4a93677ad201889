/** One listed area: its code, the code of the area it lies in, and its name. */
export interface Row {
  readonly code: string;
  readonly parent: string;
  readonly name: string;
}

/** The rows of a CSV file after its header, with quoted fields (RFC 4180). */
export function csvRows(text: string): readonly (readonly string[])[] {
  const field = /("(?:[^"]|"")*"|[^,]*)(,|$)/y;
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const fields: string[] = [];
      field.lastIndex = 0;
      for (let end = ','; end === ','; ) {
        const [, raw = '', separator = ''] = field.exec(line) ?? [];
        fields.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
        end = separator;
      }
      return fields;
    });
}

/**
 * The children of every area on one line: `{ "53.03.21": "2001 Lanaus|2002 Letmafo" }`.
 * A child is its own part of the code, a blank, and its name.
 */
export function childrenByParent(
  rows: readonly Row[],
  ownPart: (row: Row) => string,
): Readonly<Record<string, string>> {
  const children = new Map<string, string[]>();
  for (const row of rows) {
    if (row.name.includes('|')) throw new Error(`A name with the separator in it: ${row.name}`);
    const siblings = children.get(row.parent) ?? [];
    siblings.push(`${ownPart(row)} ${row.name}`);
    children.set(row.parent, siblings);
  }
  return Object.fromEntries([...children].map(([parent, list]) => [parent, list.join('|')]));
}

/**
 * How often each of `names` is borne by districts and villages that are not listed in full,
 * by province: `{ "kotabaru": "12d1v3 61v2" }`.
 */
export function namesakes(
  names: ReadonlySet<string>,
  districts: readonly Row[],
  villages: readonly Row[],
  key: (name: string) => string,
): Readonly<Record<string, string>> {
  const counts = new Map<string, Map<string, { d: number; v: number }>>();
  const count = (rows: readonly Row[], level: 'd' | 'v') => {
    for (const row of rows) {
      const name = key(row.name);
      if (!names.has(name)) continue;
      const provinces = counts.get(name) ?? new Map<string, { d: number; v: number }>();
      const province = row.code.slice(0, 2);
      const found = provinces.get(province) ?? { d: 0, v: 0 };
      found[level] += 1;
      provinces.set(province, found);
      counts.set(name, provinces);
    }
  };
  count(districts, 'd');
  count(villages, 'v');
  const token = ([province, { d, v }]: readonly [string, { d: number; v: number }]) =>
    `${province}${d > 0 ? `d${d}` : ''}${v > 0 ? `v${v}` : ''}`;
  return Object.fromEntries(
    [...counts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, provinces]) => [name, [...provinces].sort().map(token).join(' ')]),
  );
}
