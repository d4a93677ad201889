import type { CodingRule } from '@prevention-spectrum/core';

export const rules = [
  {
    between: ['providing-information', 'enhancing-skills'],
    trap: { en: 'People attend a workshop.', id: 'Orang mengikuti lokakarya.' },
    rule: {
      en: 'Told is information, practised is skill. CADCA’s own list names workshops under both.',
      id: 'Diberi tahu: informasi; berlatih: keterampilan. Daftar CADCA sendiri menyebut lokakarya di keduanya.',
    },
  },
  {
    between: ['providing-support', 'access'],
    trap: { en: 'People are helped to something.', id: 'Orang dibantu memperoleh sesuatu.' },
    rule: {
      en: 'A new occasion that protects is support; a barrier that falls before an existing one is access.',
      id: 'Kesempatan baru yang melindungi: dukungan; hambatan menuju yang sudah ada dihilangkan: akses.',
    },
  },
  {
    between: ['consequences', 'policies'],
    trap: { en: 'Rules and penalties change.', id: 'Aturan dan sanksi berubah.' },
    rule: {
      en: 'A new or altered text is modifying policies; enforcement, reward and price under it are consequences.',
      id: 'Teks baru atau diubah: mengubah kebijakan; penegakan, imbalan, dan harga menurut teks itu: konsekuensi.',
    },
  },
  {
    between: ['physical-design', 'providing-information'],
    trap: { en: 'Something is put up in a place.', id: 'Sesuatu dipasang di suatu tempat.' },
    rule: {
      en: 'If it works by being read it is information; if it works on those who do not look at it, it is physical design.',
      id: 'Jika bekerja karena dibaca: informasi; jika bekerja juga pada orang yang tidak melihatnya: rancangan fisik.',
    },
  },
  {
    between: [],
    trap: { en: 'A coalition is formed or meets.', id: 'Koalisi dibentuk atau bertemu.' },
    rule: {
      en: 'The coalition is the actor. Its forming is outside; code what it does.',
      id: 'Koalisi adalah pelakunya. Pembentukannya di luar kerangka; beri kode pada apa yang dilakukannya.',
    },
  },
] as const satisfies readonly CodingRule[];
