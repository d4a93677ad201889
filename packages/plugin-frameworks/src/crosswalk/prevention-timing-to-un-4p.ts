import { defineCrosswalk, un4p } from '@prevention-spectrum/core';
import { preventionTiming } from '../prevention-timing.ts';

/** When an activity acts, in the words of what it is for. Only trafficking has four Ps, and pursuing offenders can come at any time. */
export const preventionTimingToUn4p = defineCrosswalk(preventionTiming, un4p, [
  {
    from: 'primary',
    relation: 'relatedMatch',
    to: 'prevention',
    because: {
      en: 'Both act before anybody is harmed.',
      id: 'Keduanya bertindak sebelum ada yang dirugikan.',
    },
  },
  {
    from: 'secondary',
    relation: 'relatedMatch',
    to: 'protection',
    because: {
      en: 'Rescue and first help are both.',
      id: 'Penyelamatan dan pertolongan pertama termasuk keduanya.',
    },
  },
  {
    from: 'tertiary',
    relation: 'relatedMatch',
    to: 'protection',
    because: {
      en: 'Recovery and reintegration are both.',
      id: 'Pemulihan dan reintegrasi termasuk keduanya.',
    },
  },
]);
