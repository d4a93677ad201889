import type { CategoryDraft } from '../framework.ts';

export const organizations = {
  code: 'organizations',
  label: {
    en: 'Changing organizational practices',
    id: 'Perubahan praktik organisasi',
  },
  definition: {
    en: 'An organisation changes the way it works: a procedure, a rule of its own, its surroundings, what counts as normal inside it. The change holds for its own staff, members, pupils, customers or premises, and is meant to outlast the people who brought it in.',
    id: 'Sebuah organisasi mengubah cara kerjanya: prosedur, aturan internal, lingkungan, atau apa yang dianggap wajar di dalamnya. Perubahan itu berlaku bagi pegawai, anggota, murid, pelanggan, atau tempatnya sendiri, dan dimaksudkan bertahan meskipun orang yang memulainya telah berganti.',
  },
  examples: [
    {
      text: {
        en: 'A village office starts a register of residents who leave to work elsewhere and goes through it every month.',
        id: 'Sebuah kantor desa mulai mencatat warga yang pergi bekerja ke luar daerah dalam buku register dan memeriksanya setiap bulan.',
      },
      applies: true,
      because: {
        en: 'It is a procedure of one office, by its own decision; nobody else is bound.',
        id: 'Ini prosedur satu kantor atas keputusannya sendiri; pihak lain tidak terikat.',
      },
    },
    {
      text: {
        en: 'A school gives safe migration a fixed place in the timetable of its final year.',
        id: 'Sebuah sekolah memasukkan migrasi aman sebagai materi tetap dalam jadwal kelas terakhir.',
      },
      applies: true,
      because: {
        en: 'What the school offers changes for good. Each lesson is coded by what happens in it.',
        id: 'Apa yang ditawarkan sekolah itu berubah secara tetap. Setiap pelajarannya diberi kode menurut apa yang terjadi di dalamnya.',
      },
    },
    {
      text: {
        en: 'A bus company no longer carries minors on their own without a letter from their parents, and its drivers have to check.',
        id: 'Sebuah perusahaan bus tidak lagi mengangkut anak tanpa pendamping kecuali dengan surat dari orang tua, dan pengemudinya wajib memeriksa.',
      },
      applies: true,
      because: {
        en: 'A firm makes a rule for its own service.',
        id: 'Perusahaan itu membuat aturan bagi layanannya sendiri.',
      },
    },
    {
      text: {
        en: 'Village head and village council enact a village regulation on travel letters for all residents.',
        id: 'Kepala desa bersama Badan Permusyawaratan Desa menetapkan peraturan desa tentang surat pengantar bagi seluruh warga.',
      },
      applies: false,
      because: {
        en: 'It binds everyone in a jurisdiction, not one office: policy and legislation.',
        id: 'Yang terikat adalah semua orang dalam suatu wilayah, bukan satu kantor: kebijakan dan peraturan.',
      },
    },
    {
      text: {
        en: 'Labour office staff attend two days of capacity building on how to advise applicants for work abroad.',
        id: 'Pegawai dinas tenaga kerja mengikuti peningkatan kapasitas selama dua hari tentang cara melayani konsultasi calon pekerja migran.',
      },
      applies: false,
      because: {
        en: 'Training changes the people, and the office may stay as it was: educating providers.',
        id: 'Pelatihan mengubah orangnya, sedangkan dinasnya bisa saja tetap seperti semula: pendidikan bagi penyedia layanan.',
      },
    },
    {
      text: {
        en: 'An NGO hangs posters on legal migration in the village hall to make the village a safer environment.',
        id: 'Sebuah LSM memasang poster tentang migrasi yang sesuai prosedur di balai desa agar lingkungan desa lebih aman.',
      },
      applies: false,
      because: {
        en: 'The medium informs whoever passes: community education, as long as the office adopts no practice of its own.',
        id: 'Media itu memberi tahu siapa pun yang lewat: pendidikan masyarakat, selama kantor desa tidak menerapkan praktik apa pun.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
