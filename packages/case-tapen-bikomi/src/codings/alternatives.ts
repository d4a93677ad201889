import { individual, organizations, policy, prevention, protection } from './readings.ts';

/** Other readings that recur, each whole and with its reason. */
export const taughtPersons = {
  reading: individual,
  because: {
    en: 'Group teaching: the paper itself speaks of giving people knowledge and skills, and some sources file that under individuals.',
    id: 'Pengajaran kelompok: naskah sendiri berbicara tentang pengetahuan dan keterampilan orang, dan sebagian pustaka menggolongkannya sebagai individu.',
  },
} as const;

export const leadersWhoPassItOn = {
  reading: { principal: ['community'], significant: ['providers'] },
  because: {
    en: 'Officials and leaders are in the room; who takes their standing as a task of passing on adds providers. The paper gives them no such task.',
    id: 'Aparat dan tokoh hadir; jika kedudukan mereka dianggap tugas meneruskan, penyedia layanan ditambahkan. Naskah tidak memberi mereka tugas itu.',
  },
} as const;

export const adoptedByVillage = {
  reading: organizations,
  because: {
    en: 'The village government arranges its own surroundings with the media, which may be read as a practice that it adopts.',
    id: 'Pemerintah desa menata lingkungannya dengan media itu, yang dapat dibaca sebagai praktik yang diadopsinya.',
  },
} as const;

/** For bonds that are plainly partnerships: what a coder may turn round is which of the two comes first. */
export const preventionFirst = {
  reading: { principal: ['prevention'], significant: ['partnership'] },
  because: {
    en: 'Object and purpose decide: prevention comes first, and partnership is the means.',
    id: 'Objek dan tujuan yang menentukan: pencegahan didahulukan, kemitraan adalah sarananya.',
  },
} as const;

export const protectionFirst = {
  reading: { principal: ['protection'], significant: ['partnership'] },
  because: {
    en: 'Object and purpose decide: protection comes first, and partnership is the means.',
    id: 'Objek dan tujuan yang menentukan: perlindungan didahulukan, kemitraan adalah sarananya.',
  },
} as const;

/** For looser bonds: a coder may see no joint planning in them at all. */
export const purposeAlonePrevention = {
  reading: prevention,
  because: {
    en: 'Coordination and support, without a word on planning or deciding together: prevention alone.',
    id: 'Koordinasi dan dukungan tanpa keterangan tentang perencanaan atau keputusan bersama: pencegahan saja.',
  },
} as const;

export const purposeAloneProtection = {
  reading: protection,
  because: {
    en: 'Coordination and support, without a word on planning or deciding together: protection alone.',
    id: 'Koordinasi dan dukungan tanpa keterangan tentang perencanaan atau keputusan bersama: perlindungan saja.',
  },
} as const;

export const forVictimsOnly = {
  reading: 'outside',
  because: {
    en: 'The bond exists for services to victims, which have no level.',
    id: 'Ikatan itu ada untuk layanan bagi korban, yang tidak mempunyai tingkat.',
  },
} as const;

export const enforcingRules = {
  reading: policy,
  because: {
    en: 'Enforcing a rule can be read as part of putting it into force.',
    id: 'Menegakkan aturan dapat dibaca sebagai bagian dari pemberlakuannya.',
  },
} as const;
