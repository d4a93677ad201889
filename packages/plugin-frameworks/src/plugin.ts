import type { Plugin } from '@prevention-spectrum/core';
import { cadcaStrategies } from './cadca-strategies.ts';
import { commit4p } from './commit-4p.ts';
import { cadcaStrategiesToSpectrum } from './crosswalk/cadca-strategies-to-spectrum-of-prevention.ts';
import { commit4pToUn4p } from './crosswalk/commit-4p-to-un-4p.ts';
import { healthImpactPyramidToSpectrum } from './crosswalk/health-impact-pyramid-to-spectrum-of-prevention.ts';
import { inspireToSpectrum } from './crosswalk/inspire-to-spectrum-of-prevention.ts';
import { ngoActivityTypesToSpectrum } from './crosswalk/ngo-activity-types-to-spectrum-of-prevention.ts';
import { ngoActivityTypesToUn4p } from './crosswalk/ngo-activity-types-to-un-4p.ts';
import { preventionFunctionToSpectrum } from './crosswalk/prevention-function-to-spectrum-of-prevention.ts';
import { preventionTimingToUn4p } from './crosswalk/prevention-timing-to-un-4p.ts';
import { socialEcologicalModelToSpectrum } from './crosswalk/social-ecological-model-to-spectrum-of-prevention.ts';
import { healthImpactPyramid } from './health-impact-pyramid.ts';
import { inspire } from './inspire.ts';
import { ngoActivityTypes } from './ngo-activity-types.ts';
import { ngoRoles } from './ngo-roles.ts';
import { partnershipBenefits } from './partnership-benefits.ts';
import { populationTargeted } from './population-targeted.ts';
import { preventionFunction } from './prevention-function.ts';
import { preventionTiming } from './prevention-timing.ts';
import { socialEcologicalModel } from './social-ecological-model.ts';
import { useOfEvidence } from './use-of-evidence.ts';

/** The neighbouring frameworks and their crosswalks, as one plugin. */
export function frameworks(): Plugin {
  return {
    id: 'frameworks',
    contract: 1,
    label: { en: 'Neighbouring frameworks', id: 'Kerangka terkait' },
    frameworks: [
      socialEcologicalModel,
      preventionTiming,
      populationTargeted,
      preventionFunction,
      inspire,
      healthImpactPyramid,
      ngoActivityTypes,
      ngoRoles,
      useOfEvidence,
      partnershipBenefits,
      cadcaStrategies,
      commit4p,
    ],
    crosswalks: [
      cadcaStrategiesToSpectrum,
      inspireToSpectrum,
      socialEcologicalModelToSpectrum,
      preventionFunctionToSpectrum,
      healthImpactPyramidToSpectrum,
      ngoActivityTypesToSpectrum,
      ngoActivityTypesToUn4p,
      commit4pToUn4p,
      preventionTimingToUn4p,
    ],
  };
}
