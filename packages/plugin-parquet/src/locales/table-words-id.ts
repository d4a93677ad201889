import type { columnsEn, packageEn, tablesEn, unitsEn } from './table-words-en.ts';

/** What the tables hold, in Indonesian. */
export const tablesId: Record<keyof typeof tablesEn, string> = {
  activities:
    'Catatan kegiatan melawan suatu masalah, satu per baris; yang ada di satu tempat berdekatan.',
  money: 'Jumlah uang yang disebut sumber tentang suatu kegiatan, tidak pernah dikonversi.',
  place_sets:
    'Tempat yang disebut suatu kegiatan: gabungkan dengan place_set. Kegiatan tanpa tempat tidak ada barisnya.',
  places: 'Tempat, masing-masing di dalam tempat yang memuatnya.',
  place_ancestors: 'Setiap tempat dengan dirinya sendiri dan semua yang memuatnya.',
  audience_sets:
    'Sasaran yang disebut suatu kegiatan: gabungkan dengan audience_set. Kegiatan tanpa sasaran tidak ada barisnya.',
  channel_sets:
    'Saluran yang disebut suatu kegiatan: gabungkan dengan channel_set. Kegiatan tanpa saluran tidak ada barisnya.',
  organisation_sets:
    'Siapa yang ikut dalam suatu kegiatan dan dalam peran apa: gabungkan dengan organisation_set.',
  codings: 'Bagaimana kegiatan dibaca dalam suatu kerangka: bacaan yang diterima, dengan buktinya.',
  coding_alternatives:
    'Bacaan lain tentang suatu kegiatan yang dapat dipertahankan pengode yang jujur.',
  readings:
    'Setiap cara membaca yang muncul, satu kali: nomor 0 yang diterima, yang lain juga dapat dikatakan. Gabungkan dengan reading.',
  frameworks: 'Cara-cara mengelompokkan kegiatan.',
  categories: 'Kategori setiap kerangka menurut urutan buku kodenya.',
  organisations: 'Organisasi yang ikut dalam kegiatan.',
  audiences: 'Untuk siapa kegiatan diadakan.',
  channels: 'Dengan apa kegiatan menjangkau orang.',
  sources: 'Dokumen dan sistem asal data.',
  expectations:
    'Apa yang seharusnya tercakup, dan pekerjaan siapa yang dihitung: penyebut yang dinyatakan.',
  screenings:
    'Siapa yang memeriksa di mana, dan apakah daftarnya lengkap: hanya di sana sel kosong adalah kesenjangan.',
};

