import type { Locale } from './locale.ts';

export const id: Locale = {
  diagnostics: {
    'core/connector-options':
      'Penghubung {connector} tidak dapat memakai pilihan ini (seharusnya {expected}).',
    'core/questions-differ':
      'Jawaban-jawaban ini berasal dari pertanyaan yang berbeda: yang satu menurut {before}, yang lain menurut {after}.',
    'core/coding-version':
      'Pengodean dibuat dengan versi {found} dari {framework}; yang ada di sini {expected}.',
    'core/framework-id-reserved':
      'Kerangka tidak boleh bernama {found}: nama itu sudah dipakai dalam pertanyaan dan tabel.',
    'core/kind-unknown':
      'Jenis {found} tidak termasuk {known}; catatan disimpan, tetapi terlaksana atau tidaknya dianggap tidak disebutkan.',
    'core/record-invalid': 'Catatan berjenis {kind} ini tidak terbaca ({expected}).',
    'core/list-invalid': '{field} bukan daftar; isian ini dikesampingkan.',
    'core/field-invalid':
      '{field} tidak terbaca dan dikesampingkan: {found} (seharusnya {expected}).',
    'core/field-unknown':
      'Tidak ada isian {field}; isinya disimpan terpisah dan tidak ditampilkan.',
    'core/id-missing': 'Sebuah catatan berjenis {kind} tidak memiliki id berupa teks.',
    'core/id-repeated': 'Dua catatan berjenis {kind} memiliki id {found}; yang pertama dipakai.',
    'core/activity-title-missing': 'Kegiatan ini tidak memiliki judul.',
    'core/status-unknown':
      'Status {found} tidak termasuk {known}; status dianggap tidak disebutkan.',
    'core/date-impossible':
      'Tanggal ini tidak ada: {found} ({end}). Tulislah 2018, 2018-04, atau 2018-04-13.',
    'core/period-reversed': 'Kurun waktu berakhir sebelum dimulai: {found}.',
    'core/place-system-differs':
      'Tempat {found} adalah tempat menurut sistem kode {before}, sedangkan catatan ini memaksudkan tempat menurut {read}. Keduanya mungkin berbeda, jadi catatan ini tidak diambil.',
    'core/place-unknown':
      'Tempat {found} tidak ada dalam daftar tempat; kegiatan dianggap tanpa tempat itu.',
    'core/place-ambiguous':
      'Tempat {found} dapat berarti salah satu dari {candidates}. Sebutkan kodenya.',
    'core/place-parent-unknown':
      'Tempat ini berada di dalam {found}, yang tidak ada dalam daftar; kini tempat ini berdiri sendiri.',
    'core/place-cycle':
      'Jalur ke atas dari tempat ini kembali ke dirinya sendiri: {places}. Lingkarannya diputus.',
    'core/organisation-unknown': 'Organisasi {found} tidak ada dalam daftar organisasi.',
    'core/audience-unknown': 'Sasaran {found} tidak ada dalam daftar sasaran.',
    'core/channel-unknown': 'Saluran {found} tidak ada dalam daftar saluran.',
    'core/id-stored':
      '"{title}" memakai id {found}, padahal "{stored}" dari catatan lain sudah tersimpan dengan id itu; yang baru tidak diambil. Beri id tersendiri.',
    'core/record-replaced':
      '"{before}" diganti dengan "{after}": id dan sumbernya sama, tetapi judul, jenis, induk, tempat, atau waktunya berbeda. Sumber lain yang keterangannya ikut hilang: {others}.',
    'core/record-renewed':
      'Yang tersimpan tentang "{title}" diganti dengan keterangan terbaru dari sumbernya; bedanya dalam {facts}.',
    'core/record-retired':
      '"{title}" ({found}) sudah dipensiunkan, dan impor tidak menghidupkannya lagi; tidak diambil. Agar dihitung kembali, ubah catatan itu lewat id-nya.',
    'core/named-retired':
      'Catatan ini menyebut {kind} {found}, yang sudah dipensiunkan; impor tidak menghidupkannya lagi, jadi sebutan itu tidak diambil.',
    'core/money-added':
      'Catatan-catatan tentang kegiatan ini menyebut {amount} sebanyak {times} kali; dihitung sebagai jumlah yang terpisah, bukan satu jumlah yang disebut ulang.',
    'core/places-added':
      'Baru dalam daftar tempat, dan sejak kini perlu dicakup: {places}. Periksa ejaannya.',
    'core/coding-decided':
      'Pengodean dalam {framework} ini sudah pernah dibaca dan sejak itu {status}; keputusan itu tetap berlaku.',
    'core/coding-replaced':
      'Dalam {framework}, sumber kini menyatakan {after}, bukan lagi {before}; pengodean sebelumnya disimpan sebagai ditolak.',
    'core/coding-proposed':
      'Dalam {framework}, {before} dari pengode lain sudah diterima; {after} disimpan sebagai usulan.',
    'core/records-differ':
      'Catatan-catatan tentang kegiatan ini menyatakan {fact} secara berbeda; tidak diketahui mana yang benar, jadi dianggap tidak disebutkan. Semuanya disimpan.',
    'core/descriptions-differ':
      'Catatan-catatan menguraikan kegiatan ini secara berbeda; uraian pertama dipakai, yang lain disimpan terpisah.',
    'core/records-crossed':
      'Catatan-catatan tentang kegiatan ini berbeda dalam {facts} sekaligus; setelah digabung, kegiatan ini dihitung juga untuk gabungan yang tidak disebut catatan mana pun.',
    'core/named-otherwise': '{kind} {found} disebut dengan dua cara; yang pertama dipakai.',
    'core/line-unreadable':
      'Baris ini bukan catatan: yang diharapkan {expected}. Baris dikesampingkan.',
    'core/part-of-unknown': 'Kegiatan ini bagian dari {found}, yang tidak ada.',
    'core/part-of-cycle':
      'Kegiatan-kegiatan ini saling menjadi bagian satu sama lain: {activities}. Lingkarannya diputus.',
    'core/framework-unknown': 'Tidak ada kerangka {found}. Yang ada: {known}.',
    'core/framework-invalid': 'Kerangka tidak terbaca ({expected}).',
    'core/framework-empty': 'Kerangka ini tidak memiliki kategori.',
    'core/framework-large':
      'Kerangka ini memiliki {categories} kategori; di atas {limit} tidak ada yang dapat mengode dengan andal, dan matriksnya terlalu besar untuk dibaca.',
    'core/category-repeated': 'Kode atau alias {found} muncul dua kali dalam kerangka.',
    'core/category-unknown':
      'Kerangka {framework} tidak memiliki kategori {found}. Yang ada: {known}.',
    'core/category-alias': '"{found}" dibaca sebagai {read} dari {framework}.',
    'core/category-twice': 'Kategori {found} tercantum dua kali dalam satu pembacaan.',
    'core/codebook-thin':
      '{of} kategori belum memiliki contoh atau contoh tandingan ({categories}): para pengode akan berbeda pendapat.',
    'core/activity-unknown': 'Tidak ada kegiatan {found}.',
    'core/coding-invalid': 'Pengodean tidak terbaca ({expected}).',
    'core/coding-evidence-missing':
      'Pengodean ini tidak memiliki bukti. Sebutkan di mana dapat dibaca.',
    'core/coding-empty':
      'Pembacaan ini tidak menyebut kategori. Bila tidak ada yang cocok, tulislah "outside".',
    'core/coding-second-accepted':
      'Sudah ada pengodean lain yang diterima untuk kegiatan dan kerangka ini; milik {coder} disimpan terpisah. Putuskan di antara keduanya.',
    'core/codings-united':
      'Catatan-catatan tentang kegiatan ini menyebut kategori {framework} yang berbeda; semuanya digabung: {readings}.',
    'core/codings-differ':
      'Dalam {framework}, {category} dinyatakan {reading} oleh satu catatan kegiatan ini dan {otherwise} oleh catatan lain. Yang pertama dihitung; yang lain disimpan sebagai alternatif, sehingga pengodeannya diperdebatkan.',
    'core/verdicts-differ':
      'Untuk {framework}, satu catatan membaca kegiatan ini sebagai {reading}, catatan lain sebagai {otherwise}. Yang pertama dihitung; yang lain disimpan sebagai alternatif, sehingga pengodeannya diperdebatkan.',
    'core/coding-disagreement':
      'Para pengode {coders} memberi {readings} pembacaan; perbedaannya disimpan sebagai alternatif yang diperdebatkan.',
    'core/coding-undecided':
      'Para pengode memberi {readings} pembacaan dan aturannya tidak memutuskan; kegiatan tetap belum dikode.',
    'core/crosswalk-broken': 'Pemetaan dari {from} ke {to} menyebut kategori yang tidak ada.',
    'core/declaration-invalid': 'Pernyataan tidak terbaca ({expected}).',
    'core/member-unknown': '{found} tidak dikenal pada dimensi {dimension}.',
    'core/dimension-unknown': 'Tidak ada dimensi {found}. Yang ada: {known}.',
    'core/dimension-repeated': 'Dimensi {found} diminta dua kali.',
    'core/dimension-missing': 'Sebutkan setidaknya satu dimensi. Yang ada: {known}.',
    'core/expectation-unknown': 'Tidak ada harapan cakupan {found}. Yang ada: {known}.',
    'core/meaning-unknown': '{found} bukan arti cakupan. Yang ada: {known}.',
    'core/meaning-effective':
      'Data kegiatan tidak dapat menunjukkan bahwa sesuatu berhasil. Tanyakan mandated, planned, reported, atau reached.',
    'core/threshold-invalid':
      'Satu sel memerlukan paling sedikit 1 kegiatan, dalam bilangan bulat; ditemukan {found}.',
    'core/cells-too-many':
      'Pertanyaan ini memiliki {cells} sel; batasnya {limit}. Kurangi dimensinya, atau lihat sebagian saja.',
    'core/cell-unknown': 'Jawaban ini tidak memiliki sel {found} dalam {dimensions}.',
    'core/workers-ended':
      'Dari {workers} proses penghitung, semuanya sudah berakhir atau gagal, sehingga tidak ada jawaban. Jalankan yang baru, lalu tanyakan lagi.',
    'core/analysis-unknown': 'Tidak ada analisis {found}. Yang ada: {known}.',
    'core/coder-unknown': 'Tidak ada pengode {found}. Yang ada: {known}.',
    'core/connector-unknown': 'Tidak ada penghubung {found}. Yang ada: {known}.',
    'core/analysis-params':
      'Analisis {analysis} tidak dapat memakai parameter ini (seharusnya {expected}).',
    'core/record-unknown':
      'Tidak ada catatan {found} dari jenis {kind}, jadi tidak ada yang diubah.',
    'core/key-reused':
      'Kunci {key} sudah dipakai untuk perubahan lain; beri perubahan ini kunci sendiri.',
    'core/store-busy':
      'Pihak lain terus-menerus menulis, sehingga tidak ada yang dapat diputuskan atas catatan yang berlaku; tidak ada yang ditulis. Coba lagi.',
    'core/moment-unknown':
      'Tidak ada keadaan {found}: sebutkan revisi yang sudah dibuat, atau waktu seperti 2026-03-01 atau 2026-03-01T12:00:00Z.',
    'core/plugin-id-taken':
      '{first} dan {second} sama-sama membawa {kind} {found}. Lepaskan salah satunya.',
    'core/plugin-contract':
      'Plugin {plugin} ditulis untuk kontrak {found}; pustaka ini memakai {expected}. Perbarui salah satunya.',
    'core/plugin-requires': 'Plugin {plugin} memerlukan {missing}. Tambahkan yang belum ada.',
  },
  reasons: {
    'audience-missing':
      'Ada kegiatan tanpa sasaran yang disebut; mungkin menyasar orang-orang ini.',
    'channel-missing': 'Ada kegiatan tanpa saluran yang disebut; mungkin memakai saluran ini.',
    'end-unknown':
      'Ada kegiatan yang sudah dimulai dan belum ada yang menyebut apakah masih berjalan.',
    'organisation-missing': 'Ada kegiatan yang organisasinya tidak terbaca; mungkin milik mereka.',
    'period-coarse': 'Ada tanggal yang disebut kurang rinci dibanding pertanyaan ini.',
    'period-missing': 'Ada kegiatan tanpa tanggal; mungkin berlangsung pada masa ini.',
    'place-missing': 'Ada kegiatan tanpa tempat; mungkin berlangsung di sini.',
    'place-within': 'Ada kegiatan di suatu tempat dalam wilayah yang lebih luas, mungkin di sini.',
    'reach-missing': 'Ada kegiatan yang tidak menyebut apakah menjangkau seseorang.',
    'start-unknown': 'Ada kegiatan yang disebut akhirnya, tetapi tidak disebut kapan dimulai.',
    'status-missing': 'Ada kegiatan yang tidak menyebut apakah sudah terlaksana.',
    uncoded: 'Ada kegiatan yang belum dikode; mungkin termasuk di sini.',
    'below-threshold': 'Ada kegiatan, tetapi kurang dari yang diharapkan.',
    lapsed: 'Pernah ada kegiatan di sini; sudah berakhir sebelum masa ini.',
    'nobody-reached': 'Ada kegiatan di sini, tetapi tidak menjangkau siapa pun.',
    'planned-only': 'Ada yang direncanakan di sini dan belum dilaporkan terlaksana.',
    'mandated-only': 'Ada lembaga yang ditugasi di sini; tidak diketahui apakah dilaksanakan.',
    'other-actor':
      'Ada yang dilaporkan, direncanakan, atau ditugaskan di sini oleh organisasi lain atau tanpa nama organisasi.',
    'nothing-reported':
      'Sudah ditelusuri, daftarnya lengkap, dan tidak ada yang dilaporkan di sini.',
    'not-screened': 'Belum ada yang menyatakan telah membuat daftar lengkap di sini.',
  },
  nearMisses: {
    'below-threshold': 'Kurang dari harapan',
    lapsed: 'Sudah berakhir',
    'nobody-reached': 'Tidak menjangkau siapa pun',
    'planned-only': 'Direncanakan',
    'mandated-only': 'Ditugaskan',
    'other-actor': 'Oleh organisasi lain',
  },
  caveats: {
    meaning: '"Tercakup" di sini berarti {meaning}. Tidak pernah berarti berhasil.',
    overlap:
      'Sel-sel bertumpang tindih: {activities} kegiatan tercatat {cells} kali dalam tabel. Baris dan kolom tidak dapat dijumlahkan.',
    'cross-cutting':
      'Dalam {framework}, {categories} adalah sarana bagi kategori lain dan tidak boleh dijumlahkan dengannya.',
    'axes-crossed':
      '{activities} kegiatan menyebut beberapa nilai pada lebih dari satu dimensi; dianggap melayani semua gabungannya.',
    unknown:
      '{cells} dari {of} sel tidak diketahui: tidak tercantumnya kesenjangan di sana tidak berarti ada kegiatan di sana.',
    'no-screening':
      '{cells} dari {of} sel tidak diketahui karena belum ada daftar lengkap yang dinyatakan di sana.',
    uncoded: '{activities} dari {of} kegiatan belum dikode dalam {framework}.',
    contested:
      '{activities} dari {of} kegiatan yang dibaca dalam {framework} diperdebatkan: lihatlah rentangnya.',
    'organisation-missing':
      '{activities} kegiatan tidak menyebut organisasi, sehingga tidak dihitung sebagai milik siapa pun.',
    'translation-proposed': 'Terjemahan {framework} adalah usulan, bukan terjemahan resmi.',
    'covered-cells-alone':
      'Angka dihitung dari {covered} sel yang pasti tercakup; {unknown} sel lagi tidak diketahui dan dapat mengubahnya. Angka tanpa rentang berarti rentangnya tidak dihitung.',
    evenness:
      'Kemerataan dan keragaman bukan tujuan: jumlah 5, 5, 5, 5, 5, dan 0 lebih merata (0,898) daripada 1, 11, 4, 14, 2, dan 5 (0,834), padahal yang terakhir mengisi keenam kategori.',
    'not-synergy':
      'Dua kategori yang hadir bersama belum membuktikan bahwa keduanya saling memperkuat.',
    'independent-categories':
      'Setiap rentang membiarkan tiap kategori berubah sendiri-sendiri, menurut yang tidak diketahui dan pembacaan yang diperdebatkan, sehingga yang sebenarnya ada di dalamnya.',
    'size-compared':
      'Yang dibandingkan adalah jumlah kegiatan, jadi dua pihak dengan susunan yang sama tidak mirip bila yang satu jauh lebih banyak berbuat. Mirip bukan berarti lebih baik.',
    'few-activities':
      '{members} dari {of} yang dibandingkan mempunyai kurang dari {few} kegiatan: satu kegiatan lagi akan banyak mengubah kemiripannya.',
  },
  asks: {
    'audience-missing': 'Tanyakan kepada {organisation} siapa sasaran {activities}.',
    'channel-missing': 'Tanyakan kepada {organisation} dengan sarana apa {activities} dilakukan.',
    'end-unknown':
      'Tanyakan kepada {organisation} apakah {activities} masih berjalan, dan sampai kapan.',
    'organisation-missing': 'Tanyakan kepada {organisation} milik siapa {activities}.',
    'period-coarse': 'Tanyakan kepada {organisation} bulan mulai atau berakhirnya {activities}.',
    'period-missing': 'Tanyakan kepada {organisation} kapan {activities} berlangsung.',
    'place-missing': 'Tanyakan kepada {organisation} di mana {activities} berlangsung.',
    'place-within':
      'Tanyakan kepada {organisation} di bagian mana saja dari {area} {activities} berlangsung.',
    'reach-missing': 'Tanyakan kepada {organisation} berapa orang yang dijangkau {activities}.',
    'start-unknown': 'Tanyakan kepada {organisation} kapan {activities} dimulai.',
    'status-missing': 'Tanyakan kepada {organisation} apakah {activities} sudah terlaksana.',
    uncoded: 'Mintalah pengodean {activities} (diketahui oleh {organisation}).',
  },
  settles: ' {settles} sel hanya menunggu jawaban ini.',
  helps: ' Ini sebagian dari jawaban bagi {touches} sel.',
  unscreened:
    ' Bila jawabannya tidak, {unscreened} di antaranya masih memerlukan daftar lengkap kegiatan di sana.',
  askScreening:
    'Mintalah daftar lengkap kegiatan pada masing-masing berikut ini: {members}. {settles} sel menunggu daftar itu.',
  every: 'semua ({n})',
  more: '{n} lainnya',
  somebody: 'pihak yang mengetahui',
  states: {
    covered: 'Tercakup',
    gap: 'Kesenjangan',
    unknown: 'Tidak diketahui',
    'not-applicable': 'Tidak berlaku',
  },
  stateMeanings: {
    covered: 'Cukup kegiatan yang memenuhi harapan pasti ada di sini.',
    gap: 'Diharapkan ada, seseorang sudah membuat daftar lengkap, dan tidak ada isinya yang memenuhi harapan.',
    unknown:
      'Tidak dapat diketahui: suatu keterangan tidak disebutkan, atau belum ada daftar lengkap di sini.',
    'not-applicable': 'Tidak ada yang diharapkan di sini: tidak ikut dalam pembagi mana pun.',
  },
  standings: {
    above: 'tidak pernah tipis',
    below: 'tipis, apa pun pilihannya',
    depends: 'bergantung pada pilihan pengodean',
  },
  yes: 'ya',
  no: 'tidak',
  dataDate: 'Data sampai {date}.',
  moreRows: '{n} baris lagi tidak ditampilkan.',
  meanings: {
    mandated: 'ada yang ditugasi, merencanakan, atau melaporkannya',
    planned: 'direncanakan atau dilaporkan',
    reported: 'dilaporkan telah terlaksana',
    reached: 'dilaporkan telah menjangkau orang',
  },
  choices: {
    contested: 'pembacaan lain yang jujur',
    significance: 'hanya pengodean utama',
    mandates: 'penugasan ikut dihitung',
    units: 'program dihitung, bukan bagiannya',
  },
  these: '{activities} kegiatan ini',
  none: 'tidak ada',
  words: {
    email: 'alamat surel',
    'identity-number': 'nomor induk (NIK)',
    passport: 'nomor paspor',
    phone: 'nomor telepon',
    activity: 'kegiatan',
    organisation: 'organisasi',
    place: 'tempat',
    audience: 'sasaran',
    channel: 'saluran',
    framework: 'kerangka',
    coding: 'pengodean',
    expectation: 'harapan cakupan',
    screening: 'penelusuran',
    statistic: 'statistik',
    crosswalk: 'pemetaan',
    connector: 'penghubung',
    exporter: 'pengekspor',
    coder: 'pengode',
    analysis: 'analisis',
    plugin: 'plugin',
    start: 'awal',
    end: 'akhir',
    confirmed: 'terakhir dipastikan',
    asOf: 'tanggal data',
    date: 'tanggal',
    period: 'waktu',
    reach: 'jumlah orang yang dijangkau',
    title: 'judul',
    description: 'uraian',
    money: 'dana',
    provenance: 'asal catatan',
    unread: 'yang tidak terbaca',
    source: 'sumber',
    contradiction: 'pertentangan',
    accepted: 'diterima',
    rejected: 'ditolak',
    proposed: 'diusulkan',
    organisations: 'organisasi',
    places: 'tempat',
    audiences: 'sasaran',
    channels: 'saluran',
    principal: 'utama',
    significant: 'tambahan',
    absent: 'tidak ada',
    within: 'bagian dari kerangka itu',
    outside: 'di luar kerangka itu',
    resource: 'sumber daya bagi kegiatan lain',
  },
};
