import { defineFramework } from '@prevention-spectrum/core';
import { ourTranslation } from './translation.ts';

/** The four Ps of COMMIT, the Mekong governments’ initiative against trafficking: not those of the United Nations. */
export const commit4p = defineFramework({
  id: 'commit-4p',
  version: '2004',
  label: { en: '4P of COMMIT (Mekong)', id: '4P COMMIT (Mekong)' },
  description: {
    en: 'The four areas into which the six governments of the Coordinated Mekong Ministerial Initiative against Trafficking (COMMIT) sort their work. The memorandum of 2004 gives them longer names; the short ones here are those in use for them. The fourth P is policy and cooperation, where the United Nations has partnership, so it is another framework than un-4p.',
    id: 'Empat bidang tempat enam pemerintah dalam Coordinated Mekong Ministerial Initiative against Trafficking (COMMIT) mengelompokkan kerjanya. Nota kesepahaman 2004 memberi nama yang lebih panjang; nama pendek di sini adalah yang lazim dipakai. P keempat adalah kebijakan dan kerja sama, sedangkan PBB memakai kemitraan, sehingga kerangka ini berbeda dari un-4p.',
  },
  citation:
    'Coordinated Mekong Ministerial Initiative against Trafficking (2004). Memorandum of understanding on cooperation against trafficking in persons in the Greater Mekong Sub-Region. Yangon, 29 October 2004. http://commit.asia/about/',
  translationNote: ourTranslation,
  categories: [
    {
      code: 'policy-and-cooperation',
      label: { en: 'Policy and cooperation', id: 'Kebijakan dan kerja sama' },
      definition: {
        en: 'Gives the work a plan, a law’s framework and partners: national plans, agreements between states, task forces, exchange of information.',
        id: 'Memberi kerja itu rencana, kerangka, dan mitra: rencana nasional, perjanjian antarnegara, gugus tugas, pertukaran informasi.',
      },
      examples: [
        {
          text: {
            en: 'Two governments sign an agreement on the employment of each other’s workers.',
            id: 'Dua pemerintah menandatangani perjanjian tentang penempatan pekerja masing-masing.',
          },
          applies: true,
          because: { en: 'States agree on a policy.', id: 'Negara bersepakat tentang kebijakan.' },
        },
        {
          text: {
            en: 'A national plan says which ministry does what until when.',
            id: 'Rencana nasional menetapkan kementerian mana mengerjakan apa sampai kapan.',
          },
          applies: true,
          because: { en: 'The work is given a plan.', id: 'Kerja itu diberi rencana.' },
        },
        {
          text: {
            en: 'Police of two countries raid a house together.',
            id: 'Polisi dua negara menggerebek sebuah rumah bersama-sama.',
          },
          applies: false,
          because: {
            en: 'They cooperate in pursuing offenders: prosecution.',
            id: 'Mereka bekerja sama mengejar pelaku: penuntutan.',
          },
        },
      ],
    },
    {
      code: 'prevention',
      label: { en: 'Prevention', id: 'Pencegahan' },
      definition: {
        en: 'Keeps people from being trafficked: safer migration, less want, informed communities, fewer openings for recruiters.',
        id: 'Mencegah orang menjadi korban: migrasi yang lebih aman, kekurangan berkurang, masyarakat yang tahu, celah perekrut menyempit.',
      },
      examples: [
        {
          text: {
            en: 'Border villages receive lessons on contracts in their own language.',
            id: 'Desa perbatasan menerima pelajaran tentang kontrak dalam bahasanya sendiri.',
          },
          applies: true,
          because: { en: 'Nobody has been harmed yet.', id: 'Belum ada yang dirugikan.' },
        },
        {
          text: {
            en: 'Fishing boats must register their crews before they sail.',
            id: 'Kapal ikan wajib mendaftarkan awaknya sebelum berlayar.',
          },
          applies: true,
          because: { en: 'An opening is closed.', id: 'Celah ditutup.' },
        },
        {
          text: {
            en: 'Officers learn to recognise victims among people who are detained.',
            id: 'Petugas belajar mengenali korban di antara orang yang ditahan.',
          },
          applies: false,
          because: {
            en: 'It serves those already harmed: protection, recovery and reintegration.',
            id: 'Melayani mereka yang sudah dirugikan: perlindungan, pemulihan, dan reintegrasi.',
          },
        },
      ],
    },
    {
      code: 'prosecution',
      label: { en: 'Prosecution', id: 'Penuntutan' },
      definition: {
        en: 'Makes trafficking an offence and brings offenders to court: laws, law enforcement, justice, help between courts.',
        id: 'Menjadikan perdagangan orang tindak pidana dan membawa pelaku ke pengadilan: undang-undang, penegakan hukum, peradilan, bantuan antarpengadilan.',
      },
      examples: [
        {
          text: {
            en: 'A special unit of the police follows the money of a ring.',
            id: 'Satuan khusus polisi menelusuri uang suatu sindikat.',
          },
          applies: true,
          because: { en: 'Offenders are pursued.', id: 'Pelaku dikejar.' },
        },
        {
          text: {
            en: 'Two states agree to extradite traffickers.',
            id: 'Dua negara sepakat mengekstradisi pelaku.',
          },
          applies: true,
          because: {
            en: 'It serves the trial of offenders, though by agreement.',
            id: 'Untuk mengadili pelaku walaupun melalui perjanjian.',
          },
        },
        {
          text: {
            en: 'Villagers are warned that helping a trafficker is a crime.',
            id: 'Warga diperingatkan bahwa membantu pelaku adalah kejahatan.',
          },
          applies: false,
          because: {
            en: 'A penalty as topic: prevention.',
            id: 'Hukuman sebagai topik: pencegahan.',
          },
        },
      ],
    },
    {
      code: 'protection',
      label: {
        en: 'Protection, recovery and reintegration',
        id: 'Perlindungan, pemulihan, dan reintegrasi',
      },
      definition: {
        en: 'Finds victims, shelters and treats them, brings them home and helps them to a new start.',
        id: 'Menemukan korban, menampung dan merawatnya, memulangkannya, serta membantunya memulai lagi.',
      },
      examples: [
        {
          text: {
            en: 'A transit house takes in women who were found at the border and calls their families.',
            id: 'Rumah transit menerima perempuan yang ditemukan di perbatasan dan menghubungi keluarganya.',
          },
          applies: true,
          because: {
            en: 'Victims are sheltered and returned.',
            id: 'Korban ditampung dan dipulangkan.',
          },
        },
        {
          text: {
            en: 'A social worker visits a returned fisherman for a year.',
            id: 'Pekerja sosial mengunjungi nelayan yang pulang selama setahun.',
          },
          applies: true,
          because: { en: 'Recovery and reintegration.', id: 'Pemulihan dan reintegrasi.' },
        },
        {
          text: {
            en: 'Six ministries agree on one form for referring victims.',
            id: 'Enam kementerian menyepakati satu formulir rujukan korban.',
          },
          applies: false,
          because: {
            en: 'The agreement between ministries comes first: policy and cooperation; protection beside it.',
            id: 'Kesepakatan antarkementerian didahulukan: kebijakan dan kerja sama; perlindungan di sampingnya.',
          },
        },
      ],
    },
  ],
  rules: [
    {
      between: ['policy-and-cooperation', 'prevention', 'prosecution', 'protection'],
      trap: {
        en: 'States or ministries agree on something.',
        id: 'Negara atau kementerian menyepakati sesuatu.',
      },
      rule: {
        en: 'A plan or an agreement is policy and cooperation, with the area that it serves beside it. Doing a thing together falls under the thing.',
        id: 'Rencana atau perjanjian termasuk kebijakan dan kerja sama, dengan bidang yang dilayaninya di sampingnya. Mengerjakan sesuatu bersama termasuk bidang pekerjaannya.',
      },
    },
    {
      between: ['prosecution', 'protection'],
      trap: { en: 'Victims appear in a criminal case.', id: 'Korban tampil dalam perkara pidana.' },
      rule: {
        en: 'What is for the conviction is prosecution; what is for the victim is protection.',
        id: 'Untuk menghukum pelaku: penuntutan; untuk korban: perlindungan.',
      },
    },
    {
      between: [],
      trap: { en: 'A source says “the four Ps”.', id: 'Sumber menyebut “empat P”.' },
      rule: {
        en: 'Say whose. Only where the source speaks of COMMIT or the Mekong governments is it this framework.',
        id: 'Sebutkan milik siapa. Kerangka ini hanya jika sumber berbicara tentang COMMIT atau pemerintah-pemerintah Mekong.',
      },
    },
  ],
});
