import type { CategoryDraft } from '../framework.ts';

export const partnership = {
  code: 'partnership',
  label: { en: 'Partnership', id: 'Kemitraan' },
  definition: {
    en: 'Joins governments, international bodies, NGOs, firms and communities so that they plan or decide together what is done against trafficking. It is a means by which the other three are reached, and no fourth end beside them.',
    id: 'Menghimpun pemerintah, lembaga internasional, LSM, dunia usaha, dan masyarakat agar merencanakan atau memutuskan bersama langkah melawan perdagangan orang. Kemitraan adalah sarana untuk mencapai ketiga P lainnya, bukan tujuan keempat di sampingnya.',
  },
  examples: [
    {
      text: {
        en: 'A regency task force brings together police, offices, churches and NGOs, with one working group for each of the other three Ps.',
        id: 'Gugus tugas kabupaten menghimpun polisi, dinas, gereja, dan LSM, dengan satu kelompok kerja untuk masing-masing dari ketiga P lainnya.',
      },
      applies: true,
      because: {
        en: 'Parties of different kinds decide together; each group is coded with its own purpose.',
        id: 'Pihak yang berbeda-beda memutuskan bersama; setiap kelompok kerja diberi kode menurut tujuannya.',
      },
    },
    {
      text: {
        en: 'Two governments agree how they will exchange evidence and bring victims home.',
        id: 'Dua pemerintah bersepakat tentang cara bertukar alat bukti dan memulangkan korban.',
      },
      applies: true,
      because: {
        en: 'Cooperation across a border, as a means to prosecution and protection, which are coded beside it.',
        id: 'Ini kerja sama lintas batas sebagai sarana penuntutan dan perlindungan, yang juga diberi kode.',
      },
    },
    {
      text: {
        en: 'A foundation and a village government sign an agreement to inform families before anyone leaves.',
        id: 'Sebuah yayasan dan pemerintah desa menandatangani kesepakatan untuk memberi tahu keluarga sebelum ada yang berangkat.',
      },
      applies: true,
      because: {
        en: 'Two parties bind themselves; what they do it for is prevention, which is coded beside it.',
        id: 'Dua pihak saling mengikat diri; tujuannya pencegahan, yang juga diberi kode.',
      },
    },
    {
      text: {
        en: 'A foundation invites an official to speak at its own meeting on safe migration.',
        id: 'Sebuah yayasan mengundang seorang pejabat sebagai pembicara dalam pertemuannya sendiri tentang migrasi aman.',
      },
      applies: false,
      because: {
        en: 'One guest is a resource; nothing is planned or decided together: prevention alone.',
        id: 'Seorang tamu adalah sumber daya; tidak ada yang direncanakan atau diputuskan bersama: pencegahan saja.',
      },
    },
    {
      text: {
        en: 'A ministry pays for a training and has no part in planning it.',
        id: 'Sebuah kementerian membiayai pelatihan tanpa ikut merencanakannya.',
      },
      applies: false,
      because: {
        en: 'Money is a resource. Partnership begins where the parties plan or decide together.',
        id: 'Dana adalah sumber daya. Kemitraan dimulai ketika para pihak merencanakan atau memutuskan bersama.',
      },
    },
    {
      text: {
        en: 'Two units of the same police force exchange the files of a case.',
        id: 'Dua satuan dalam kepolisian yang sama bertukar berkas perkara.',
      },
      applies: false,
      because: {
        en: 'The work stays inside one organisation and pursues an offender: prosecution.',
        id: 'Pekerjaannya tetap di dalam satu lembaga dan mengejar pelaku: penuntutan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
