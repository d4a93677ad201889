export type { StoreCode } from './catalogue.ts';
export { storeCatalogue } from './catalogue.ts';
export type { Engine, Queries, TransactionOptions } from './engine/engine.ts';
export { jsonb } from './engine/jsonb.ts';
export type { PgliteOptions } from './engine/pglite-engine.ts';
export { pgliteEngine } from './engine/pglite-engine.ts';
export type { PostgresOptions } from './engine/postgres-engine.ts';
export { postgresEngine } from './engine/postgres-engine.ts';
