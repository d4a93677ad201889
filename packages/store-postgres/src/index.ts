export type { StoreCode } from './catalogue.ts';
export { storeCatalogue } from './catalogue.ts';
export type { Database, DatabaseOptions } from './database.ts';
export { openDatabase } from './database.ts';
export type { Engine, Queries, TransactionOptions } from './engine/engine.ts';
export { jsonb } from './engine/jsonb.ts';
export type { PgliteOptions } from './engine/pglite-engine.ts';
export { pgliteEngine } from './engine/pglite-engine.ts';
export type { PostgresOptions } from './engine/postgres-engine.ts';
export { postgresEngine } from './engine/postgres-engine.ts';
export { roleProblems } from './engine/role-problems.ts';
export { migrate, pendingMigrations } from './migration/migrate.ts';
export type { Migration } from './migration/migration.ts';
export { sentences } from './sentences.ts';
export type {
  AnswerAt,
  CoverageChange,
  CoverageChangesOptions,
} from './telling/coverage-changes.ts';
export { coverageChanges } from './telling/coverage-changes.ts';
export type { FollowOptions, TellingStore } from './telling/follow.ts';
export { follow, lastRevision } from './telling/follow.ts';
