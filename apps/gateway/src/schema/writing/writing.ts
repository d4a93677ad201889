import type { Builder } from '../builder.ts';
import { writeActivity } from './activity.ts';
import { writeCoding } from './coding.ts';
import { declared } from './declared.ts';
import { writeExpectation } from './expectation.ts';
import { importActivities } from './import.ts';
import { writeLabelled } from './labelled.ts';
import { writeOrganisation } from './organisation.ts';
import { writeOrigin } from './origin.ts';
import { writePlace } from './place.ts';
import { refused } from './refused.ts';
import { retire } from './retire.ts';
import { writeScreening } from './screening.ts';
import { words } from './words.ts';

const parts = [
  words,
  declared,
  refused,
  writeActivity,
  writeCoding,
  writeExpectation,
  writeLabelled,
  writeOrganisation,
  writeOrigin,
  writePlace,
  writeScreening,
  importActivities,
  retire,
];

/** Everything that can be written. */
export function writing(builder: Builder): void {
  for (const define of parts) define(builder);
}
