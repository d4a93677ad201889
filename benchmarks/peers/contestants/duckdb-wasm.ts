import { dirname, join } from 'node:path';
import { finished, type Group, sql } from '../bare-questions.ts';
import { type BareTable, tablesOf } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';
import { installed, installedAt } from '../native.ts';

/** What is used of DuckDB for browsers, and of Arrow, in whose tables it takes rows and gives them. */
interface DuckdbWasm {
  createDuckDB(modules: object, logger: object, runtime: unknown): Promise<Instance>;
  readonly VoidLogger: new () => object;
  readonly NODE_RUNTIME: unknown;
}
interface Instance {
  instantiate(): Promise<unknown>;
  connect(): Connection;
}
interface Connection {
  insertArrowTable(table: unknown, options: { readonly name: string }): void;
  query(text: string): { getChildAt(column: number): { toArray(): ArrayLike<number> } };
  close(): void;
}
interface Arrow {
  tableFromArrays(columns: BareTable): unknown;
}

/** DuckDB as a browser has it, in one thread; `group by` masks. */
export const duckdbWasm: Contestant<Connection> = {
  name: 'DuckDB-WASM',
  most: 1_000_000,
  async load(rows) {
    const entry = '@duckdb/duckdb-wasm/blocking';
    const { default: api } = await installed<{ readonly default: DuckdbWasm }>(entry);
    const { tableFromArrays } = await installed<Arrow>('apache-arrow');
    const [mvp, eh] = ['mvp', 'eh'].map((kind) => ({
      mainModule: join(dirname(installedAt(entry)), `duckdb-${kind}.wasm`),
    }));
    const database = await api.createDuckDB({ mvp, eh }, new api.VoidLogger(), api.NODE_RUNTIME);
    await database.instantiate();
    const connection = database.connect();
    for (const [name, table] of Object.entries(tablesOf(rows))) {
      connection.insertArrowTable(tableFromArrays(table), { name });
    }
    return connection;
  },
  ask: (connection, question) => finished(question, groupsOf(connection.query(sql[question]))),
  end: (connection) => connection.close(),
};

function* groupsOf(found: ReturnType<Connection['query']>): Iterable<Group> {
  const [keys, levels, pillars, counts, reached] = [0, 1, 2, 3, 4].map((column) =>
    found.getChildAt(column).toArray(),
  ) as [ArrayLike<number>, ...ArrayLike<number>[]];
  for (let row = 0; row < keys.length; row += 1) {
    const at = (column: ArrayLike<number> | undefined) => column?.[row] as number;
    yield [at(keys), at(levels), at(pillars), at(counts), at(reached)];
  }
}
