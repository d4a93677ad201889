import { defineCrosswalk, spectrumOfPrevention } from '@prevention-spectrum/core';
import { socialEcologicalModel } from '../social-ecological-model.ts';

/** Another axis: the model asks where a cause lies, the Spectrum what is done. So nothing matches closely, and the two words “community” are not related at all. */
export const socialEcologicalModelToSpectrum = defineCrosswalk(
  socialEcologicalModel,
  spectrumOfPrevention,
  [
    {
      from: 'individual',
      relation: 'relatedMatch',
      to: 'individual',
      because: {
        en: 'Causes in the person are often met by strengthening the person; they may be met by a rule as well.',
        id: 'Penyebab pada diri orang sering ditangani dengan memperkuat orangnya; dapat juga dengan aturan.',
      },
    },
    {
      from: 'individual',
      relation: 'relatedMatch',
      to: 'community',
      because: {
        en: 'What many persons do not know is a cause in persons, met by community education.',
        id: 'Apa yang tidak diketahui banyak orang adalah penyebab pada diri orang, yang ditangani dengan pendidikan masyarakat.',
      },
    },
    {
      from: 'relationship',
      relation: 'relatedMatch',
      to: 'individual',
      because: {
        en: 'Parents and couples learn skills; the Spectrum counts families among identified people.',
        id: 'Orang tua dan pasangan mempelajari keterampilan; Spektrum memasukkan keluarga ke dalam orang tertentu.',
      },
    },
    {
      from: 'community',
      relation: 'relatedMatch',
      to: 'organizations',
      because: {
        en: 'A setting is often a school, a firm or an office, whose practices can change.',
        id: 'Tempat itu sering berupa sekolah, perusahaan, atau kantor, yang praktiknya dapat berubah.',
      },
    },
    {
      from: 'societal',
      relation: 'relatedMatch',
      to: 'policy',
      because: {
        en: 'Laws and policies are among the causes in a society, and rules change them.',
        id: 'Undang-undang dan kebijakan termasuk penyebab di masyarakat luas, dan aturan mengubahnya.',
      },
    },
    {
      from: 'societal',
      relation: 'relatedMatch',
      to: 'community',
      because: {
        en: 'Norms of a society are met by what is told to the public, among other means.',
        id: 'Norma masyarakat luas ditangani antara lain melalui apa yang disampaikan kepada masyarakat.',
      },
    },
  ],
);
