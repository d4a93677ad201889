import { defineCrosswalk, un4p } from '@prevention-spectrum/core';
import { ngoActivityTypes } from '../ngo-activity-types.ts';

/** What the activity types of NGOs are for, in the words of the four Ps. Object and purpose decide in each case; partnership has no type. */
export const ngoActivityTypesToUn4p = defineCrosswalk(ngoActivityTypes, un4p, [
  {
    from: 'awareness',
    relation: 'broadMatch',
    to: 'prevention',
    because: {
      en: 'It turns to people before anybody is harmed.',
      id: 'Menyasar orang sebelum ada yang dirugikan.',
    },
  },
  {
    from: 'skills-training',
    relation: 'relatedMatch',
    to: 'prevention',
    because: {
      en: 'A livelihood lowers exposure, where people have not been harmed.',
      id: 'Nafkah mengurangi kerentanan jika orangnya belum menjadi korban.',
    },
  },
  {
    from: 'skills-training',
    relation: 'relatedMatch',
    to: 'protection',
    because: {
      en: 'For survivors it is a part of reintegration.',
      id: 'Bagi penyintas, bagian dari reintegrasi.',
    },
  },
  {
    from: 'formal-education-help',
    relation: 'relatedMatch',
    to: 'prevention',
    because: {
      en: 'Pupils who stay in school are less exposed.',
      id: 'Murid yang tetap bersekolah lebih tidak rentan.',
    },
  },
  {
    from: 'formal-education-help',
    relation: 'relatedMatch',
    to: 'protection',
    because: {
      en: 'For children who came back it is reintegration.',
      id: 'Bagi anak yang pulang, reintegrasi.',
    },
  },
  {
    from: 'education-and-health-services',
    relation: 'relatedMatch',
    to: 'prevention',
    because: {
      en: 'Services to exposed groups lower exposure.',
      id: 'Layanan bagi kelompok rentan mengurangi kerentanan.',
    },
  },
  {
    from: 'education-and-health-services',
    relation: 'relatedMatch',
    to: 'protection',
    because: {
      en: 'Services to victims are protection.',
      id: 'Layanan bagi korban adalah perlindungan.',
    },
  },
  {
    from: 'legislative-advocacy',
    relation: 'relatedMatch',
    to: 'prevention',
    because: {
      en: 'The rule that is asked for may remove conditions of exploitation.',
      id: 'Aturan yang diminta dapat menghilangkan keadaan yang menyuburkan eksploitasi.',
    },
  },
  {
    from: 'legislative-advocacy',
    relation: 'relatedMatch',
    to: 'protection',
    because: { en: 'The rule may be for victims.', id: 'Aturannya mungkin untuk korban.' },
  },
  {
    from: 'legislative-advocacy',
    relation: 'relatedMatch',
    to: 'prosecution',
    because: {
      en: 'The rule may create an offence.',
      id: 'Aturannya mungkin menciptakan tindak pidana.',
    },
  },
  {
    from: 'legal-services',
    relation: 'relatedMatch',
    to: 'protection',
    because: {
      en: 'Help with the rights of a victim is protection; contracts checked beforehand prevent.',
      id: 'Bantuan hak korban adalah perlindungan; kontrak yang diperiksa sebelumnya mencegah.',
    },
  },
  {
    from: 'counselling',
    relation: 'relatedMatch',
    to: 'protection',
    because: {
      en: 'Most of it is for people who were harmed.',
      id: 'Sebagian besar bagi orang yang dirugikan.',
    },
  },
  {
    from: 'shelter',
    relation: 'relatedMatch',
    to: 'protection',
    because: {
      en: 'Victims are housed; people in danger may be housed before any harm.',
      id: 'Korban ditampung; orang terancam dapat ditampung sebelum dirugikan.',
    },
  },
  {
    from: 'legal-application-training',
    relation: 'relatedMatch',
    to: 'prosecution',
    because: {
      en: 'Police and courts are trained to pursue offenders.',
      id: 'Polisi dan pengadilan dilatih mengejar pelaku.',
    },
  },
  {
    from: 'legal-application-training',
    relation: 'relatedMatch',
    to: 'protection',
    because: { en: 'Or to find and spare victims.', id: 'Atau menemukan dan meringankan korban.' },
  },
  {
    from: 'victim-help',
    relation: 'broadMatch',
    to: 'protection',
    because: {
      en: 'Whatever helps people who were trafficked is protection.',
      id: 'Apa pun yang menolong korban adalah perlindungan.',
    },
  },
]);
