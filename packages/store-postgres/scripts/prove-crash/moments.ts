import type { Moment } from './moment.ts';
import { backingUp } from './moments/backing-up.ts';
import { chunkedImport } from './moments/chunked-import.ts';
import { firstStart } from './moments/first-start.ts';
import { migration } from './moments/migration.ts';
import { restoring } from './moments/restoring.ts';
import { wholeImport } from './moments/whole-import.ts';
import { writes } from './moments/writes.ts';

/** When a process is killed: every moment gets as many trials as the next. */
export const moments: readonly Moment[] = [
  writes,
  firstStart,
  wholeImport,
  chunkedImport,
  migration,
  backingUp,
  restoring,
];
