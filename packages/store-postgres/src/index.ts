export type { Caller } from './access/caller.ts';
export type { Key, KeyDraft, Keys } from './access/keys.ts';
export { keys } from './access/keys.ts';
export type { Membership, MembershipDraft, Memberships } from './access/memberships.ts';
export { memberCaller, memberships } from './access/memberships.ts';
export type { MemberRole, Scope } from './access/scope.ts';
export { memberRoles, roleScopes, scopes } from './access/scope.ts';
export type { StoreCode } from './catalogue.ts';
export { storeCatalogue } from './catalogue.ts';
export type { Custodian, Custodians, DatasetHeader } from './custodian/custodians.ts';
export type { CustodianId } from './custodian/within-custodian.ts';
export { isCustodianId } from './custodian/within-custodian.ts';
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
export type { Schema } from './schema.ts';
export { sentences } from './sentences.ts';
export type { Agreement } from './share/agreement.ts';
export { stands } from './share/agreement.ts';
export type { AgreementDraft, Agreements } from './share/agreements.ts';
export { agreements } from './share/agreements.ts';
export { evidenceLevels, fieldLevels, sharedLists } from './share/field-levels.ts';
export type { SharedPart } from './share/joined-dataset.ts';
export { joinedDataset } from './share/joined-dataset.ts';
export type { AgreedLevel, Level } from './share/level.ts';
export { agreedLevels } from './share/level.ts';
export type { Release, ReleaseDraft, ReleaseHeader, Releases } from './share/releases.ts';
export { releases } from './share/releases.ts';
export { sharedDataset } from './share/shared-dataset.ts';
export type { Shared } from './share/shared-with.ts';
export { sharedWith } from './share/shared-with.ts';
export type { Terms } from './share/terms.ts';
export type {
  AnswerAt,
  CoverageChange,
  CoverageChangesOptions,
} from './telling/coverage-changes.ts';
export { coverageChanges } from './telling/coverage-changes.ts';
export type { FollowOptions, TellingStore } from './telling/follow.ts';
export { follow, lastRevision } from './telling/follow.ts';
