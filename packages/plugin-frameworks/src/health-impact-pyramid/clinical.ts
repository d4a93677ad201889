import type { CategoryDraft } from '@prevention-spectrum/core';

export const clinical = {
  code: 'clinical',
  label: { en: 'Clinical interventions', id: 'Intervensi klinis' },
  definition: {
    en: 'Treats a person through continued care, so that illness or harm is kept away or kept small.',
    id: 'Menangani seseorang melalui perawatan berkelanjutan agar penyakit atau bahaya dijauhkan atau diperkecil.',
  },
  examples: [
    {
      text: {
        en: 'A health centre treats high blood pressure for years to prevent strokes.',
        id: 'Puskesmas mengobati tekanan darah tinggi selama bertahun-tahun untuk mencegah strok.',
      },
      applies: true,
      because: { en: 'Continued direct care.', id: 'Perawatan langsung yang berkelanjutan.' },
    },
    {
      text: {
        en: 'Women freed from exploitation are treated for trauma at a clinic.',
        id: 'Perempuan yang bebas dari eksploitasi dirawat traumanya di klinik.',
      },
      applies: true,
      because: {
        en: 'A clinic treats persons over time.',
        id: 'Klinik merawat orang dari waktu ke waktu.',
      },
    },
    {
      text: {
        en: 'A doctor tells a patient to give up smoking.',
        id: 'Dokter menyuruh pasien berhenti merokok.',
      },
      applies: false,
      because: {
        en: 'It is advice, inside a clinic: counseling and education.',
        id: 'Ini nasihat, walaupun di klinik: konseling dan pendidikan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
