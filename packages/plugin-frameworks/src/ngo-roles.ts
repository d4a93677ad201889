import { defineFramework } from '@prevention-spectrum/core';

/** The four roles of an NGO towards a community after Hagul, as the case paper lists them. */
export const ngoRoles = defineFramework({
  id: 'ngo-roles',
  version: '1992-as-listed-2019',
  label: { en: 'NGO roles', id: 'Peran LSM' },
  description: {
    en: 'The part that an NGO takes beside a community that works on its own problems. The category names follow the Tapen Bikomi case paper (Sengkoen, Setyowati & Wike 2019), which lists them from the source cited; they may differ from the wording there. The definitions are ours, from the half sentence that the paper gives to each role. What an NGO does towards government alone has a role here only as far as it serves a community.',
    id: 'Peran yang diambil LSM di samping masyarakat yang menangani masalahnya sendiri. Nama kategori mengikuti naskah kasus Tapen Bikomi (Sengkoen, Setyowati & Wike 2019), yang mendaftarnya dari sumber yang dikutip; susunan katanya mungkin berbeda dari sumber itu. Definisinya susunan kami, dari penjelasan singkat naskah tentang setiap peran. Apa yang dilakukan LSM terhadap pemerintah saja hanya mempunyai peran di sini sejauh melayani masyarakat.',
  },
  citation:
    'Hagul, P. (1992). Pembangunan desa dan lembaga swadaya masyarakat. Jakarta: Rajawali. As listed in Sengkoen, M., Setyowati, E. & Wike (2019). Prevention of human trafficking in Timor Tengah Utara Regency. International Journal of Advanced Research. https://doi.org/10.21474/IJAR01/10066',
  translationNote: {
    en: 'The book is in Indonesian, but we had only the English words of the case paper. The Indonesian labels, definitions and examples are therefore our proposals and not the wording of the book.',
    id: 'Bukunya berbahasa Indonesia, tetapi kami hanya memiliki kata-kata Inggris dari naskah kasus. Karena itu label, definisi, dan contoh dalam bahasa Indonesia adalah usulan kami, bukan kata-kata buku itu.',
  },
  categories: [
    {
      code: 'facilitator',
      label: { en: 'Facilitator and catalyst', id: 'Fasilitator dan katalisator' },
      definition: {
        en: 'Helps people and bodies to look at a problem together, to weigh ways out and to choose one. It sets things going; others decide and act with it.',
        id: 'Membantu orang dan lembaga melihat suatu masalah bersama, menimbang jalan keluar, dan memilihnya. Yang dilakukan adalah menggerakkan; pihak lain memutuskan dan bertindak bersamanya.',
      },
      examples: [
        {
          text: {
            en: 'An NGO sits down with a hamlet to find out why so many leave, and the hamlet chooses what to do.',
            id: 'LSM duduk bersama warga dusun mencari sebab banyaknya warga yang pergi, dan dusun itu memilih tindakannya.',
          },
          applies: true,
          because: {
            en: 'It takes part in finding a way out.',
            id: 'LSM ikut mencari jalan keluar.',
          },
        },
        {
          text: {
            en: 'An NGO brings a village, the labour office and the police to one table for the first time.',
            id: 'LSM mempertemukan desa, dinas tenaga kerja, dan polisi di satu meja untuk pertama kali.',
          },
          applies: true,
          because: { en: 'It sets cooperation going.', id: 'LSM memulai kerja sama.' },
        },
        {
          text: {
            en: 'An NGO lectures in the village hall on the signs of recruitment.',
            id: 'LSM berceramah di balai desa tentang tanda-tanda perekrutan.',
          },
          applies: false,
          because: {
            en: 'It gives information: trainer and educator.',
            id: 'LSM memberi informasi: pelatih dan pendidik.',
          },
        },
      ],
    },
    {
      code: 'trainer',
      label: { en: 'Trainer and educator', id: 'Pelatih dan pendidik' },
      definition: {
        en: 'Gives information and builds what people can do, by teaching, training or media.',
        id: 'Memberi informasi dan membangun kemampuan orang melalui pengajaran, pelatihan, atau media.',
      },
      examples: [
        {
          text: {
            en: 'An NGO trains midwives’ helpers to speak about HIV.',
            id: 'LSM melatih kader dukun bayi untuk berbicara tentang HIV.',
          },
          applies: true,
          because: { en: 'It builds capacity.', id: 'LSM membangun kemampuan.' },
        },
        {
          text: {
            en: 'An NGO prints a comic about road safety for schools.',
            id: 'LSM mencetak komik keselamatan jalan untuk sekolah.',
          },
          applies: true,
          because: { en: 'It spreads information.', id: 'LSM menyebarkan informasi.' },
        },
        {
          text: {
            en: 'An NGO helps a farmers’ group to apply for a loan.',
            id: 'LSM membantu kelompok tani mengajukan pinjaman.',
          },
          applies: false,
          because: {
            en: 'It opens a source of money: capital accumulation.',
            id: 'LSM membuka sumber dana: pemupukan modal.',
          },
        },
      ],
    },
    {
      code: 'capital',
      label: { en: 'Capital accumulation', id: 'Pemupukan modal' },
      definition: {
        en: 'Connects a community with sources of money, or helps it to gather its own.',
        id: 'Menghubungkan masyarakat dengan sumber dana, atau membantunya menghimpun dana sendiri.',
      },
      examples: [
        {
          text: {
            en: 'An NGO introduces a women’s group to a bank that lends without land as security.',
            id: 'LSM memperkenalkan kelompok perempuan kepada bank yang memberi pinjaman tanpa agunan tanah.',
          },
          applies: true,
          because: {
            en: 'It is the bridge to a source of money.',
            id: 'LSM menjadi jembatan ke sumber dana.',
          },
        },
        {
          text: {
            en: 'Returned workers start a cooperative with help of an NGO.',
            id: 'Pekerja yang pulang mendirikan koperasi dengan bantuan LSM.',
          },
          applies: true,
          because: { en: 'Capital of their own is gathered.', id: 'Modal sendiri dihimpun.' },
        },
        {
          text: {
            en: 'A ministry pays an NGO for a course.',
            id: 'Kementerian membiayai kursus LSM.',
          },
          applies: false,
          because: {
            en: 'The money goes to the NGO and not to a community: a resource.',
            id: 'Dananya untuk LSM, bukan untuk masyarakat: sumber daya.',
          },
        },
      ],
    },
    {
      code: 'projects',
      label: { en: 'Simultaneous empowerment projects', id: 'Proyek pemberdayaan serentak' },
      definition: {
        en: 'Carries out several projects side by side so that a community comes to stand on its own feet.',
        id: 'Menjalankan beberapa proyek secara berdampingan agar masyarakat menjadi mandiri.',
      },
      examples: [
        {
          text: {
            en: 'In one village an NGO runs a reading room, a savings group and a youth workshop at the same time.',
            id: 'Di satu desa LSM menjalankan ruang baca, kelompok simpan pinjam, dan bengkel pemuda sekaligus.',
          },
          applies: true,
          because: {
            en: 'Several projects work together for independence.',
            id: 'Beberapa proyek bersama-sama menuju kemandirian.',
          },
        },
        {
          text: {
            en: 'Groups are formed, rules drafted and watch kept in the same three hamlets as one plan.',
            id: 'Kelompok dibentuk, aturan disusun, dan ronda diadakan di tiga dusun yang sama sebagai satu rencana.',
          },
          applies: true,
          because: {
            en: 'The projects are one programme of empowerment.',
            id: 'Proyek-proyeknya satu program pemberdayaan.',
          },
        },
        {
          text: {
            en: 'An NGO holds one evening on safe migration in a village.',
            id: 'LSM mengadakan satu malam tentang migrasi aman di sebuah desa.',
          },
          applies: false,
          because: {
            en: 'A single event that informs: trainer and educator.',
            id: 'Satu acara yang memberi informasi: pelatih dan pendidik.',
          },
        },
      ],
    },
  ],
  rules: [
    {
      between: ['facilitator', 'trainer'],
      trap: { en: 'An NGO holds meetings.', id: 'LSM mengadakan pertemuan.' },
      rule: {
        en: 'Where people are taught it is a trainer; where people work out together what to do it is a facilitator.',
        id: 'Jika orang diajar: pelatih; jika orang bersama-sama merumuskan tindakan: fasilitator.',
      },
    },
    {
      between: ['capital', 'projects'],
      trap: { en: 'Money reaches a village.', id: 'Dana sampai ke desa.' },
      rule: {
        en: 'Capital accumulation opens a source of money. A project that is paid for and carried out is a project. Money given to the NGO or lent by it for another’s activity is a resource.',
        id: 'Pemupukan modal membuka sumber dana. Proyek yang dibiayai dan dijalankan adalah proyek. Dana bagi LSM atau dari LSM untuk kegiatan pihak lain adalah sumber daya.',
      },
    },
    {
      between: ['trainer', 'projects'],
      trap: {
        en: 'Many activities of one NGO take place in one area.',
        id: 'Banyak kegiatan satu LSM berlangsung di satu wilayah.',
      },
      rule: {
        en: 'Projects are simultaneous only where the source presents them together as one undertaking for the independence of the same community.',
        id: 'Proyek disebut serentak hanya jika sumber menyajikannya sebagai satu upaya bagi kemandirian masyarakat yang sama.',
      },
    },
    {
      between: [],
      trap: {
        en: 'The work is done by a government, or serves single victims.',
        id: 'Kegiatan dilakukan pemerintah, atau melayani korban perorangan.',
      },
      rule: {
        en: 'These are roles of an NGO towards a community: both are outside.',
        id: 'Ini peran LSM terhadap masyarakat: keduanya di luar kerangka.',
      },
    },
  ],
});
