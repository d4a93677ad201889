import { defineCrosswalk, spectrumOfPrevention } from '@prevention-spectrum/core';
import { ngoActivityTypes } from '../ngo-activity-types.ts';

/** What the activity types of NGOs say in the words of the Spectrum. Services to victims have no level, and networks have no type. */
export const ngoActivityTypesToSpectrum = defineCrosswalk(ngoActivityTypes, spectrumOfPrevention, [
  {
    from: 'awareness',
    relation: 'closeMatch',
    to: 'community',
    because: {
      en: 'Both inform groups and the public; the type also holds what identified persons practise.',
      id: 'Keduanya memberi informasi kepada kelompok dan masyarakat; jenis ini juga memuat latihan orang tertentu.',
    },
  },
  {
    from: 'awareness',
    relation: 'relatedMatch',
    to: 'individual',
    because: {
      en: 'Persons who practise how to keep away from trafficking are strengthened individuals.',
      id: 'Orang yang berlatih menghindari perdagangan orang adalah individu yang diperkuat.',
    },
  },
  {
    from: 'legislative-advocacy',
    relation: 'broadMatch',
    to: 'policy',
    because: {
      en: 'Pressing for a rule is part of influencing policy, which also holds the rule itself.',
      id: 'Mendorong aturan adalah bagian dari mempengaruhi kebijakan, yang juga memuat aturannya.',
    },
  },
  {
    from: 'skills-training',
    relation: 'relatedMatch',
    to: 'individual',
    because: {
      en: 'A trade is a skill of a person; whether it prevents anything depends on the source.',
      id: 'Keahlian kerja adalah keterampilan orang; apakah mencegah sesuatu bergantung pada sumbernya.',
    },
  },
  {
    from: 'legal-application-training',
    relation: 'broadMatch',
    to: 'providers',
    because: {
      en: 'Police and officials who are trained to apply the law are one kind of providers.',
      id: 'Polisi dan pejabat yang dilatih menerapkan hukum adalah salah satu jenis penyedia layanan.',
    },
  },
]);
