import type { CategoryDraft } from '../framework.ts';

export const protection = {
  code: 'protection',
  label: { en: 'Protection', id: 'Perlindungan' },
  definition: {
    en: 'Finds people who have been trafficked and helps them: identification, rescue, shelter, health care, legal aid, a safe return, compensation, a new start at home. Its object is the victim and the victim’s rights, whoever does the work.',
    id: 'Menemukan dan menolong orang yang telah diperdagangkan: identifikasi, penyelamatan, rumah aman, layanan kesehatan, bantuan hukum, pemulangan yang aman, restitusi, reintegrasi. Yang dituju adalah korban dan hak-haknya, siapa pun pelaksananya.',
  },
  examples: [
    {
      text: {
        en: 'Immigration officers are trained to pick out possible victims among people who are sent back, and to refer them.',
        id: 'Petugas imigrasi dilatih mengenali kemungkinan korban di antara orang yang dideportasi dan merujuk mereka.',
      },
      applies: true,
      because: {
        en: 'Officers are trained, but the purpose is that victims are found and helped.',
        id: 'Yang dilatih memang petugas, tetapi tujuannya agar korban ditemukan dan ditolong.',
      },
    },
    {
      text: {
        en: 'A church network brings a trafficked worker home and finds her a counsellor and work.',
        id: 'Jejaring gereja memulangkan seorang pekerja korban perdagangan orang serta mencarikannya konselor dan pekerjaan.',
      },
      applies: true,
      because: {
        en: 'Return and reintegration serve the victim.',
        id: 'Pemulangan dan reintegrasi melayani korban.',
      },
    },
    {
      text: {
        en: 'A legal aid post helps a trafficked seaman to claim the wages that were withheld.',
        id: 'Pos bantuan hukum membantu seorang awak kapal korban perdagangan orang menuntut upahnya yang ditahan.',
      },
      applies: true,
      because: {
        en: 'The case is about a right of the victim, not about a sentence for the offender.',
        id: 'Perkaranya menyangkut hak korban, bukan hukuman bagi pelaku.',
      },
    },
    {
      text: {
        en: 'Villagers are told how to protect themselves from false job offers.',
        id: 'Warga desa diberi tahu cara melindungi diri dari tawaran kerja palsu.',
      },
      applies: false,
      because: {
        en: 'The word is “protect”, but nobody has been trafficked: prevention.',
        id: 'Katanya memang “melindungi”, tetapi belum ada yang menjadi korban: pencegahan.',
      },
    },
    {
      text: {
        en: 'Public prosecutors learn how to question a victim so that the evidence stands in court.',
        id: 'Para jaksa belajar menanyai korban agar pembuktiannya kuat di pengadilan.',
      },
      applies: false,
      because: {
        en: 'The purpose is a conviction: prosecution. A training meant to spare the victim would be protection.',
        id: 'Tujuannya agar pelaku dihukum: penuntutan. Pelatihan yang bertujuan meringankan beban korban termasuk perlindungan.',
      },
    },
    {
      text: {
        en: 'A consulate replaces the lost passport of a migrant worker who came to no harm.',
        id: 'Konsulat mengganti paspor yang hilang milik seorang pekerja migran yang tidak mengalami masalah lain.',
      },
      applies: false,
      because: {
        en: 'It serves a migrant, and no one was trafficked: outside the framework.',
        id: 'Layanan ini untuk pekerja migran, dan tidak ada yang diperdagangkan: di luar kerangka.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
