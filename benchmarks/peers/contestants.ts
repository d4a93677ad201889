import process from 'node:process';
import type { AnyContestant } from './contestant.ts';
import { arquero } from './contestants/arquero.ts';
import { clickhouse } from './contestants/clickhouse.ts';
import { duckdbInMemory } from './contestants/duckdb.ts';
import { duckdbWasm } from './contestants/duckdb-wasm.ts';
import { objects } from './contestants/objects.ts';
import { plainLoops } from './contestants/plain-loops.ts';
import { polars } from './contestants/polars.ts';
import { pglite, postgres } from './contestants/postgres.ts';
import { isInstalled } from './native.ts';

const platform = `nodejs-polars-${process.platform}-${process.arch}-gnu`;

/** Everybody who is asked. Another engine is one more here; those of `benchmarks/peers` are asked where they are installed. */
export const contestants: readonly AnyContestant[] = [
  plainLoops,
  duckdbInMemory,
  ...(isInstalled('@duckdb/duckdb-wasm') ? [duckdbWasm] : []),
  ...(isInstalled('chdb') ? [clickhouse] : []),
  ...(isInstalled(platform) ? [polars] : []),
  ...(isInstalled('arquero') ? [arquero] : []),
  objects,
  postgres,
  pglite,
];
