import type { CategoryDraft } from '../framework.ts';

export const community = {
  code: 'community',
  label: {
    en: 'Promoting community education',
    id: 'Promosi pendidikan masyarakat',
  },
  definition: {
    en: 'A group or the public at large receives information that moves what people know and what they take for normal. A talk, a broadcast, a film, a poster and a post are all channels for it. It speaks to whoever hears or sees it and trains nobody in particular.',
    id: 'Suatu kelompok atau khalayak luas menerima informasi yang menggeser apa yang mereka ketahui dan apa yang mereka anggap wajar. Salurannya dapat berupa ceramah, siaran, film, poster, atau unggahan di media sosial. Pesannya ditujukan kepada siapa pun yang mendengar atau melihatnya, tanpa melatih orang tertentu.',
  },
  examples: [
    {
      text: {
        en: 'Banners at the bus terminal and stickers in minibuses name the office that checks job offers from abroad.',
        id: 'Spanduk di terminal bus dan stiker di angkutan umum menyebutkan kantor yang dapat memeriksa tawaran kerja dari luar negeri.',
      },
      applies: true,
      because: {
        en: 'Print in public places speaks to everyone who passes.',
        id: 'Media cetak di tempat umum menyapa setiap orang yang lewat.',
      },
    },
    {
      text: {
        en: 'A short film about a girl recruited with false promises is put online and shown in the parish after Sunday mass.',
        id: 'Film pendek tentang seorang gadis yang direkrut dengan janji palsu diunggah ke internet dan diputar di paroki seusai misa hari Minggu.',
      },
      applies: true,
      because: {
        en: 'A story is told to a public so that it judges such promises differently.',
        id: 'Sebuah kisah disampaikan kepada khalayak agar mereka menilai janji semacam itu dengan cara lain.',
      },
    },
    {
      text: {
        en: 'A radio series tells families what tobacco smoke at home does to children.',
        id: 'Serial radio menjelaskan kepada keluarga dampak asap rokok di rumah terhadap anak.',
      },
      applies: true,
      because: {
        en: 'A broadcast informs a public and calls a habit into question.',
        id: 'Siaran memberi tahu khalayak dan membuat orang mempertanyakan suatu kebiasaan.',
      },
    },
    {
      text: {
        en: 'Fifteen members of a women’s savings group each practise a call to the complaints line until they can make it alone.',
        id: 'Lima belas anggota kelompok simpan pinjam perempuan masing-masing berlatih menghubungi saluran pengaduan sampai mampu melakukannya sendiri.',
      },
      applies: false,
      because: {
        en: 'Identified people practise a skill: individual knowledge and skills. The group is only the setting.',
        id: 'Orang-orang yang jelas identitasnya melatih keterampilan: pengetahuan dan keterampilan individu. Kelompok itu hanya wadahnya.',
      },
    },
    {
      text: {
        en: 'Preachers learn the facts about HIV and work out how to bring them into their sermons.',
        id: 'Para pengkhotbah mempelajari fakta tentang HIV dan menyusun cara menyampaikannya dalam khotbah.',
      },
      applies: false,
      because: {
        en: 'They learn in order to pass it on: educating providers. The sermon itself will be community education.',
        id: 'Mereka belajar untuk meneruskannya: pendidikan bagi penyedia layanan. Khotbahnya kelak barulah pendidikan masyarakat.',
      },
    },
    {
      text: {
        en: 'A foundation prints posters and gives all of them to the labour office for a campaign of that office.',
        id: 'Sebuah yayasan mencetak poster dan menyerahkan semuanya kepada dinas tenaga kerja untuk kampanye dinas itu.',
      },
      applies: false,
      because: {
        en: 'Goods given to another actor are a resource. The campaign is the activity to code.',
        id: 'Barang yang diberikan kepada pihak lain adalah sumber daya. Kegiatan yang perlu diberi kode adalah kampanyenya.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
