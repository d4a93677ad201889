import type { ActivityDraft } from '@prevention-spectrum/core';
import { assistanceActivities } from './activities/assistance.ts';
import { capacityAndPolicy } from './activities/capacity-and-policy.ts';
import { claims } from './activities/claims.ts';
import { otherServices, surroundings } from './activities/context.ts';
import { earlyEducation } from './activities/early-education.ts';
import { educationEvent } from './activities/education-event.ts';
import { mediaActivities } from './activities/media.ts';
import { partnerActivities } from './activities/partners.ts';
import { regencyGovernment } from './activities/regency-government.ts';
import { taskForce } from './activities/task-force.ts';
import { villageVisits } from './activities/village-visits.ts';
import { villages } from './activities/villages.ts';

/** Every distinct thing that the paper reports as done, planned, mandated, lent, claimed or given as background. */
export const activities: readonly ActivityDraft[] = [
  ...earlyEducation,
  ...educationEvent,
  ...villageVisits,
  ...mediaActivities,
  ...partnerActivities,
  ...regencyGovernment,
  ...taskForce,
  ...villages,
  ...capacityAndPolicy,
  ...assistanceActivities,
  ...otherServices,
  ...surroundings,
  ...claims,
];
