import type { ActivityDraft } from '@prevention-spectrum/core';
import { bodies } from './activities/bodies.ts';
import { notWork } from './activities/not-work.ts';
import { odd } from './activities/odd.ts';
import { professions } from './activities/professions.ts';
import { protection } from './activities/protection.ts';
import { rules } from './activities/rules.ts';
import { safeJobs } from './activities/safe-jobs.ts';
import { villages } from './activities/villages.ts';

export const activities: readonly ActivityDraft[] = [
  ...safeJobs,
  ...villages,
  ...professions,
  ...bodies,
  ...rules,
  ...protection,
  ...notWork,
  ...odd,
];
