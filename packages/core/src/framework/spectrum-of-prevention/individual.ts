import type { CategoryDraft } from '../framework.ts';

export const individual = {
  code: 'individual',
  label: {
    en: 'Strengthening individual knowledge and skills',
    id: 'Penguatan pengetahuan dan keterampilan individu',
  },
  definition: {
    en: 'One person, or a family taught together, comes to understand a risk and practises what lowers it. The people are identified: afterwards somebody could say who took part and what they can now do. What changes is what these people know and can do, not the conditions around them.',
    id: 'Seseorang, atau satu keluarga yang dibimbing bersama, memahami suatu risiko dan berlatih menguranginya. Pesertanya jelas: setelah kegiatan, dapat disebutkan siapa yang ikut dan apa yang kini mampu mereka lakukan. Yang berubah adalah pengetahuan dan kemampuan orang-orang itu, bukan keadaan di sekitarnya.',
  },
  examples: [
    {
      text: {
        en: 'Twenty young people who have signed up because they want to work abroad go through a mock recruitment: each of them checks a contract, rings the labour office and turns down a false offer.',
        id: 'Dua puluh anak muda yang mendaftarkan diri karena ingin bekerja di luar negeri mengikuti simulasi perekrutan: masing-masing memeriksa kontrak, menelepon dinas tenaga kerja, dan menolak tawaran palsu.',
      },
      applies: true,
      because: {
        en: 'Identified people practise a skill that they will need themselves.',
        id: 'Peserta yang jelas identitasnya melatih keterampilan yang akan mereka perlukan sendiri.',
      },
    },
    {
      text: {
        en: 'A village volunteer visits the family of a young woman who has applied for work abroad and goes through every document with them.',
        id: 'Seorang kader desa mengunjungi keluarga perempuan muda yang melamar kerja ke luar negeri dan memeriksa setiap dokumen bersama mereka.',
      },
      applies: true,
      because: {
        en: 'One family is advised on its own case.',
        id: 'Satu keluarga didampingi dalam urusannya sendiri.',
      },
    },
    {
      text: {
        en: 'A midwife shows each mother at the clinic how to fit a child’s helmet, then watches her do it.',
        id: 'Bidan memperagakan kepada setiap ibu di klinik cara memasang helm anak, lalu mengamati ibu itu mencobanya sendiri.',
      },
      applies: true,
      because: {
        en: 'The skill is shown to one person at a time and tried out on the spot.',
        id: 'Keterampilan itu diajarkan kepada satu orang demi satu orang dan langsung dicoba.',
      },
    },
    {
      text: {
        en: 'A speaker tells a full village hall how traffickers work and answers questions at the end.',
        id: 'Seorang narasumber menjelaskan modus pelaku perdagangan orang di balai desa yang penuh dan menjawab pertanyaan pada akhir acara.',
      },
      applies: false,
      because: {
        en: 'Information for a public, with nothing practised and nobody registered: community education.',
        id: 'Ini informasi bagi khalayak; tidak ada yang dilatih dan peserta tidak didata: pendidikan masyarakat.',
      },
    },
    {
      text: {
        en: 'Teachers rehearse how to talk with their pupils about false job offers.',
        id: 'Para guru berlatih membicarakan tawaran kerja palsu dengan murid mereka.',
      },
      applies: false,
      because: {
        en: 'They practise a skill, but in order to pass something on: educating providers.',
        id: 'Mereka memang melatih keterampilan, tetapi untuk diteruskan kepada orang lain: pendidikan bagi penyedia layanan.',
      },
    },
    {
      text: {
        en: 'A worker who was trafficked comes home and is given counselling and a bed in a shelter.',
        id: 'Seorang pekerja yang menjadi korban perdagangan orang kembali ke kampungnya, lalu mendapat konseling dan tempat tinggal di rumah aman.',
      },
      applies: false,
      because: {
        en: 'It helps one person after the harm is done: a service to a victim, which has no level.',
        id: 'Ini pertolongan setelah seseorang menjadi korban: layanan bagi korban tidak termasuk tingkat mana pun.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
