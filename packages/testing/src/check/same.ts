import { broken } from './check.ts';

/** Two values of plain data that must be equal; the first place where they differ is told. */
export function same(found: unknown, expected: unknown, why: string): void {
  const differs = firstDifference(found, expected, '');
  if (differs) broken(`${why}: at ${differs}`);
}

function firstDifference(found: unknown, expected: unknown, path: string): string | null {
  if (Object.is(found, expected)) return null;
  if (!isPart(found) || !isPart(expected) || Array.isArray(found) !== Array.isArray(expected)) {
    return `${path || 'the top'}: ${shown(found)} instead of ${shown(expected)}`;
  }
  const [one, other] = [found, expected];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const at = path === '' ? key : `${path}.${key}`;
    if (!Object.hasOwn(one, key)) return `${at}: nothing instead of ${shown(other[key])}`;
    if (!Object.hasOwn(other, key)) return `${at}: ${shown(one[key])} instead of nothing`;
    const inside = firstDifference(one[key], other[key], at);
    if (inside) return inside;
  }
  return null;
}

function isPart(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : textOf(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
