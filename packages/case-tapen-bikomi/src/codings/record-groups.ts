import { partnerVillages } from '../activities/villages.ts';

/** The same part of each of the three partner villages. */
export function inEachVillage(part: string): readonly string[] {
  return partnerVillages.map(({ id }) => `${id}-${part}`);
}

/** Money and speakers that others lend to the foundation. */
export const lentByOthers = [
  'event-speakers',
  'ministry-funding',
  'visits-speakers',
  'iom-funding',
  'iom-funding-other-uses',
] as const;

/** What the foundation lends to agencies. */
export const lentToGovernment = [
  'assistance',
  'assistance-thoughts',
  'assistance-personnel',
  'assistance-budget',
  'assistance-tools',
  'assistance-media',
] as const;

/** Teaching before the foundation had partners. */
export const early = ['early-education', 'early-education-schools', 'early-education-groups'];
/** Talks, with the event and the visits that they are part of. */
export const education = [
  'education-event',
  'event-education',
  'village-visits',
  'visits-education',
];
/** The simulations. */
export const training = ['event-training', 'visits-training'];
/** What speaks to the public at large. */
export const media = [
  'print-media',
  'print-public-spaces',
  'print-public-transport',
  'print-handed-out',
  'social-media',
  'facebook',
  'instagram',
  'films',
  'film-sius',
  'film-haruskah-mati',
  'film-cukup-aku',
] as const;
/** Duties of the sub-group that the foundation sits in, except those that serve victims. */
export const ownDuties = ['duty-information', 'duty-inspections', 'duty-strategy'];
/** Sub-groups that the foundation does not sit in. */
export const otherSubGroups = ['sub-group-victims', 'sub-group-law', 'sub-group-collaboration'];
/** What the foundation does for other ends. */
export const services = [
  'service-economy',
  'service-health',
  'service-courses',
  'service-reading',
  'service-elderly',
  'service-children',
];
