import type { CategoryDraft } from '@prevention-spectrum/core';

export const laws = {
  code: 'laws',
  label: { en: 'Implementation and enforcement of laws', id: 'Pelaksanaan dan penegakan hukum' },
  definition: {
    en: 'Puts laws into force that forbid violence against children or take away its means, and sees that they are kept. Making the rule and enforcing it both belong here.',
    id: 'Memberlakukan hukum yang melarang kekerasan terhadap anak atau menghilangkan sarananya, dan memastikan hukum itu ditaati. Pembuatan aturan dan penegakannya sama-sama termasuk di sini.',
  },
  examples: [
    {
      text: {
        en: 'A ban on beating pupils is enacted, and the school office pursues every report.',
        id: 'Larangan memukul murid ditetapkan, dan dinas pendidikan menindaklanjuti setiap laporan.',
      },
      applies: true,
      because: { en: 'A law is made and enforced.', id: 'Hukum dibuat dan ditegakkan.' },
    },
    {
      text: {
        en: 'Inspectors fine bars that serve alcohol to children.',
        id: 'Pengawas mendenda kedai minum yang melayani anak.',
      },
      applies: true,
      because: { en: 'An existing law is enforced.', id: 'Hukum yang ada ditegakkan.' },
    },
    {
      text: {
        en: 'Pupils learn in class what the law says about child labour.',
        id: 'Murid belajar di kelas isi undang-undang tentang pekerja anak.',
      },
      applies: false,
      because: {
        en: 'The law is the topic; pupils gain knowledge: education and life skills.',
        id: 'Hukum adalah topiknya; murid memperoleh pengetahuan: pendidikan dan kecakapan hidup.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
