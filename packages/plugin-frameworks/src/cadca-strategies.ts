import { defineFramework } from '@prevention-spectrum/core';
import { access } from './cadca-strategies/access.ts';
import { consequences } from './cadca-strategies/consequences.ts';
import { enhancingSkills } from './cadca-strategies/enhancing-skills.ts';
import { physicalDesign } from './cadca-strategies/physical-design.ts';
import { policies } from './cadca-strategies/policies.ts';
import { providingInformation } from './cadca-strategies/providing-information.ts';
import { providingSupport } from './cadca-strategies/providing-support.ts';
import { rules } from './cadca-strategies/rules.ts';
import { ourTranslation } from './translation.ts';

/** The seven strategies for community change that CADCA teaches coalitions, with our own definitions and examples. */
export const cadcaStrategies = defineFramework({
  id: 'cadca-strategies',
  version: '7-strategies',
  label: { en: 'CADCA’s seven strategies', id: 'Tujuh strategi CADCA' },
  description: {
    en: 'Seven strategies by which a coalition changes a community, as Community Anti-Drug Coalitions of America (CADCA) teaches them; the first ones turn to persons, the last ones to their surroundings. Editions differ slightly in wording: the seventh is also called modifying and changing policies. The coalition is the one who acts, so building it is no strategy of its own.',
    id: 'Tujuh strategi koalisi untuk mengubah masyarakat, sebagaimana diajarkan Community Anti-Drug Coalitions of America (CADCA); yang pertama-tama menyasar orang, yang terakhir lingkungannya. Susunan kata berbeda sedikit antarterbitan: yang ketujuh juga disebut mengubah dan memodifikasi kebijakan. Koalisi adalah pelakunya, jadi membangun koalisi bukan strategi tersendiri.',
  },
  citation:
    'Community Anti-Drug Coalitions of America, National Community Anti-Drug Coalition Institute (n.d.). The coalition impact: environmental prevention strategies. Beyond the Basics: topic-specific publications for coalitions. Alexandria, VA: CADCA',
  translationNote: ourTranslation,
  categories: [
    providingInformation,
    enhancingSkills,
    providingSupport,
    access,
    consequences,
    physicalDesign,
    policies,
  ],
  rules,
});
