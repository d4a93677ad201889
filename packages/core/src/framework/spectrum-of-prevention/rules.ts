import type { CodingRule } from '../framework.ts';

/** A rule that is about no pair in particular, but about coding at all, is `between` nothing. */
export const rules = [
  {
    between: ['individual', 'community'],
    trap: {
      en: 'A group is taught. The literature itself puts this now on one level, now on the other.',
      id: 'Sebuah kelompok diberi pengajaran. Pustaka di bidang ini sendiri menempatkannya pada tingkat yang berbeda-beda.',
    },
    rule: {
      en: 'A skill practised by identified people is individual knowledge and skills; information for a group or a public is community education. Where the source leaves it open, choose one and record the other as an alternative: the coding then counts as contested.',
      id: 'Keterampilan yang dilatih oleh orang-orang yang jelas identitasnya termasuk pengetahuan dan keterampilan individu; informasi bagi kelompok atau khalayak termasuk pendidikan masyarakat. Jika sumbernya tidak tegas, pilih salah satu dan catat yang lain sebagai alternatif: dengan begitu kodenya ditandai masih diperdebatkan.',
    },
  },
  {
    between: ['community', 'providers'],
    trap: {
      en: 'Leaders, teachers or officials are in the room.',
      id: 'Di antara peserta ada tokoh, guru, atau pejabat.',
    },
    rule: {
      en: 'Their presence is not enough. It is educating providers only where the source gives them the part of passing it on or of serving others with it; otherwise they belong to the public.',
      id: 'Kehadiran mereka saja tidak cukup. Kegiatan itu termasuk pendidikan bagi penyedia layanan hanya apabila sumbernya menyebutkan bahwa mereka akan meneruskan isinya atau memakainya untuk melayani orang lain; jika tidak, mereka adalah bagian dari khalayak.',
    },
  },
  {
    between: ['providers', 'organizations'],
    trap: {
      en: 'The report says “capacity building” or “institutional strengthening”.',
      id: 'Laporan menyebut “peningkatan kapasitas” atau “penguatan kelembagaan”.',
    },
    rule: {
      en: 'Training is educating providers. It is organizational practices only where a procedure, a rule or the surroundings of the organisation change and the source says which.',
      id: 'Pelatihan termasuk pendidikan bagi penyedia layanan. Kegiatan itu termasuk praktik organisasi hanya apabila prosedur, aturan, atau lingkungan organisasi berubah dan sumbernya menyebutkan apa yang berubah.',
    },
  },
  {
    between: ['networks', 'policy'],
    trap: {
      en: 'A decree creates a task force.',
      id: 'Suatu keputusan membentuk gugus tugas.',
    },
    rule: {
      en: 'These are two facts. The body and the cooperation in it are coalitions and networks; the instrument that creates it is policy and legislation. Record both.',
      id: 'Di sini ada dua fakta. Badan beserta kerja sama di dalamnya termasuk koalisi dan jejaring; instrumen yang membentuknya termasuk kebijakan dan peraturan. Catat keduanya.',
    },
  },
  {
    between: ['organizations', 'policy'],
    trap: {
      en: 'The word “policy” or “regulation” is used.',
      id: 'Kata “kebijakan” atau “peraturan” dipakai.',
    },
    rule: {
      en: 'Ask who is bound. The organisation that made the rule: organizational practices. Everyone in a jurisdiction: policy and legislation. An Indonesian village regulation (peraturan desa) is therefore policy and legislation; a procedure of the village office is organizational practices.',
      id: 'Tanyakan siapa yang terikat. Jika hanya organisasi yang membuat aturan itu: praktik organisasi. Jika semua orang dalam suatu wilayah: kebijakan dan peraturan. Jadi, peraturan desa termasuk kebijakan dan peraturan, sedangkan prosedur kantor desa termasuk praktik organisasi.',
    },
  },
  {
    between: ['community', 'organizations'],
    trap: {
      en: 'Posters are put up “to make the environment safe”.',
      id: 'Poster dipasang “agar lingkungan menjadi aman”.',
    },
    rule: {
      en: 'The medium carries information: community education. It becomes organizational practices when an organisation makes a practice of it, for example shows the notice to everyone who applies.',
      id: 'Media itu membawa informasi: pendidikan masyarakat. Kegiatan itu menjadi praktik organisasi apabila suatu organisasi membiasakannya, misalnya memperlihatkan pengumuman itu kepada setiap pemohon.',
    },
  },
  {
    between: [],
    trap: {
      en: 'Victims are rescued, treated, housed, counselled or brought home.',
      id: 'Korban diselamatkan, dirawat, ditampung, diberi konseling, atau dipulangkan.',
    },
    rule: {
      en: 'Services to victims are outside the framework. Do not force a level on them; record that they were read and are outside.',
      id: 'Layanan bagi korban berada di luar kerangka ini. Jangan memaksakan suatu tingkat; catat bahwa kegiatannya sudah dibaca dan berada di luar kerangka.',
    },
  },
  {
    between: [],
    trap: {
      en: 'Money, staff, rooms or goods are given to somebody else’s activity.',
      id: 'Dana, tenaga, ruang, atau barang diberikan untuk kegiatan pihak lain.',
    },
    rule: {
      en: 'These are resources and have no level. The activity that they make possible has one.',
      id: 'Semua itu adalah sumber daya dan tidak mempunyai tingkat. Yang mempunyai tingkat adalah kegiatan yang didukungnya.',
    },
  },
  {
    between: [],
    trap: {
      en: 'The topic points to one level and the mechanism to another: a talk about penalties, a training about cooperation.',
      id: 'Topiknya menunjuk ke satu tingkat, mekanismenya ke tingkat lain: ceramah tentang hukuman, pelatihan tentang kerja sama.',
    },
    rule: {
      en: 'Code the mechanism, what is done with whom, and not the subject. A talk about penalties is community education.',
      id: 'Beri kode menurut mekanismenya, yaitu apa yang dilakukan dan dengan siapa, bukan menurut pokok bahasannya. Ceramah tentang hukuman termasuk pendidikan masyarakat.',
    },
  },
  {
    between: [],
    trap: {
      en: 'Something is planned, demanded or under way: a draft regulation, an agreement still to be signed.',
      id: 'Sesuatu masih direncanakan, diperjuangkan, atau dikerjakan: rancangan peraturan, perjanjian yang belum ditandatangani.',
    },
    rule: {
      en: 'Give it the level that it aims at, together with its status. To push for a regulation is not to have one, and a plan does not cover anything yet.',
      id: 'Beri tingkat yang dituju beserta statusnya. Mendorong lahirnya peraturan belum berarti peraturan itu ada, dan rencana belum mencakup apa pun.',
    },
  },
  {
    between: [],
    trap: {
      en: 'One sentence reports the same work in three villages: one activity or three?',
      id: 'Satu kalimat melaporkan pekerjaan yang sama di tiga desa: satu kegiatan atau tiga?',
    },
    rule: {
      en: 'Declare the unit of count before coding, keep to it, and show the figures under both ways of counting.',
      id: 'Nyatakan satuan hitung sebelum memberi kode, gunakan secara konsisten, dan tunjukkan angka menurut kedua cara menghitung.',
    },
  },
] as const satisfies readonly CodingRule[];