/** What the columns hold, in Indonesian. */
export const columnsId: Record<keyof typeof columnsEn, string> = {
  position: 'Urutannya dalam kumpulan data, dari 0: urutan tabel berbeda.',
  id: 'Id yang menamainya dalam kumpulan data.',
  title: 'Judulnya dalam setiap bahasa, sebagai JSON.',
  title_en: 'Judulnya dalam bahasa Inggris, atau bahasa lain bila tidak ada.',
  title_id: 'Judulnya dalam bahasa Indonesia, atau bahasa lain bila tidak ada.',
  description: 'Uraiannya dalam setiap bahasa, sebagai JSON.',
  kind: 'Jenis catatan. Hanya activity, component, dan mandate yang dapat dihitung.',
  status: 'Sejauh mana kegiatan berjalan; kosong: tidak ada yang menyebutkan.',
  reach: 'Orang yang dijangkau menurut sumber; kosong: tidak ada yang menyebutkan.',
  period_start: 'Kapan dimulai, setepat sumbernya.',
  period_start_first: 'Hari pertama yang mungkin dimaksud.',
  period_start_last: 'Hari terakhir yang mungkin dimaksud.',
  period_end: 'Kapan berakhir, setepat sumbernya.',
  period_end_first: 'Hari pertama yang mungkin dimaksud.',
  period_end_last: 'Hari terakhir yang mungkin dimaksud.',
  period_confirmed: 'Kapan terakhir terlihat masih berjalan, setepat sumbernya.',
  period_confirmed_first: 'Hari pertama yang mungkin dimaksud.',
  period_confirmed_last: 'Hari terakhir yang mungkin dimaksud.',
  part_of: 'Bagian dari apa, menurut id.',
  has_parts: 'Apakah ada catatan lain yang menjadi bagiannya.',
  umbrella: 'Catatan teratas yang memuatnya; dirinya sendiri bila bukan bagian dari apa pun.',
  place_set: 'Nomor daftar tempatnya; kosong: tidak ada tempat yang disebut.',
  audience_set: 'Nomor daftar sasarannya; kosong: tidak ada yang disebut.',
  channel_set: 'Nomor daftar salurannya; kosong: tidak ada yang disebut.',
  organisation_set: 'Nomor daftar organisasinya; kosong: tidak ada yang disebut.',
  reading: 'Nomor cara membacanya; kosong: tidak ada yang mengodenya.',
  unread_fields: 'Bidang yang isinya disebut tetapi tidak dapat dibaca siapa pun.',
  unread: 'Apa yang disebut di sana, kata demi kata, sebagai JSON.',
  provenance: 'Asal catatan, sebagai JSON.',
  activity: 'Suatu kegiatan, menurut id.',
  number: 'Yang keberapa dari beberapa.',
  amount: 'Jumlah uang, dalam satuan mata uangnya.',
  currency: 'Mata uang (ISO 4217).',
  place: 'Suatu tempat, menurut id.',
  extent:
    'throughout: seluruh tempat itu; within: di suatu bagian di dalamnya, sehingga tidak ada bagian yang pasti.',
  in: 'Tempat pada tingkat ini yang sama dengannya atau memuatnya, menurut id.',
  level: 'Tingkatnya, dengan kata negara itu sendiri.',
  within: 'Tempat yang memuatnya, menurut id.',
  name: 'Namanya dalam setiap bahasa, sebagai JSON.',
  name_en: 'Namanya dalam bahasa Inggris, atau bahasa lain bila tidak ada.',
  name_id: 'Namanya dalam bahasa Indonesia, atau bahasa lain bila tidak ada.',
  code_system: 'Sistem yang memberinya kode.',
  code: 'Sebutannya dalam sistem itu; untuk kategori, sebutannya dalam kerangkanya.',
  code_listed: 'Tahun daftar kode.',
  ancestor: 'Tempat yang sama dengannya atau memuatnya, menurut id.',
  depth: 'Berapa langkah ke atas; 0 adalah tempat itu sendiri.',
  audience: 'Suatu sasaran, menurut id.',
  channel: 'Suatu saluran, menurut id.',
  organisation: 'Suatu organisasi, menurut id.',
  role: 'Perannya dalam kegiatan.',
  framework: 'Suatu kerangka, menurut id.',
  version: 'Versi kerangka.',
  verdict:
    'within: dalam kategori ini; outside: tidak dalam kategori mana pun; resource: sarana bagi kegiatan lain.',
  principal: 'Kategori yang menjadi tujuannya.',
  significant: 'Kategori yang juga dilayaninya.',
  absent: 'Kategori yang dicari dan tidak ada.',
  principal_mask: 'Sama dengan principal: bit b menyala untuk kategori dengan bit itu.',
  significant_mask: 'Sama dengan significant: bit b menyala untuk kategori dengan bit itu.',
  any_mask: 'Principal dan significant bersama-sama.',
  alternatives: 'Berapa bacaan lain yang dapat dipertahankan.',
  coder: 'Siapa yang membacanya, dengan peran atau nama samaran.',
  confidence: 'Seberapa yakin pengodenya.',
  because: 'Alasannya, dalam setiap bahasa, sebagai JSON.',
  evidence: 'Dasar bacaan itu, sebagai JSON.',
  bit: 'Bit mana dari topeng bit yang mewakili kategori itu, dari 0.',
  label_en: 'Sebutannya dalam bahasa Inggris.',
  label_id: 'Sebutannya dalam bahasa Indonesia.',
  citation: 'Cara mengutipnya.',
  type: 'Jenis badannya.',
  url: 'Di mana ditemukan.',
  licence: 'Dengan lisensi apa, sebagaimana dinyatakan kumpulan data.',
  record: 'Seluruh catatan, sebagai JSON.',
  complete: 'Apakah daftarnya dimaksudkan lengkap.',
};

export const packageId: Record<keyof typeof packageEn, string> = {
  note: 'Yang kosong tidak disebutkan, dan itu tidak sama dengan tidak ada. Hitungan baris saja tidak mengatakan apa pun tentang yang tidak diketahui. Lisensi adalah lisensi sumbernya; bila tidak tertulis, tidak ada yang dinyatakan.',
};

export const unitsId: Record<keyof typeof unitsEn, string> = {
  people: 'orang',
  currency: 'satuan mata uang',
};
