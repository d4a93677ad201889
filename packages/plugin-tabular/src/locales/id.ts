/** What the codes of this package say in Indonesian. */
export const id = {
  'tabular/columns-missing':
    'Pemetaan menyebut kolom yang tidak ada dalam berkas: {missing}. Perbaiki nama kolom dalam pemetaan.',
  'tabular/columns-alike':
    'Pemetaan menyebut {found}, yang dapat berarti salah satu dari kolom ini: {columns}. Sebutkan salah satunya.',
  'tabular/personal-data':
    'Berkas ini tidak dibaca: ada kolom yang menyebut nama atau mengenali orang ({columns}). Hapus kolom itu dari berkas, atau tuliskan pada "ignore" dalam pemetaan; kolom yang diabaikan tidak pernah disimpan. Jika isinya hanya jumlah orang, sebutkan dalam judul kolom: "Jumlah …".',
  'tabular/case-data':
    'Berkas ini tidak dibaca: isinya tampak seperti formulir kasus perorangan ({columns}). Di sini hanya ada tempat untuk kegiatan, bukan untuk orang.',
  'tabular/header-missing':
    'Baris {row} tidak memuat judul kolom. Sebutkan dalam pemetaan baris mana yang memuatnya.',
  'tabular/tags-missing': 'Baris {row} tidak memuat tanda HXL, padahal pemetaan menyebutnya.',
  'tabular/encoding-wrong':
    'Berkas tidak ditulis dalam {encoding}. Sebutkan penyandian yang benar dalam pemetaan, misalnya windows-1252.',
  'tabular/json-unreadable':
    'Mulai baris {line}, huruf ke-{character}, berkas ini bukan JSON. Yang diharapkan: daftar baris yang utuh.',
  'tabular/json-no-list': 'Berkas ini JSON, tetapi bukan daftar baris: yang ditemukan {found}.',
  'tabular/records-missing':
    'Pemetaan tidak dapat diusulkan: mulai baris {row} tabel ini kosong. Yang diharapkan: satu baris judul kolom dan sedikitnya satu catatan di bawahnya.',
  'tabular/column-unmapped':
    'Kolom {found} tidak dipetakan dan tidak diabaikan: isinya dikesampingkan.',
  'tabular/column-repeated': 'Kolom {found} muncul lebih dari sekali; yang ini disebut {read}.',
  'tabular/rows-blank': 'Mulai dari sini {rows} baris kosong dilewati; baris kosong bukan catatan.',
  'tabular/tags-skipped': 'Baris tanda HXL ini bukan catatan.',
  'tabular/row-short':
    'Baris ini memiliki {found} sel, sedangkan tabel {expected}; sel yang tidak ada tidak menyatakan apa pun.',
  'tabular/row-long':
    'Baris ini memiliki {found} sel, sedangkan tabel hanya {expected} kolom; sel selebihnya dikesampingkan.',
  'tabular/quotes-broken':
    'Tanda kutip dalam baris ini tidak ditutup dengan benar; baris-baris sesudahnya mungkin ikut terbaca di dalamnya.',
  'tabular/row-shifted':
    'Baris ini memiliki lebih banyak atau lebih sedikit sel daripada judul kolom, dalam berkas yang memuat kolom tentang orang: isi sel mungkin bergeser, jadi tidak ada yang disimpan.',
  'tabular/record-unreadable': 'Catatan ini bukan baris tabel.',
  'tabular/personal-value':
    'Di sini ada yang tampak seperti nomor induk (NIK), nomor telepon, alamat surel, atau nomor paspor. Isinya diganti dengan […] dan tidak disimpan di mana pun.',
  'tabular/id-personal':
    'Id baris ini tampak seperti nomor induk (NIK) atau alamat surel seseorang, jadi baris ini tidak dibaca. Berilah kegiatan nomornya sendiri.',
  'tabular/id-missing': 'Baris ini tidak memiliki id: {columns} kosong.',
  'tabular/title-missing': 'Baris ini tidak memiliki judul: kolom-kolom judul kosong.',
  'tabular/value-undeclared':
    'Pemetaan tidak menyebut arti "{found}" di sini. Yang dikenal: {known}.',
  'tabular/date-unreadable':
    'Tanggal "{found}" tidak ditulis seperti yang dinyatakan ({expected}).',
  'tabular/date-ambiguous':
    'Tanggal "{found}" dapat berarti {readings}: nyatakan hanya bentuk yang dipakai berkas ini.',
  'tabular/number-unreadable':
    'Angka "{found}" tidak ditulis seperti yang dinyatakan ({expected}), jadi jumlahnya tidak diketahui.',
  'tabular/sum-incomplete':
    'Sebagian dari penjumlahan tidak terisi ({columns}), jadi jumlahnya tidak diketahui.',
  'tabular/currency-missing': 'Di sini ada jumlah uang tanpa mata uang.',
  'tabular/place-parent-missing':
    'Di sini disebut sebuah tempat, tetapi {empty}, wilayah yang melingkupinya, kosong: bisa jadi tempat mana pun dengan nama itu.',
  'tabular/place-code-missing':
    'Tempat ini tidak memiliki kode di sini; tempat ini dikenali dari namanya.',
  'tabular/lists-differ':
    'Ada {names} nama tempat dan {codes} kode: tidak diketahui mana yang berpasangan.',
  'tabular/coding-left-out':
    'Baris ini tidak dikode dalam {framework}, karena tidak semua katanya terbaca.',
  'tabular/cell-unreadable': 'Sel ini tidak ditulis seperti yang dibutuhkan kolomnya ({expected}).',
  'tabular/reason-tag': 'Tanda HXL {found} menyatakannya.',
  'tabular/reason-header': 'Judul kolom berbunyi "{found}".',
  'tabular/reason-unique':
    '"{found}" menyebut sebuah id, dan setiap baris yang dilihat ({n}) memiliki isi tersendiri di sini.',
  'tabular/ask-personal':
    'Kolom ini tampaknya tentang orang per orang. Hapus dari berkas, atau abaikan: maka isinya tidak pernah disimpan.',
  'tabular/ask-column': 'Sebutkan apa isi kolom ini: petakan, atau abaikan.',
  'tabular/ask-which':
    'Judul kolom menyebut {found}, padahal itu hal yang berbeda. Sebutkan yang mana isi kolom ini.',
  'tabular/ask-several':
    'Kolom-kolom ini mungkin berisi hal yang sama: {columns}. Sebutkan yang dimaksud.',
  'tabular/ask-coder':
    'Kolom ini tampaknya berisi kategori {framework}. Sebutkan siapa yang mengodenya, dan apakah kodenya boleh dianggap diterima.',
  'tabular/ask-code-system': 'Sebutkan sistem kode yang dipakai, dan tahun daftarnya.',
  'tabular/ask-date': 'Sebutkan tanggal apakah ini: mulai, selesai, atau pelaporan.',
  'tabular/ask-date-format': 'Sebutkan bagaimana tanggal ditulis. Bentuk yang cocok: {formats}.',
  'tabular/ask-status':
    'Sebutkan arti kata-kata ini, direncanakan, berjalan, selesai, atau dibatalkan: {words}.',
  'tabular/ask-targeted':
    'Ini jumlah orang yang hendak dijangkau. Sebutkan apakah ada kolom jumlah orang yang sudah dijangkau.',
  'tabular/ask-people':
    'Ini jumlah orang. Sebutkan apakah mereka sudah dijangkau, atau baru hendak dijangkau.',
  'tabular/ask-headerless':
    'Ada isi di luar judul kolom terakhir, dalam {n} kolom. Beri judul pada kolom itu, atau sebutkan bahwa isinya dikesampingkan.',
  'tabular/ask-number':
    'Sebutkan bagaimana angka ditulis: apa tanda ribuan, dan apa tanda desimalnya.',
  'tabular/ask-currency': 'Sebutkan mata uang jumlah ini.',
  'tabular/ask-audiences':
    'Sebutkan sasaran mana dalam kumpulan data yang dimaksud kata-kata ini: {words}.',
  'tabular/ask-channels':
    'Sebutkan saluran mana dalam kumpulan data yang dimaksud kata-kata ini: {words}.',
  'tabular/ask-title':
    'Tidak ada kolom judul, jadi judul disusun dari apa yang dilakukan, oleh siapa, dan di mana. Sebutkan apakah nama itu baik.',
  'tabular/ask-no-title':
    'Tidak ada yang tampak seperti judul. Sebutkan kolom mana yang menyebut apa yang dilakukan.',
  'tabular/ask-id-repeated':
    'Isi kolom ini berulang atau kosong, jadi tidak dapat menamai kegiatan. Sebutkan apakah baris dengan isi yang sama termasuk satu kegiatan.',
  'tabular/ask-same-activity':
    'Tidak ada kolom yang menamai setiap kegiatan, jadi id diusulkan dari {columns}. Pastikan apakah ini benar: baris-baris yang semua isinya sama di situ digabung menjadi satu kegiatan.',
  'tabular/ask-running-number':
    'Ini tampaknya nomor urut. Sebutkan apakah nomor ini menamai kegiatan: "{found}" dapat menjadi id, tetapi nomor yang sama dalam lembar lain akan dianggap kegiatan yang sama.',
  'tabular/list-not-carried':
    'Tabel kegiatan tidak dapat memuat catatan berjenis {kind}: {n} dikesampingkan.',
  'tabular/id-not-carried': 'Daftar dalam satu sel tidak dapat memuat id ini: {found}.',
} as const;
