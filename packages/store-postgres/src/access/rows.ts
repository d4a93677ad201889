import type { Bilingual, Table, Text } from '@prevention-spectrum/core';
import type { ColumnType } from 'kysely';

/** A column of JSON: it comes as a value and goes as a text. */
type Json<Value> = ColumnType<Value, string, never>;
/** A column that is written once. */
type Once<Value> = ColumnType<Value, Value, never>;
/** A column that is empty until something ends. */
type Ended = ColumnType<string | null, undefined, string>;

/** Who may come in, who shares with whom, and what is there for everybody. */
export interface AccessSchema {
  keys: KeyRow;
  memberships: MembershipRow;
  agreements: AgreementRow;
  releases: ReleaseRow;
}

export interface KeyRow {
  readonly custodian_id: Once<string>;
  readonly id: Once<string>;
  /** SHA-256 of the secret, which is kept nowhere. */
  readonly digest: Once<string>;
  readonly label: Once<string>;
  readonly scopes: Once<readonly string[]>;
  readonly created_at: Once<string>;
  readonly expires_at: Once<string | null>;
  readonly revoked_at: Ended;
}

export interface MembershipRow {
  readonly custodian_id: Once<string>;
  readonly id: Once<string>;
  readonly issuer: Once<string>;
  readonly subject: Once<string>;
  /** SHA-256 of the issuer and the subject together. */
  readonly digest: Once<string>;
  readonly role: Once<string>;
  readonly label: Once<string>;
  readonly granted_at: Once<string>;
  readonly revoked_at: Ended;
}

export interface AgreementRow {
  readonly grantor_id: Once<string>;
  readonly id: Once<string>;
  readonly grantee_id: Once<string>;
  readonly purpose: Json<Text>;
  readonly level: Once<number>;
  /** JSON's own `null` for every category. */
  readonly categories: Json<Readonly<Record<string, readonly string[] | null>> | null>;
  readonly finest_place: Once<string>;
  readonly begins_at: Once<string>;
  readonly ends_at: Once<string | null>;
  readonly granted_by: Once<string>;
  readonly granted_at: Once<string>;
  readonly revoked_by: Ended;
  readonly revoked_at: Ended;
}

interface ReleaseRow {
  readonly custodian_id: Once<string>;
  readonly number: Once<number>;
  readonly title: Json<Bilingual>;
  readonly question: Json<Readonly<Record<string, unknown>>>;
  readonly content: Json<Table>;
  readonly published_by: Once<string>;
  readonly published_at: Once<string>;
  readonly withdrawn_by: Ended;
  readonly withdrawn_at: Ended;
}
