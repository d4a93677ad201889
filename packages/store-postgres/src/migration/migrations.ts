import type { Migration } from './migration.ts';
import { versions } from './migrations/001-versions.ts';
import { access } from './migrations/002-access.ts';
import { history } from './migrations/003-history.ts';
import { facts } from './migrations/004-facts.ts';
import { telling } from './migrations/005-telling.ts';
import { labels } from './migrations/006-labels.ts';
import { standing } from './migrations/007-standing.ts';

/** Every migration of the schema, in the order of their numbers. */
export const migrations: readonly Migration[] = [
  versions,
  access,
  history,
  facts,
  telling,
  labels,
  standing,
];
