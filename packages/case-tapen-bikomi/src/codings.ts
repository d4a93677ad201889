import type { Coding } from '@prevention-spectrum/core';
import { communityCodings } from './codings/community.ts';
import { cooperationCodings } from './codings/cooperation.ts';
import { governmentCodings } from './codings/government.ts';
import { taskForceCodings } from './codings/task-force.ts';

/** Every accepted coding, in the three frameworks of this case, each with evidence. */
export const codings: readonly Coding[] = [
  ...communityCodings,
  ...cooperationCodings,
  ...taskForceCodings,
  ...governmentCodings,
];
