import type { CategoryDraft } from '@prevention-spectrum/core';

export const education = {
  code: 'education',
  label: { en: 'Education and life skills', id: 'Pendidikan dan kecakapan hidup' },
  definition: {
    en: 'Keeps children in a school that is safe for them, and teaches them to know danger, to protect themselves and to live with others without violence.',
    id: 'Menjaga anak tetap di sekolah yang aman, serta mengajarinya mengenali bahaya, melindungi diri, dan hidup bersama tanpa kekerasan.',
  },
  examples: [
    {
      text: {
        en: 'Girls who dropped out are brought back to class.',
        id: 'Anak perempuan yang putus sekolah dikembalikan ke kelas.',
      },
      applies: true,
      because: { en: 'Attendance itself protects.', id: 'Bersekolah itu sendiri melindungi.' },
    },
    {
      text: {
        en: 'Children practise what to do when somebody offers a ride or a job.',
        id: 'Anak berlatih apa yang harus dilakukan ketika ditawari tumpangan atau pekerjaan.',
      },
      applies: true,
      because: {
        en: 'Knowledge and skill to protect oneself.',
        id: 'Pengetahuan dan keterampilan melindungi diri.',
      },
    },
    {
      text: {
        en: 'A teacher who beats pupils loses her licence under the new ban.',
        id: 'Guru yang memukul murid kehilangan izinnya menurut larangan baru.',
      },
      applies: false,
      because: {
        en: 'It happens in a school, but a law is enforced: implementation and enforcement of laws.',
        id: 'Tempatnya sekolah, tetapi hukum yang ditegakkan: pelaksanaan dan penegakan hukum.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
