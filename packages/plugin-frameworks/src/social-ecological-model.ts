import { defineFramework } from '@prevention-spectrum/core';
import { ourTranslation } from './translation.ts';

/** Where the causes lie that an activity works on: the four levels of the CDC, with our own definitions and examples. */
export const socialEcologicalModel = defineFramework({
  id: 'social-ecological-model',
  version: '2002',
  label: { en: 'Social-ecological model', id: 'Model sosial-ekologis' },
  description: {
    en: 'Four nested levels at which causes of violence lie and can be worked on. The United States Centers for Disease Control and Prevention use the model as the World report on violence and health sets it out. It asks where a cause lies, not what an activity does and not how many people it meets, so it is another axis than the Spectrum of Prevention, although some words are the same.',
    id: 'Empat tingkat yang saling melingkupi, tempat penyebab kekerasan berada dan dapat ditangani. Pusat Pengendalian dan Pencegahan Penyakit Amerika Serikat (CDC) memakai model ini sebagaimana diuraikan dalam Laporan dunia tentang kekerasan dan kesehatan. Pertanyaannya adalah di mana penyebab berada, bukan apa yang dilakukan suatu kegiatan dan bukan berapa orang yang ditemui; jadi sumbunya berbeda dari Spektrum Pencegahan walaupun sebagian katanya sama.',
  },
  citation:
    'Dahlberg, L. L. & Krug, E. G. (2002). Violence: a global public health problem. In Krug, E. G. et al. (eds.), World report on violence and health, 1-21. Geneva: World Health Organization. As used by the Centers for Disease Control and Prevention, The social-ecological model: a framework for violence prevention, https://www.cdc.gov/violence-prevention/about/index.html',
  translationNote: ourTranslation,
  categories: [
    {
      code: 'individual',
      label: { en: 'Individual', id: 'Individu' },
      definition: {
        en: 'Works on what lies in the person: what she knows, can do and believes, her health, her history. People may be reached one by one or in a hall full of others; the cause that is worked on is their own.',
        id: 'Menangani apa yang ada pada diri seseorang: pengetahuan, keterampilan, keyakinan, kesehatan, riwayat hidupnya. Orang dapat ditemui satu per satu atau bersama banyak orang lain; penyebab yang ditangani ada pada diri mereka sendiri.',
      },
      examples: [
        {
          text: {
            en: 'School leavers practise how to check a job offer from abroad before they answer it.',
            id: 'Lulusan sekolah berlatih memeriksa tawaran kerja dari luar negeri sebelum menjawabnya.',
          },
          applies: true,
          because: {
            en: 'What changes is a skill of each of them.',
            id: 'Yang berubah adalah keterampilan masing-masing.',
          },
        },
        {
          text: {
            en: 'A clinic treats young men who became violent after they had been beaten as children.',
            id: 'Sebuah klinik menangani pemuda yang menjadi kasar setelah dipukuli semasa kecil.',
          },
          applies: true,
          because: {
            en: 'The cause is in the history and health of the person.',
            id: 'Penyebabnya ada pada riwayat dan kesehatan orang itu.',
          },
        },
        {
          text: {
            en: 'Couples learn together how to end a quarrel before anybody is hit.',
            id: 'Pasangan belajar bersama menghentikan pertengkaran sebelum ada yang dipukul.',
          },
          applies: false,
          because: {
            en: 'The cause lies between the two: relationship.',
            id: 'Penyebabnya ada di antara keduanya: relasi.',
          },
        },
      ],
    },
    {
      code: 'relationship',
      label: { en: 'Relationship', id: 'Relasi' },
      definition: {
        en: 'Works on the closest circle: partners, parents and children, friends, peers. What is to change is how these people treat one another or what they expect of one another.',
        id: 'Menangani lingkaran terdekat: pasangan, orang tua dan anak, teman, sebaya. Yang hendak diubah adalah cara mereka saling memperlakukan atau apa yang mereka harapkan satu sama lain.',
      },
      examples: [
        {
          text: {
            en: 'Home visitors help young parents to set limits without blows.',
            id: 'Petugas kunjungan rumah membantu orang tua muda memberi batasan tanpa memukul.',
          },
          applies: true,
          because: {
            en: 'It works on what happens between parent and child.',
            id: 'Yang ditangani adalah apa yang terjadi antara orang tua dan anak.',
          },
        },
        {
          text: {
            en: 'Older pupils accompany newcomers through their first year so that no clique can press them into smoking.',
            id: 'Murid yang lebih tua mendampingi murid baru selama tahun pertama agar tidak ditekan kelompoknya untuk merokok.',
          },
          applies: true,
          because: {
            en: 'The pressure comes from peers, and other peers answer it.',
            id: 'Tekanannya datang dari teman sebaya, dan teman sebaya lain yang menanggapinya.',
          },
        },
        {
          text: {
            en: 'A village puts speed bumps in front of its school.',
            id: 'Sebuah desa memasang polisi tidur di depan sekolahnya.',
          },
          applies: false,
          because: {
            en: 'A place is changed for everyone who passes: community.',
            id: 'Suatu tempat diubah bagi semua yang lewat: komunitas.',
          },
        },
      ],
    },
    {
      code: 'community',
      label: { en: 'Community', id: 'Komunitas' },
      definition: {
        en: 'Works on the settings in which people meet: a school, a workplace, a harbour, a neighbourhood. What is to change is a feature of the setting itself.',
        id: 'Menangani tempat orang bertemu: sekolah, tempat kerja, pelabuhan, lingkungan tempat tinggal. Yang hendak diubah adalah ciri tempat itu sendiri.',
      },
      examples: [
        {
          text: {
            en: 'A harbour town lights the way to the ferry and closes the shed where recruiters used to wait.',
            id: 'Sebuah kota pelabuhan menerangi jalan menuju feri dan menutup gudang tempat perekrut biasa menunggu.',
          },
          applies: true,
          because: { en: 'A feature of one setting is changed.', id: 'Ciri satu tempat diubah.' },
        },
        {
          text: {
            en: 'A school decides that a teacher stands at the crossing every morning.',
            id: 'Sebuah sekolah memutuskan agar seorang guru menjaga penyeberangan setiap pagi.',
          },
          applies: true,
          because: {
            en: 'The school as a setting becomes safer.',
            id: 'Sekolah sebagai tempat menjadi lebih aman.',
          },
        },
        {
          text: {
            en: 'A crowd in the village hall hears how recruiters deceive people.',
            id: 'Banyak warga di balai desa mendengar cara perekrut menipu orang.',
          },
          applies: false,
          because: {
            en: 'Many people in one place, but what changes is what each of them knows: individual.',
            id: 'Banyak orang di satu tempat, tetapi yang berubah adalah pengetahuan masing-masing: individu.',
          },
        },
      ],
    },
    {
      code: 'societal',
      label: { en: 'Societal', id: 'Masyarakat luas' },
      definition: {
        en: 'Works on what holds for a whole society: laws, economic and social policy, norms about who may do what to whom.',
        id: 'Menangani apa yang berlaku bagi seluruh masyarakat: undang-undang, kebijakan ekonomi dan sosial, norma tentang siapa boleh berbuat apa terhadap siapa.',
      },
      examples: [
        {
          text: {
            en: 'A tax makes cigarettes dearer in the whole country.',
            id: 'Cukai membuat rokok lebih mahal di seluruh negeri.',
          },
          applies: true,
          because: {
            en: 'A policy changes conditions for everybody.',
            id: 'Suatu kebijakan mengubah keadaan bagi semua orang.',
          },
        },
        {
          text: {
            en: 'A campaign over many years turns the country against the marriage of children.',
            id: 'Kampanye bertahun-tahun membuat seluruh negeri menolak perkawinan anak.',
          },
          applies: true,
          because: {
            en: 'A norm of the society is worked on.',
            id: 'Yang ditangani adalah norma masyarakat luas.',
          },
        },
        {
          text: {
            en: 'Villagers hear a talk about the national law against trafficking.',
            id: 'Warga desa mendengar ceramah tentang undang-undang nasional mengenai perdagangan orang.',
          },
          applies: false,
          because: {
            en: 'The law is a topic; what changes is what the villagers know: individual.',
            id: 'Undang-undang hanyalah topik; yang berubah adalah pengetahuan warga: individu.',
          },
        },
      ],
    },
  ],
  rules: [
    {
      between: ['individual', 'community'],
      trap: {
        en: 'Many people are reached at once, or in a public place.',
        id: 'Banyak orang dijangkau sekaligus, atau di tempat umum.',
      },
      rule: {
        en: 'Neither number nor place decides, but where the cause lies. A talk to three hundred people works on what individuals know.',
        id: 'Yang menentukan bukan jumlah atau tempatnya, melainkan letak penyebabnya. Ceramah bagi tiga ratus orang menangani pengetahuan individu.',
      },
    },
    {
      between: ['individual', 'relationship'],
      trap: {
        en: 'Parents or partners take a course.',
        id: 'Orang tua atau pasangan mengikuti kursus.',
      },
      rule: {
        en: 'It is relationship where the way in which they treat each other or a child is to change, and individual where they learn something for themselves.',
        id: 'Termasuk relasi jika yang hendak diubah adalah cara mereka memperlakukan satu sama lain atau anak; termasuk individu jika mereka belajar untuk diri sendiri.',
      },
    },
    {
      between: ['community', 'societal'],
      trap: { en: 'A rule or a norm changes.', id: 'Suatu aturan atau norma berubah.' },
      rule: {
        en: 'Ask for whom. A rule of one school or one village belongs to that setting: community. A law or a norm of the whole society is societal.',
        id: 'Tanyakan bagi siapa. Aturan satu sekolah atau satu desa milik tempat itu: komunitas. Undang-undang atau norma seluruh masyarakat: masyarakat luas.',
      },
    },
  ],
});
