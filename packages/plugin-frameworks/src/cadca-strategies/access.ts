import type { CategoryDraft } from '@prevention-spectrum/core';

export const access = {
  code: 'access',
  label: { en: 'Enhancing access/reducing barriers', id: 'Meningkatkan akses/mengurangi hambatan' },
  definition: {
    en: 'Makes help or healthy choices easier to reach. CADCA also uses it the other way round, to make what harms harder to get.',
    id: 'Membuat bantuan atau pilihan sehat lebih mudah dijangkau. CADCA juga memakainya sebaliknya, untuk membuat hal yang merugikan lebih sulit diperoleh.',
  },
  examples: [
    {
      text: {
        en: 'The passport office opens a counter in the hills twice a month.',
        id: 'Kantor imigrasi membuka loket di perbukitan dua kali sebulan.',
      },
      applies: true,
      because: { en: 'The lawful way becomes easier.', id: 'Jalan yang sah menjadi lebih mudah.' },
    },
    {
      text: {
        en: 'Cigarettes move behind the counter, where nobody can take them himself.',
        id: 'Rokok dipindahkan ke belakang kasir sehingga tidak dapat diambil sendiri.',
      },
      applies: true,
      because: {
        en: 'What harms becomes harder to get.',
        id: 'Hal yang merugikan lebih sulit diperoleh.',
      },
    },
    {
      text: {
        en: 'Shops that refuse to sell to minors receive an award.',
        id: 'Toko yang menolak menjual kepada anak mendapat penghargaan.',
      },
      applies: false,
      because: {
        en: 'A reward, not an access: changing consequences.',
        id: 'Penghargaan, bukan akses: mengubah konsekuensi.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
