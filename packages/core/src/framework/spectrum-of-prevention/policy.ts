import type { CategoryDraft } from '../framework.ts';

export const policy = {
  code: 'policy',
  label: {
    en: 'Influencing policy and legislation',
    id: 'Advokasi kebijakan dan peraturan',
  },
  definition: {
    en: 'Rules that bind a jurisdiction are called for, drafted, passed, changed or put into force: an act of parliament, a regency or village regulation, a decree. Working towards such a rule counts too, with its status beside it, because a rule that is wanted is not yet a rule.',
    id: 'Aturan yang mengikat suatu wilayah diperjuangkan, dirancang, disahkan, diubah, atau diberlakukan: undang-undang, peraturan daerah, peraturan desa, keputusan kepala daerah. Upaya menuju aturan semacam itu juga termasuk, asalkan statusnya dicantumkan, sebab aturan yang diinginkan belum menjadi aturan.',
  },
  examples: [
    {
      text: {
        en: 'A village passes a regulation on legal migration that holds for all residents and for every recruiter who comes.',
        id: 'Sebuah desa mengesahkan peraturan desa tentang migrasi yang sesuai prosedur, yang berlaku bagi semua warga dan setiap perekrut yang datang.',
      },
      applies: true,
      because: {
        en: 'A village regulation binds a jurisdiction, however small.',
        id: 'Peraturan desa mengikat suatu wilayah, sekecil apa pun.',
      },
    },
    {
      text: {
        en: 'Three NGOs press the regency council for a regulation against trafficking that is not on its agenda yet.',
        id: 'Tiga LSM mendesak DPRD kabupaten agar membuat peraturan daerah tentang pencegahan perdagangan orang, yang belum masuk agenda dewan.',
      },
      applies: true,
      because: {
        en: 'Advocacy for a rule belongs here; its status is planned, not enacted.',
        id: 'Advokasi untuk suatu aturan termasuk di sini; statusnya direncanakan, belum ditetapkan.',
      },
    },
    {
      text: {
        en: 'A city forbids tobacco advertising within sight of any school.',
        id: 'Pemerintah kota melarang iklan rokok yang terlihat dari sekolah mana pun.',
      },
      applies: true,
      because: {
        en: 'The rule holds for everyone in the city and not for the premises of one organisation.',
        id: 'Aturan itu berlaku bagi semua pihak di kota tersebut, bukan hanya di tempat satu organisasi.',
      },
    },
    {
      text: {
        en: 'The village secretary lays down in writing that two officials interview whoever asks the office for a travel letter.',
        id: 'Sekretaris desa menetapkan secara tertulis bahwa dua petugas mewawancarai setiap orang yang meminta surat pengantar di kantor desa.',
      },
      applies: false,
      because: {
        en: 'A procedure of the village office binds that office: organizational practices. A village regulation would belong here.',
        id: 'Prosedur kantor desa mengikat kantor itu sendiri: praktik organisasi. Seandainya berbentuk peraturan desa, barulah termasuk di sini.',
      },
    },
    {
      text: {
        en: 'A public prosecutor explains the penalties of the anti-trafficking law to pupils.',
        id: 'Seorang jaksa menjelaskan kepada murid ancaman hukuman dalam undang-undang pemberantasan perdagangan orang.',
      },
      applies: false,
      because: {
        en: 'The topic is a law, the mechanism is information: community education.',
        id: 'Topiknya undang-undang, tetapi mekanismenya penyampaian informasi: pendidikan masyarakat.',
      },
    },
    {
      text: {
        en: 'A clinic adopts the policy that its staff offer every patient an HIV test.',
        id: 'Sebuah klinik menetapkan kebijakan bahwa petugasnya menawarkan tes HIV kepada setiap pasien.',
      },
      applies: false,
      because: {
        en: 'It is called a policy and binds one organisation: organizational practices.',
        id: 'Namanya kebijakan, tetapi yang terikat hanya satu organisasi: praktik organisasi.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
