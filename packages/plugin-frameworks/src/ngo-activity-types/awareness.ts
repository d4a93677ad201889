import type { CategoryDraft } from '@prevention-spectrum/core';

export const awareness = {
  code: 'awareness',
  label: { en: 'Education and public awareness', id: 'Pendidikan dan penyadaran masyarakat' },
  definition: {
    en: 'Teaches or informs people about trafficking and how to keep away from it: talks, courses, print, films, campaigns. Practising how to migrate safely belongs here too, since it is knowledge against trafficking and no trade.',
    id: 'Mengajar atau memberi tahu orang tentang perdagangan orang dan cara menghindarinya: ceramah, kursus, media cetak, film, kampanye. Latihan bermigrasi dengan aman juga termasuk di sini karena berupa pengetahuan pencegahan, bukan keahlian kerja.',
  },
  examples: [
    {
      text: {
        en: 'A radio play in the local language follows two brothers whom an agent deceives.',
        id: 'Sandiwara radio berbahasa daerah mengisahkan dua bersaudara yang ditipu agen.',
      },
      applies: true,
      because: { en: 'The public learns how it is done.', id: 'Masyarakat mengetahui caranya.' },
    },
    {
      text: {
        en: 'Pilgrims receive a card with the signs of a false contract.',
        id: 'Peziarah menerima kartu berisi tanda kontrak palsu.',
      },
      applies: true,
      because: {
        en: 'Information for whoever comes.',
        id: 'Informasi bagi siapa pun yang datang.',
      },
    },
    {
      text: {
        en: 'An NGO teaches school leavers to sew so that they find work at home.',
        id: 'Sebuah LSM mengajar lulusan sekolah menjahit agar mendapat kerja di daerahnya.',
      },
      applies: false,
      because: {
        en: 'What they learn is a trade: work and skills training.',
        id: 'Yang dipelajari adalah keahlian kerja: pelatihan kerja dan keterampilan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
