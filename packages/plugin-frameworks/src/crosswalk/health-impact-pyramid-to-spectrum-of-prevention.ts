import { defineCrosswalk, spectrumOfPrevention } from '@prevention-spectrum/core';
import { healthImpactPyramid } from '../health-impact-pyramid.ts';

/** What the tiers of the pyramid say in the words of the Spectrum. Clinical and long-lasting interventions have no level. */
export const healthImpactPyramidToSpectrum = defineCrosswalk(
  healthImpactPyramid,
  spectrumOfPrevention,
  [
    {
      from: 'socioeconomic-factors',
      relation: 'relatedMatch',
      to: 'policy',
      because: {
        en: 'Living conditions of a population are mostly changed by law and budget.',
        id: 'Keadaan hidup penduduk umumnya diubah melalui undang-undang dan anggaran.',
      },
    },
    {
      from: 'changing-the-context',
      relation: 'relatedMatch',
      to: 'policy',
      because: {
        en: 'What is required, sold or forbidden is often laid down by a rule.',
        id: 'Apa yang diwajibkan, dijual, atau dilarang sering ditetapkan dengan aturan.',
      },
    },
    {
      from: 'changing-the-context',
      relation: 'relatedMatch',
      to: 'organizations',
      because: {
        en: 'The context of a school or a firm is changed by its practices.',
        id: 'Konteks sekolah atau perusahaan diubah melalui praktiknya.',
      },
    },
    {
      from: 'counseling-and-education',
      relation: 'relatedMatch',
      to: 'community',
      because: {
        en: 'Education of groups and the public is in both; advice to one person is not.',
        id: 'Pendidikan kelompok dan masyarakat ada di keduanya; nasihat kepada satu orang tidak.',
      },
    },
    {
      from: 'counseling-and-education',
      relation: 'relatedMatch',
      to: 'individual',
      because: {
        en: 'Counselling and practised skills of identified persons are in both.',
        id: 'Konseling dan keterampilan yang dilatih orang tertentu ada di keduanya.',
      },
    },
  ],
);
