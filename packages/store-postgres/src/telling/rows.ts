import type { CoverageQuestion } from '@prevention-spectrum/core';
import type { ColumnType } from 'kysely';
import type { Reason } from './post.ts';

type Once<Value> = ColumnType<Value, Value, never>;
/** A column of JSON: it comes as a value and goes as a text. */
type Json<Value, Changed = never> = ColumnType<Value, string, Changed>;
/** A column that begins empty. */
type Later<Value> = ColumnType<Value | null, undefined, Value | null>;

/** Whom to tell of revisions, and what could not be told. */
export interface TellingSchema {
  webhooks: WebhookRow;
  dead_letters: DeadLetterRow;
}

export interface WebhookRow {
  readonly custodian_id: Once<string>;
  readonly id: Once<string>;
  readonly url: Once<string>;
  /** What messages are signed with; empty when the webhook is removed. */
  readonly secret: ColumnType<string, string, string>;
  /** JSON's own `null` for every revision. */
  readonly question: Json<CoverageQuestion | null>;
  readonly created_by: Once<string>;
  readonly created_at: Once<string>;
  /** The last revision that was told, left out as changing nothing, or given up. */
  readonly told: number;
  /** How often the next one was tried, and when it may be tried again. */
  readonly attempts: ColumnType<number, undefined, number>;
  readonly next_at: Later<string>;
  /** Who delivers now, and until when nobody else may. */
  readonly lease: Later<string>;
  readonly leased_until: Later<string>;
  readonly removed_at: Later<string>;
}

/** A revision that a webhook did not take. */
export interface DeadLetterRow {
  readonly custodian_id: Once<string>;
  readonly webhook_id: Once<string>;
  readonly number: Once<number>;
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly reason: Json<Reason, string>;
  readonly at: string;
  readonly delivered_at: Later<string>;
}
