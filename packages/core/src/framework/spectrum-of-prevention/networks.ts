import type { CategoryDraft } from '../framework.ts';

export const networks = {
  code: 'networks',
  label: {
    en: 'Fostering coalitions and networks',
    id: 'Pengembangan koalisi dan jejaring',
  },
  definition: {
    en: 'Organisations, sectors or groups that worked apart join up for prevention: a coalition, a task force, a cooperation agreement, a referral network. What changes is the relation between them, so that they plan, share or act together.',
    id: 'Organisasi, sektor, atau kelompok yang semula bekerja sendiri-sendiri bergabung untuk pencegahan: koalisi, gugus tugas, perjanjian kerja sama, jejaring rujukan. Yang berubah adalah hubungan di antara mereka sehingga mereka merencanakan, berbagi, atau bertindak bersama.',
  },
  examples: [
    {
      text: {
        en: 'A foundation and two village governments sign an agreement to prevent trafficking together.',
        id: 'Sebuah yayasan dan dua pemerintah desa menandatangani perjanjian untuk bersama-sama mencegah perdagangan orang.',
      },
      applies: true,
      because: {
        en: 'A lasting relation between organisations comes into being.',
        id: 'Terbentuk hubungan yang berkelanjutan antarlembaga.',
      },
    },
    {
      text: {
        en: 'Police, labour office, churches and civil society meet every month as a task force on recruitment in the regency.',
        id: 'Polisi, dinas tenaga kerja, gereja, dan organisasi masyarakat sipil bertemu setiap bulan sebagai gugus tugas yang mengawasi perekrutan tenaga kerja di kabupaten.',
      },
      applies: true,
      because: {
        en: 'Several sectors plan and act as one body.',
        id: 'Beberapa sektor merencanakan dan bertindak sebagai satu badan.',
      },
    },
    {
      text: {
        en: 'Parents’ associations, a bus company and the road agency form a coalition for safe ways to school.',
        id: 'Perhimpunan orang tua murid, perusahaan bus, dan dinas perhubungan membentuk koalisi untuk perjalanan yang aman ke sekolah.',
      },
      applies: true,
      because: {
        en: 'Partners who used to work apart take up one aim in traffic safety.',
        id: 'Pihak-pihak yang semula bekerja terpisah mengusung satu tujuan keselamatan lalu lintas.',
      },
    },
    {
      text: {
        en: 'The regent signs the decree by which a task force is set up.',
        id: 'Bupati menandatangani keputusan tentang pembentukan gugus tugas.',
      },
      applies: false,
      because: {
        en: 'The instrument is a fact of its own, a rule of the jurisdiction: policy and legislation. The body that it creates is coded here.',
        id: 'Instrumennya merupakan fakta tersendiri, yaitu aturan bagi suatu wilayah: kebijakan dan peraturan. Yang termasuk di sini adalah badan yang dibentuknya.',
      },
    },
    {
      text: {
        en: 'The labour office sends a speaker to a foundation’s workshop.',
        id: 'Dinas tenaga kerja mengirim seorang narasumber ke lokakarya sebuah yayasan.',
      },
      applies: false,
      because: {
        en: 'A person lent for a day is a resource; no relation is formed by it.',
        id: 'Orang yang dipinjamkan sehari adalah sumber daya; tidak ada hubungan yang terbentuk karenanya.',
      },
    },
    {
      text: {
        en: 'Task force members are taught how to speak with workers who are waiting at the harbour.',
        id: 'Anggota gugus tugas diajari cara berbicara dengan calon pekerja yang menunggu di pelabuhan.',
      },
      applies: false,
      because: {
        en: 'The network exists already; this activity trains its members to serve: educating providers.',
        id: 'Jejaringnya sudah ada; kegiatan ini melatih anggotanya untuk melayani: pendidikan bagi penyedia layanan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
