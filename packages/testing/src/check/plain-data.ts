import { same } from './same.ts';

/** Plain data come back the same from JSON: no date, no `undefined`, no NaN, no function, no class. */
export function plainData(value: unknown, what: string): void {
  same(JSON.parse(JSON.stringify(value) ?? 'null'), value, `${what} is not plain data`);
}
