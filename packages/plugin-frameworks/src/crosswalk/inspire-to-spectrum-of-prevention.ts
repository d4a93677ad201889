import { defineCrosswalk, spectrumOfPrevention } from '@prevention-spectrum/core';
import { inspire } from '../inspire.ts';

/** What the strategies of INSPIRE say in the words of the Spectrum. Income and response services have no level: they are economic help and services after harm. */
export const inspireToSpectrum = defineCrosswalk(inspire, spectrumOfPrevention, [
  {
    from: 'laws',
    relation: 'broadMatch',
    to: 'policy',
    because: {
      en: 'Laws against violence towards children and their enforcement are one part of all rules that bind a jurisdiction.',
      id: 'Hukum tentang kekerasan terhadap anak dan penegakannya adalah bagian dari semua aturan yang mengikat suatu wilayah.',
    },
  },
  {
    from: 'norms',
    relation: 'relatedMatch',
    to: 'community',
    because: {
      en: 'Both turn to what a public thinks normal; INSPIRE does it by long joint work more than by information.',
      id: 'Keduanya menyasar apa yang dianggap wajar oleh masyarakat; INSPIRE lebih melalui kerja bersama yang lama daripada informasi.',
    },
  },
  {
    from: 'environments',
    relation: 'relatedMatch',
    to: 'organizations',
    because: {
      en: 'Safer surroundings are an organisational practice where an organisation answers for the place.',
      id: 'Lingkungan yang lebih aman adalah praktik organisasi jika suatu lembaga bertanggung jawab atas tempatnya.',
    },
  },
  {
    from: 'parents',
    relation: 'broadMatch',
    to: 'individual',
    because: {
      en: 'Parents who gain skill are one kind of identified people whose knowledge and skill grow.',
      id: 'Orang tua yang menjadi terampil adalah sebagian dari orang tertentu yang pengetahuan dan keterampilannya bertambah.',
    },
  },
  {
    from: 'education',
    relation: 'relatedMatch',
    to: 'individual',
    because: {
      en: 'Life skills are strengthened in persons; going to school as such has no level.',
      id: 'Kecakapan hidup diperkuat pada orang; bersekolah itu sendiri tidak mempunyai tingkat.',
    },
  },
  {
    from: 'education',
    relation: 'relatedMatch',
    to: 'organizations',
    because: {
      en: 'A school made safe by its own rules changes its practice.',
      id: 'Sekolah yang dijadikan aman dengan aturannya sendiri mengubah praktiknya.',
    },
  },
]);
