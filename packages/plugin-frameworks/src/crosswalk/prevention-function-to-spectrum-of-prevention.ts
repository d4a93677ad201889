import { defineCrosswalk, spectrumOfPrevention } from '@prevention-spectrum/core';
import { preventionFunction } from '../prevention-function.ts';

/** What the functions of prevention say in the words of the Spectrum. Providers and networks prepare the work of others and have no function. */
export const preventionFunctionToSpectrum = defineCrosswalk(
  preventionFunction,
  spectrumOfPrevention,
  [
    {
      from: 'informational',
      relation: 'closeMatch',
      to: 'community',
      because: {
        en: 'Both inform a public and question its beliefs.',
        id: 'Keduanya memberi informasi kepada masyarakat dan mempertanyakan keyakinannya.',
      },
    },
    {
      from: 'informational',
      relation: 'relatedMatch',
      to: 'individual',
      because: {
        en: 'Information can also be given to identified persons.',
        id: 'Informasi dapat juga diberikan kepada orang tertentu.',
      },
    },
    {
      from: 'developmental',
      relation: 'relatedMatch',
      to: 'individual',
      because: {
        en: 'Skills formed over time strengthen persons, children and parents above all.',
        id: 'Keterampilan yang dibentuk seiring waktu menguatkan orang, terutama anak dan orang tua.',
      },
    },
    {
      from: 'environmental',
      relation: 'relatedMatch',
      to: 'policy',
      because: {
        en: 'Rules are one way to change what the surroundings allow.',
        id: 'Aturan adalah satu cara mengubah apa yang dimungkinkan lingkungan.',
      },
    },
    {
      from: 'environmental',
      relation: 'relatedMatch',
      to: 'organizations',
      because: {
        en: 'Practices of organisations are another.',
        id: 'Praktik organisasi adalah cara lain.',
      },
    },
  ],
);
