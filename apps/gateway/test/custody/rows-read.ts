import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';

interface Row {
  readonly list?: string;
  readonly text?: string | null;
}

/**
 * Looks at what databases hand over in the tests of a file, by the one driver through which both kinds are reached:
 * tells how many records of activities and codings that was so far. Nothing of it is changed.
 */
export function rowsRead(): () => number {
  const { query } = pg.Client.prototype;
  let read = 0;
  function looking(this: pg.Client, ...given: unknown[]): unknown {
    const asked = Reflect.apply(query, this, given) as unknown;
    if (!(asked instanceof Promise)) return asked;
    return asked.then((answer: { readonly rows: readonly Row[] }) => {
      const records = answer.rows.filter(({ text }) => typeof text === 'string');
      read += records.filter(({ list }) => list === 'activities' || list === 'codings').length;
      return answer;
    });
  }
  beforeAll(() => {
    Object.assign(pg.Client.prototype, { query: looking });
  });
  afterAll(() => {
    Object.assign(pg.Client.prototype, { query });
  });
  return () => read;
}
