import type { Bilingual } from '@prevention-spectrum/core';

/** Every reason that the crosswalk and the resolver can give, with its sentence; `{name}` stands for a parameter. */
export const sentences = {
  // Why two names are one
  'same-name': {
    en: '"{written}" and "{listed}" are the same name',
    id: '"{written}" dan "{listed}" adalah nama yang sama',
  },
  'same-name-normalised': {
    en: '"{written}" and "{listed}" are the same name apart from {rules}',
    id: '"{written}" dan "{listed}" adalah nama yang sama selain {rules}',
  },
  reviewed: {
    en: '"{written}" was matched to "{listed}" by hand',
    id: '"{written}" dicocokkan dengan "{listed}" secara manual',
  },
  alias: {
    en: '"{written}" is used for {listed}',
    id: '"{written}" dipakai untuk {listed}',
  },
  compass: {
    en: '"{english}" before a name is "{indonesian}" after it',
    id: '"{english}" di depan nama berarti "{indonesian}" di belakangnya',
  },
  'city-word': {
    en: '"{word}" is "Kota" before the name',
    id: '"{word}" berarti "Kota" di depan nama',
  },
  'short-name': {
    en: '{listed} is written without "{word}"',
    id: '{listed} ditulis tanpa "{word}"',
  },
  'bps-name': {
    en: 'the statistics agency lists {place} as "{listed}" ({year})',
    id: 'BPS mencantumkan {place} sebagai "{listed}" ({year})',
  },
  'level-word': {
    en: '"{word}" says what it is: {level}',
    id: '"{word}" menyatakan tingkatnya: {level}',
  },
  'level-word-open': {
    en: '"{word}" can be a district or a regency and does not decide between them',
    id: '"{word}" dapat berarti kecamatan atau kabupaten dan tidak menentukan salah satunya',
  },
  'kind-differs': {
    en: '"{word}" was written; by its code it is a {kind}',
    id: 'tertulis "{word}"; menurut kodenya {kind}',
  },
  'lies-in': {
    en: '{inner} lies in {outer}',
    id: '{inner} terletak di {outer}',
  },
  'within-asked': {
    en: '{inner} lies in {outer}, which was asked for',
    id: '{inner} terletak di {outer}, sesuai permintaan',
  },
  'level-asked': {
    en: '{listed} is a {level}, which was asked for',
    id: '{listed} adalah {level}, sesuai permintaan',
  },
  // Why a parent's places are compared
  'parents-matched': {
    en: "both lie in {parent} ({code}), the statistics agency's {bpsCode}",
    id: 'keduanya terletak di {parent} ({code}), kode BPS {bpsCode}',
  },
  'cut-out': {
    en: '{place} was cut out of {parent} after the list of {year}',
    id: '{place} dimekarkan dari {parent} setelah daftar tahun {year}',
  },
  // Codes
  'kemendagri-code': {
    en: "{code} is {listed} in the Home Ministry's list of {year}",
    id: '{code} adalah {listed} dalam daftar Kemendagri tahun {year}',
  },
  'bps-code': {
    en: "{code} is {listed} in the statistics agency's list of {year}",
    id: '{code} adalah {listed} dalam daftar BPS tahun {year}',
  },
  'dots-lost': {
    en: '{written} is {code} without its dots',
    id: '{written} adalah {code} tanpa titik',
  },
  'p-code': {
    en: '"ID" before the digits makes a P-code of the statistics agency\'s code',
    id: '"ID" di depan angka menjadikan kode BPS sebuah P-code',
  },
  // Why something does not count
  'parent-unmatched': {
    en: '{parent} has no match, so nothing in it is compared',
    id: '{parent} tidak punya padanan, jadi isinya tidak dibandingkan',
  },
  'no-such-name': {
    en: 'the list of {year} has no place of this name in {parent}',
    id: 'daftar tahun {year} tidak memuat nama ini di {parent}',
  },
  'name-repeated': {
    en: '"{name}" stands more than once in {parent}',
    id: '"{name}" tercantum lebih dari sekali di {parent}',
  },
  misspelt: {
    en: '"{written}" is near "{listed}" (edit distance {distance})',
    id: '"{written}" mirip "{listed}" (jarak sunting {distance})',
  },
  'words-missing': {
    en: '"{listed}" has words that "{written}" lacks',
    id: '"{listed}" memuat kata yang tidak ada dalam "{written}"',
  },
  'words-added': {
    en: '"{written}" has words that "{listed}" lacks',
    id: '"{written}" memuat kata yang tidak ada dalam "{listed}"',
  },
  'same-name-elsewhere': {
    en: '{listed} has this name but lies in {parent}',
    id: '{listed} bernama sama tetapi terletak di {parent}',
  },
  'level-other': {
    en: '{listed} has this name but is a {level}',
    id: '{listed} bernama sama tetapi tingkatnya {level}',
  },
  'not-in': {
    en: '{listed} does not lie in "{written}"',
    id: '{listed} tidak terletak di "{written}"',
  },
  outside: {
    en: '{listed} lies outside {within}',
    id: '{listed} terletak di luar {within}',
  },
  'part-unknown': {
    en: 'no place in {listed} is known as "{written}"',
    id: 'tidak ada tempat di {listed} yang dikenal sebagai "{written}"',
  },
  'below-list': {
    en: 'the districts and villages of {listed} are not in this package',
    id: 'kecamatan dan desa di {listed} tidak ada dalam paket ini',
  },
  'code-unlisted': {
    en: '{code} is not in the list; {listed} is what it would lie in',
    id: '{code} tidak ada dalam daftar; {listed} adalah induknya',
  },
  'system-open': {
    en: "{written} is {listed} in the Home Ministry's system; without dots it may as well be a code of the statistics agency, whose list of {year} does not have it",
    id: '{written} adalah {listed} dalam sistem Kemendagri; tanpa titik bisa juga kode BPS, yang tidak ada dalam daftar tahun {year}',
  },
  'bps-unmatched': {
    en: "{listed} ({code}) is in the statistics agency's list of {year} and has no match in the Home Ministry's",
    id: '{listed} ({code}) ada dalam daftar BPS tahun {year} dan tidak punya padanan dalam daftar Kemendagri',
  },
} as const satisfies Record<string, Bilingual>;
