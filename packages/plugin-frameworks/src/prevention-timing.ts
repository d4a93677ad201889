import { defineFramework } from '@prevention-spectrum/core';

/** When an activity acts: before, during or after the harm. */
export const preventionTiming = defineFramework({
  id: 'prevention-timing',
  version: '1965',
  label: { en: 'Prevention timing', id: 'Waktu pencegahan' },
  description: {
    en: 'When an activity acts in the course of a harm: before it begins, while it begins, or after it. The words come from the prevention of disease, where secondary means found early; for violence and injury they are used for the time before, the immediate response and the long term. Each source should say which of the two it means.',
    id: 'Kapan suatu kegiatan bertindak dalam perjalanan suatu bahaya: sebelum, saat, atau sesudahnya. Istilahnya berasal dari pencegahan penyakit; di sana sekunder berarti ditemukan dini. Untuk kekerasan dan cedera, istilah itu dipakai bagi masa sebelum kejadian, tanggapan segera, dan jangka panjang. Setiap sumber sebaiknya menyebut arti mana yang dimaksud.',
  },
  citation:
    'Leavell, H. R. & Clark, E. G. (1965). Preventive medicine for the doctor in his community (3rd ed.). New York: McGraw-Hill; primary and secondary after the Commission on Chronic Illness (1957), Chronic illness in the United States, vol. 1. Harvard University Press. For violence: Dahlberg, L. L. & Krug, E. G. (2002), World report on violence and health, chapter 1. World Health Organization.',
  translationNote: {
    en: 'The words primer, sekunder and tersier are in common use in Indonesian public health. The definitions and examples are our proposals and await review by a native speaker who works in the field.',
    id: 'Istilah primer, sekunder, dan tersier lazim dipakai dalam kesehatan masyarakat di Indonesia. Definisi dan contohnya adalah usulan kami dan masih perlu ditinjau oleh penutur asli yang bekerja di bidang ini.',
  },
  categories: [
    {
      code: 'primary',
      label: { en: 'Primary prevention', id: 'Pencegahan primer' },
      definition: {
        en: 'Acts before anybody is harmed, so that the harm does not occur. That some people are more exposed than others does not change this.',
        id: 'Bertindak sebelum ada yang dirugikan agar bahaya tidak terjadi. Hal itu tidak berubah walaupun sebagian orang lebih rentan daripada yang lain.',
      },
      examples: [
        {
          text: {
            en: 'Families who plan to send a daughter abroad act out the steps of lawful migration.',
            id: 'Keluarga yang hendak memberangkatkan anak perempuannya memperagakan langkah-langkah migrasi resmi.',
          },
          applies: true,
          because: { en: 'Nobody has left yet.', id: 'Belum ada yang berangkat.' },
        },
        {
          text: {
            en: 'A driving school gives every learner on a motorcycle a helmet.',
            id: 'Sekolah mengemudi memberi helm kepada setiap peserta yang belajar sepeda motor.',
          },
          applies: true,
          because: { en: 'It is done before any crash.', id: 'Dilakukan sebelum ada kecelakaan.' },
        },
        {
          text: {
            en: 'A hotline takes the call of a worker who is locked in and sends help.',
            id: 'Layanan telepon menerima panggilan pekerja yang disekap dan mengirim pertolongan.',
          },
          applies: false,
          because: {
            en: 'The harm has begun and is answered at once: secondary.',
            id: 'Kejadiannya sudah mulai dan segera ditanggapi: sekunder.',
          },
        },
      ],
    },
    {
      code: 'secondary',
      label: { en: 'Secondary prevention', id: 'Pencegahan sekunder' },
      definition: {
        en: 'Acts when the harm has just begun or happened: it is found early, stopped, and answered at once, so that it does not grow.',
        id: 'Bertindak saat bahaya baru mulai atau baru terjadi: ditemukan dini, dihentikan, dan segera ditanggapi agar tidak membesar.',
      },
      examples: [
        {
          text: {
            en: 'Everybody who comes to a clinic is offered an HIV test, so that an infection is found before the illness.',
            id: 'Setiap orang yang datang ke klinik ditawari tes HIV agar infeksi ditemukan sebelum sakit.',
          },
          applies: true,
          because: {
            en: 'The infection is there already, and is found early.',
            id: 'Infeksinya sudah ada dan ditemukan dini.',
          },
        },
        {
          text: {
            en: 'Volunteers along a highway are trained and equipped to stop the bleeding until the ambulance comes.',
            id: 'Relawan di sepanjang jalan raya dilatih dan dilengkapi untuk menghentikan perdarahan sampai ambulans datang.',
          },
          applies: true,
          because: {
            en: 'The crash has happened; what follows at once is limited.',
            id: 'Kecelakaan sudah terjadi; akibat langsungnya dibatasi.',
          },
        },
        {
          text: {
            en: 'A year after her return a survivor learns a trade.',
            id: 'Setahun setelah pulang, seorang penyintas belajar suatu keahlian.',
          },
          applies: false,
          because: {
            en: 'It is about the long term: tertiary.',
            id: 'Ini menyangkut jangka panjang: tersier.',
          },
        },
      ],
    },
    {
      code: 'tertiary',
      label: { en: 'Tertiary prevention', id: 'Pencegahan tersier' },
      definition: {
        en: 'Acts afterwards and for long: it lessens what the harm leaves behind and keeps it from coming back to the same people.',
        id: 'Bertindak sesudahnya dan dalam jangka panjang: mengurangi akibat yang ditinggalkan dan mencegah bahaya menimpa orang yang sama lagi.',
      },
      examples: [
        {
          text: {
            en: 'A parish accompanies returned victims until they have work and a home again.',
            id: 'Sebuah paroki mendampingi korban yang pulang sampai mereka kembali mempunyai pekerjaan dan tempat tinggal.',
          },
          applies: true,
          because: {
            en: 'It mends consequences and keeps people from being recruited once more.',
            id: 'Akibatnya dipulihkan dan orangnya dijaga agar tidak direkrut lagi.',
          },
        },
        {
          text: {
            en: 'Men convicted of beating their wives attend a programme for a year after their sentence.',
            id: 'Laki-laki terpidana pemukulan istri mengikuti program setahun setelah hukumannya.',
          },
          applies: true,
          because: {
            en: 'It acts after the violence, against its return.',
            id: 'Dilakukan setelah kekerasan, agar tidak terulang.',
          },
        },
        {
          text: {
            en: 'Survivors of trafficking tell their stories to a class of fourteen-year-olds.',
            id: 'Penyintas perdagangan orang menceritakan kisahnya kepada murid berusia empat belas tahun.',
          },
          applies: false,
          because: {
            en: 'It acts for the pupils, to whom nothing has happened: primary.',
            id: 'Kegiatan ini untuk murid yang belum mengalami apa pun: primer.',
          },
        },
      ],
    },
  ],
  rules: [
    {
      between: ['primary', 'secondary'],
      trap: { en: 'The people are at high risk.', id: 'Orang-orangnya berisiko tinggi.' },
      rule: {
        en: 'Risk is not harm. Work with people at risk is primary; whether it is for all, for a group or for single persons is the question of the population targeted.',
        id: 'Risiko bukan kejadian. Kegiatan bagi orang berisiko termasuk primer; apakah untuk semua, kelompok, atau perorangan adalah pertanyaan sasaran populasi.',
      },
    },
    {
      between: ['secondary', 'tertiary'],
      trap: { en: 'Victims are helped.', id: 'Korban dibantu.' },
      rule: {
        en: 'Rescue, first care and safety at once are secondary; rehabilitation and reintegration are tertiary. Where a source names both, code both.',
        id: 'Penyelamatan, pertolongan pertama, dan keamanan segera termasuk sekunder; rehabilitasi dan reintegrasi termasuk tersier. Jika sumber menyebut keduanya, beri kedua kode.',
      },
    },
    {
      between: ['primary', 'tertiary'],
      trap: {
        en: 'Offenders are dealt with so that others are spared.',
        id: 'Pelaku ditangani agar orang lain terhindar.',
      },
      rule: {
        en: 'Say for whom. For the offender and the victim it is tertiary. It is primary only where the source says that it is done to deter those who have done nothing.',
        id: 'Sebutkan bagi siapa. Bagi pelaku dan korban termasuk tersier. Termasuk primer hanya jika sumber mengatakan tujuannya mencegah orang yang belum berbuat.',
      },
    },
  ],
});
