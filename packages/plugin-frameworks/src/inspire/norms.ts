import type { CategoryDraft } from '@prevention-spectrum/core';

export const norms = {
  code: 'norms',
  label: { en: 'Norms and values', id: 'Norma dan nilai' },
  definition: {
    en: 'Works on what a community holds to be right between adults and children, and between boys and girls, until violence is no longer taken for normal.',
    id: 'Menangani apa yang dianggap benar oleh masyarakat antara orang dewasa dan anak serta antara anak laki-laki dan perempuan, sampai kekerasan tidak lagi dianggap wajar.',
  },
  examples: [
    {
      text: {
        en: 'Elders, mothers and young men meet for a year until the hamlet gives up marrying girls at fifteen.',
        id: 'Tetua, ibu-ibu, dan pemuda bertemu selama setahun sampai dusun itu meninggalkan kebiasaan menikahkan gadis berusia lima belas tahun.',
      },
      applies: true,
      because: { en: 'A shared norm is worked on.', id: 'Norma bersama yang ditangani.' },
    },
    {
      text: {
        en: 'Students are taught to step in when a boy harasses a girl.',
        id: 'Mahasiswa dilatih bertindak ketika seorang anak laki-laki melecehkan anak perempuan.',
      },
      applies: true,
      because: {
        en: 'Bystanders make violence unaccepted.',
        id: 'Orang sekitar membuat kekerasan tidak diterima.',
      },
    },
    {
      text: {
        en: 'A father learns in a course to calm himself before he strikes.',
        id: 'Seorang ayah belajar dalam kursus menenangkan diri sebelum memukul.',
      },
      applies: false,
      because: {
        en: 'One parent is supported: parent and caregiver support.',
        id: 'Seorang orang tua didukung: dukungan bagi orang tua dan pengasuh.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
