import { defineCrosswalk, un4p } from '@prevention-spectrum/core';
import { commit4p } from '../commit-4p.ts';

/** The four Ps of the Mekong in the words of those of the United Nations. None is an exact match: the fourth differs, and the texts draw the lines in their own way. */
export const commit4pToUn4p = defineCrosswalk(commit4p, un4p, [
  {
    from: 'prevention',
    relation: 'closeMatch',
    to: 'prevention',
    because: {
      en: 'Both keep people from being trafficked.',
      id: 'Keduanya menjaga orang agar tidak menjadi korban.',
    },
  },
  {
    from: 'prosecution',
    relation: 'closeMatch',
    to: 'prosecution',
    because: {
      en: 'Both bring offenders to justice.',
      id: 'Keduanya membawa pelaku ke pengadilan.',
    },
  },
  {
    from: 'protection',
    relation: 'closeMatch',
    to: 'protection',
    because: {
      en: 'Both find and help victims; COMMIT names recovery and reintegration.',
      id: 'Keduanya menemukan dan menolong korban; COMMIT menyebut pemulihan dan reintegrasi.',
    },
  },
  {
    from: 'policy-and-cooperation',
    relation: 'relatedMatch',
    to: 'partnership',
    because: {
      en: 'Cooperation between states is in both; plans and policy are not partnership, and partnership with firms and NGOs is not policy.',
      id: 'Kerja sama antarnegara ada di keduanya; rencana dan kebijakan bukan kemitraan, dan kemitraan dengan perusahaan dan LSM bukan kebijakan.',
    },
  },
]);
