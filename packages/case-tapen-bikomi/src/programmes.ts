import { defineFramework } from '@prevention-spectrum/core';

/** The three programmes under which the foundation itself runs its prevention, and the paper tells it. */
export const tapenBikomiProgrammes = defineFramework({
  id: 'tapen-bikomi-programmes',
  version: '2019',
  label: {
    en: 'The foundation’s three programmes (Tapen Bikomi case)',
    id: 'Tiga program yayasan (kasus Tapen Bikomi)',
  },
  description: {
    en: 'The heads under which the Tapen Bikomi Foundation runs its work against trafficking. They say to whom and beside whom it turns: the community, its partners, the government. The names are the paper’s headings; the definitions are ours. Whatever the foundation does for other ends is outside.',
    id: 'Tiga kepala tempat Yayasan Tapen Bikomi menjalankan pencegahan perdagangan orang. Isinya menyatakan siapa yang disasar dan didampingi: masyarakat, mitra, pemerintah. Namanya dari judul dalam naskah; definisinya susunan kami. Apa yang dilakukan yayasan untuk tujuan lain berada di luar kerangka.',
  },
  citation:
    'Sengkoen, M., Setyowati, E. & Wike (2019). Prevention of human trafficking in Timor Tengah Utara Regency (study in Tapen Bikomi Foundation). International Journal of Advanced Research. https://doi.org/10.21474/IJAR01/10066',
  translationNote: {
    en: 'The paper is in English; the Indonesian words are our proposals and await the foundation’s own.',
    id: 'Naskahnya berbahasa Inggris; kata-kata Indonesia ini usulan kami dan menunggu istilah yayasan sendiri.',
  },
  categories: [
    {
      code: 'community-empowerment',
      label: { en: 'Community empowerment', id: 'Pemberdayaan masyarakat' },
      definition: {
        en: 'Turns to the people of the regency: teaches and trains them, and speaks to the public through media.',
        id: 'Menyasar warga kabupaten: mengajar dan melatih mereka, serta berbicara kepada khalayak melalui media.',
      },
      examples: [
        {
          text: {
            en: 'The foundation talks with young people of a village about safe migration.',
            id: 'Yayasan berbicara dengan kaum muda sebuah desa tentang migrasi aman.',
          },
          applies: true,
          because: {
            en: 'It teaches the community.',
            id: 'Yayasan mengajar masyarakat.',
          },
        },
        {
          text: {
            en: 'A lawyer invited by the foundation speaks to officials of a department.',
            id: 'Ahli hukum undangan yayasan berbicara kepada pegawai suatu dinas.',
          },
          applies: false,
          because: {
            en: 'Government is taught: strengthening government.',
            id: 'Yang diajar adalah pemerintah: penguatan pemerintah.',
          },
        },
      ],
    },
    {
      code: 'cooperation-networking',
      label: { en: 'Cooperation networking', id: 'Jaringan kerja sama' },
      definition: {
        en: 'Builds formal and lasting cooperation with the regency, its agencies and village governments, and does what they agreed to do together.',
        id: 'Membangun kerja sama formal dan berkelanjutan dengan kabupaten, perangkatnya, dan pemerintah desa, serta menjalankan apa yang disepakati bersama.',
      },
      examples: [
        {
          text: {
            en: 'The foundation and a village government become partners.',
            id: 'Yayasan dan pemerintah desa menjadi mitra.',
          },
          applies: true,
          because: {
            en: 'A lasting bond with a government.',
            id: 'Ikatan berkelanjutan dengan pemerintah.',
          },
        },
        {
          text: {
            en: 'The foundation hands posters to an office for its own campaign.',
            id: 'Yayasan memberi poster kepada instansi untuk kampanye instansi itu.',
          },
          applies: false,
          because: {
            en: 'The paper counts such help as strengthening government.',
            id: 'Naskah menghitung bantuan itu sebagai penguatan pemerintah.',
          },
        },
      ],
    },
    {
      code: 'government-strengthening',
      label: {
        en: 'Strengthening capacity and policies of government',
        id: 'Penguatan kapasitas dan kebijakan pemerintah',
      },
      definition: {
        en: 'Makes government abler to prevent: shares knowledge with officials, presses for rules and watches over them, and lends means.',
        id: 'Membuat pemerintah lebih mampu mencegah: berbagi pengetahuan dengan pejabat, mendorong aturan dan mengawalnya, serta meminjamkan sarana.',
      },
      examples: [
        {
          text: {
            en: 'The foundation presses for a regulation of the regency.',
            id: 'Yayasan mendorong peraturan daerah.',
          },
          applies: true,
          because: {
            en: 'It works on the policies of government.',
            id: 'Yang ditangani adalah kebijakan pemerintah.',
          },
        },
        {
          text: {
            en: 'The foundation sits in the task force as a member.',
            id: 'Yayasan duduk dalam satuan tugas sebagai anggota.',
          },
          applies: false,
          because: {
            en: 'The paper tells of the task force as cooperation.',
            id: 'Naskah menceritakan satuan tugas sebagai kerja sama.',
          },
        },
      ],
    },
  ],
  rules: [
    {
      between: ['cooperation-networking', 'government-strengthening'],
      trap: {
        en: 'Both turn to government, and one rule is told under both heads.',
        id: 'Keduanya menyasar pemerintah, dan satu aturan diceritakan di bawah kedua kepala.',
      },
      rule: {
        en: 'Follow the head under which the paper tells it. Under both: a rule is first of all strengthening, because the foundation argued for it.',
        id: 'Ikuti kepala tempat naskah menceritakannya. Jika di keduanya: aturan terutama penguatan, karena yayasan memperjuangkannya.',
      },
    },
    {
      between: ['community-empowerment', 'cooperation-networking'],
      trap: {
        en: 'A partner village and the foundation teach groups or put up posters.',
        id: 'Desa mitra dan yayasan mengajar kelompok atau memasang poster.',
      },
      rule: {
        en: 'The paper files what is done inside a partnership under the partnership. What it is for is the question of other frameworks.',
        id: 'Naskah memasukkan apa yang dilakukan dalam kemitraan ke bawah kemitraan. Tujuannya adalah pertanyaan kerangka lain.',
      },
    },
    {
      between: [],
      trap: {
        en: 'Help to victims, or a social service of the foundation.',
        id: 'Bantuan bagi korban, atau layanan sosial yayasan.',
      },
      rule: {
        en: 'The three are programmes of prevention. What the paper tells before it names them, and for other ends, is outside.',
        id: 'Ketiganya program pencegahan. Yang diceritakan sebelum ketiganya disebut dan untuk tujuan lain berada di luar kerangka.',
      },
    },
  ],
});
