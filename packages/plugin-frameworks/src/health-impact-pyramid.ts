import { defineFramework } from '@prevention-spectrum/core';
import { changingTheContext } from './health-impact-pyramid/changing-the-context.ts';
import { clinical } from './health-impact-pyramid/clinical.ts';
import { counselingAndEducation } from './health-impact-pyramid/counseling-and-education.ts';
import { longLastingProtective } from './health-impact-pyramid/long-lasting-protective.ts';
import { rules } from './health-impact-pyramid/rules.ts';
import { socioeconomicFactors } from './health-impact-pyramid/socioeconomic-factors.ts';
import { ourTranslation } from './translation.ts';

/** The five tiers of the Health Impact Pyramid, from the base up, with our own definitions and examples. */
export const healthImpactPyramid = defineFramework({
  id: 'health-impact-pyramid',
  version: '2010',
  label: { en: 'Health Impact Pyramid', id: 'Piramida Dampak Kesehatan' },
  description: {
    en: 'Five tiers of public health action, listed from the base up. Frieden holds that the lower a tier, the more people it reaches and the less effort it asks of each, and that work on every tier together does most. That is a claim about likely effect: the positions here are for display and no measure. What joins or trains organisations has no tier.',
    id: 'Lima lapis tindakan kesehatan masyarakat, dari dasar ke puncak. Menurut Frieden, makin rendah lapisnya, makin banyak orang yang dijangkau dan makin sedikit usaha yang diminta dari masing-masing; kerja di semua lapis bersama-sama paling berpengaruh. Itu klaim tentang pengaruh yang mungkin: urutan di sini hanya untuk tampilan, bukan ukuran. Kegiatan yang mempertemukan atau melatih lembaga tidak mempunyai lapis.',
  },
  citation:
    'Frieden, T. R. (2010). A framework for public health action: the health impact pyramid. American Journal of Public Health, 100(4), 590-595. https://doi.org/10.2105/AJPH.2009.185652',
  translationNote: ourTranslation,
  categories: [
    socioeconomicFactors,
    changingTheContext,
    longLastingProtective,
    clinical,
    counselingAndEducation,
  ],
  rules,
});
