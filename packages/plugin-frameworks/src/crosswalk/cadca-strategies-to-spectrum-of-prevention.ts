import { defineCrosswalk, spectrumOfPrevention } from '@prevention-spectrum/core';
import { cadcaStrategies } from '../cadca-strategies.ts';

/** What the seven strategies of CADCA say in the words of the Spectrum. Coalitions and networks have no strategy here: for CADCA the coalition is who acts. */
export const cadcaStrategiesToSpectrum = defineCrosswalk(cadcaStrategies, spectrumOfPrevention, [
  {
    from: 'providing-information',
    relation: 'closeMatch',
    to: 'community',
    because: {
      en: 'Both tell a public something; the Spectrum also counts what a public thinks normal.',
      id: 'Keduanya memberi tahu masyarakat; Spektrum juga menghitung apa yang dianggap wajar oleh masyarakat.',
    },
  },
  {
    from: 'enhancing-skills',
    relation: 'relatedMatch',
    to: 'individual',
    because: {
      en: 'A participant who practises a skill is an individual strengthened; staff who are trained are not.',
      id: 'Peserta yang melatih keterampilan adalah individu yang diperkuat; petugas yang dilatih bukan.',
    },
  },
  {
    from: 'enhancing-skills',
    relation: 'relatedMatch',
    to: 'providers',
    because: {
      en: 'Training of staff and members is education of providers where they are to pass it on or serve.',
      id: 'Pelatihan petugas dan anggota adalah pendidikan penyedia jika mereka akan meneruskannya atau melayani.',
    },
  },
  {
    from: 'providing-support',
    relation: 'relatedMatch',
    to: 'individual',
    because: {
      en: 'Mentors and groups may strengthen single persons; an evening’s other thing to do has no level.',
      id: 'Mentor dan kelompok dapat menguatkan orang per orang; sekadar kegiatan lain pada suatu malam tidak mempunyai tingkat.',
    },
  },
  {
    from: 'access',
    relation: 'relatedMatch',
    to: 'organizations',
    because: {
      en: 'Access changes most often because an organisation works in another way than before.',
      id: 'Akses paling sering berubah karena suatu lembaga bekerja dengan cara lain.',
    },
  },
  {
    from: 'consequences',
    relation: 'relatedMatch',
    to: 'policy',
    because: {
      en: 'Enforcing a rule belongs to the level of rules; rewards by a firm or a club do not.',
      id: 'Menegakkan aturan termasuk tingkat aturan; penghargaan dari perusahaan atau klub tidak.',
    },
  },
  {
    from: 'consequences',
    relation: 'relatedMatch',
    to: 'organizations',
    because: {
      en: 'Where an organisation rewards or sanctions its own people, it changes its practice.',
      id: 'Jika lembaga memberi imbalan atau sanksi kepada orangnya sendiri, praktiknya berubah.',
    },
  },
  {
    from: 'physical-design',
    relation: 'relatedMatch',
    to: 'organizations',
    because: {
      en: 'An organisation that rebuilds its surroundings changes its practice; a town that rebuilds a street may not.',
      id: 'Lembaga yang menata ulang lingkungannya mengubah praktiknya; kota yang membangun ulang jalan belum tentu.',
    },
  },
  {
    from: 'policies',
    relation: 'closeMatch',
    to: 'policy',
    because: {
      en: 'Laws, by-laws and regulations are in both; the strategy also holds procedures of single organisations.',
      id: 'Undang-undang dan peraturan ada di keduanya; strategi ini juga memuat prosedur satu lembaga.',
    },
  },
  {
    from: 'policies',
    relation: 'relatedMatch',
    to: 'organizations',
    because: {
      en: 'A written procedure that binds only the own organisation is organizational practice.',
      id: 'Prosedur tertulis yang hanya mengikat lembaga sendiri adalah praktik organisasi.',
    },
  },
]);
