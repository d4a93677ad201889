import type { CodingRule } from '../framework.ts';

/** A rule that is about no pair in particular, but about coding at all, is `between` nothing. */
export const rules = [
  {
    between: ['prevention', 'protection', 'prosecution', 'partnership'],
    trap: {
      en: 'The four are treated as four equal columns and added up.',
      id: 'Keempatnya diperlakukan sebagai empat kolom yang setara lalu dijumlahkan.',
    },
    rule: {
      en: 'Partnership cuts across the other three and is a means to them. Code the purpose that it serves as well, and do not add partnership to the others: that counts the same work twice.',
      id: 'Kemitraan melintasi ketiga P lainnya dan merupakan sarananya. Beri kode juga untuk tujuan yang dilayaninya, dan jangan menambahkan kemitraan kepada yang lain: hal itu menghitung pekerjaan yang sama dua kali.',
    },
  },
  {
    between: ['prevention', 'protection', 'prosecution'],
    trap: {
      en: 'The same means, a training or a law, is found under every P.',
      id: 'Sarana yang sama, yaitu pelatihan atau undang-undang, ditemukan di bawah setiap P.',
    },
    rule: {
      en: 'Object and purpose decide, not the means and not who carries it out. Training police to identify victims is protection, training judges to try offenders is prosecution, and a change of labour law is prevention.',
      id: 'Yang menentukan adalah sasaran dan tujuannya, bukan sarana atau pelaksananya. Melatih polisi mengidentifikasi korban termasuk perlindungan, melatih hakim mengadili pelaku termasuk penuntutan, dan mengubah undang-undang ketenagakerjaan termasuk pencegahan.',
    },
  },
  {
    between: ['prevention', 'prosecution'],
    trap: {
      en: 'Penalties are the topic of a talk.',
      id: 'Ancaman hukuman menjadi topik ceramah.',
    },
    rule: {
      en: 'Telling people about penalties is prevention. It is prosecution where an offender or an offence is dealt with: by a law that creates it, an investigation, a trial.',
      id: 'Memberi tahu orang tentang hukuman termasuk pencegahan. Kegiatan itu termasuk penuntutan apabila pelaku atau tindak pidananya yang ditangani: melalui undang-undang yang mengaturnya, penyidikan, atau persidangan.',
    },
  },
  {
    between: ['prevention', 'protection'],
    trap: {
      en: 'Protection of migrants, of women or of children is in the title.',
      id: 'Judulnya menyebut perlindungan migran, perempuan, atau anak.',
    },
    rule: {
      en: 'Ask whether the people concerned have been trafficked. If so, it is protection; if they are being kept from it, it is prevention.',
      id: 'Tanyakan apakah orang-orang yang dimaksud telah menjadi korban. Jika ya, termasuk perlindungan; jika mereka dijaga agar tidak menjadi korban, termasuk pencegahan.',
    },
  },
  {
    between: ['protection', 'prosecution'],
    trap: {
      en: 'Victims take part in a criminal case.',
      id: 'Korban terlibat dalam perkara pidana.',
    },
    rule: {
      en: 'What is done for the safety and the rights of the victim is protection; what is done for the conviction is prosecution. Where the source gives both purposes, code both.',
      id: 'Apa yang dilakukan demi keselamatan dan hak korban termasuk perlindungan; apa yang dilakukan agar pelaku dihukum termasuk penuntutan. Jika sumbernya menyebut kedua tujuan itu, beri kedua kode.',
    },
  },
  {
    between: ['prosecution'],
    trap: {
      en: 'A source prints “persecution”.',
      id: 'Suatu sumber mencetak “persecution”.',
    },
    rule: {
      en: 'Where the text means applying the law to offenders, read it as prosecution and report the spelling. Persecution is another thing: the oppression of people.',
      id: 'Jika yang dimaksud teks itu adalah penerapan hukum terhadap pelaku, baca sebagai “prosecution” (penuntutan) dan laporkan ejaannya. “Persecution” berarti lain, yaitu penindasan terhadap orang.',
    },
  },
  {
    between: [],
    trap: {
      en: 'A source speaks of “the 4P” or “the four Ps” and does not say whose.',
      id: 'Suatu sumber menyebut “4P” tanpa mengatakan 4P milik siapa.',
    },
    rule: {
      en: 'Always say whose. In the Mekong the fourth P of COMMIT is policy and cooperation, and the United Kingdom’s four are pursue, prevent, protect and prepare. Those are other frameworks.',
      id: 'Sebutkan selalu 4P milik siapa. Di kawasan Mekong, P keempat dari COMMIT adalah kebijakan dan kerja sama (policy and cooperation), sedangkan empat P Britania Raya adalah pursue, prevent, protect, dan prepare. Keduanya kerangka lain.',
    },
  },
] as const satisfies readonly CodingRule[];
