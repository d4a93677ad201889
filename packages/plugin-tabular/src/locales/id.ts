/** What the codes of this package say in Indonesian. */
export const id = {
  'tabular/columns-missing':
    'Pemetaan menyebut kolom yang tidak ada dalam berkas: {missing}. Perbaiki nama kolom dalam pemetaan.',
  'tabular/columns-alike':
    'Pemetaan menyebut {found}, yang dapat berarti salah satu dari kolom ini: {columns}. Sebutkan salah satunya.',
  'tabular/personal-data':
    'Berkas ini tidak dibaca: ada kolom yang menyebut nama atau mengenali orang ({columns}). Hapus kolom itu dari berkas, atau tuliskan pada "ignore" dalam pemetaan; kolom yang diabaikan tidak pernah disimpan.',
  'tabular/case-data':
    'Berkas ini tidak dibaca: isinya tampak seperti formulir kasus perorangan ({columns}). Di sini hanya ada tempat untuk kegiatan, bukan untuk orang.',
  'tabular/header-missing':
    'Baris {row} tidak memuat judul kolom. Sebutkan dalam pemetaan baris mana yang memuatnya.',
  'tabular/tags-missing': 'Baris {row} tidak memuat tanda HXL, padahal pemetaan menyebutnya.',
  'tabular/encoding-wrong':
    'Berkas tidak ditulis dalam {encoding}. Sebutkan penyandian yang benar dalam pemetaan, misalnya windows-1252.',
  'tabular/json-unreadable': 'Berkas ini bukan daftar baris dalam bentuk JSON.',
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
  'tabular/record-unreadable': 'Catatan ini bukan baris tabel.',
  'tabular/id-missing': 'Baris ini tidak memiliki id: {columns} kosong.',
  'tabular/title-missing': 'Baris ini tidak memiliki judul: kolom-kolom judul kosong.',
  'tabular/value-undeclared':
    'Pemetaan tidak menyebut arti "{found}" untuk {field}. Yang dikenal: {known}.',
  'tabular/date-unreadable':
    'Tanggal "{found}" tidak ditulis seperti yang dinyatakan ({expected}).',
  'tabular/date-ambiguous':
    'Tanggal "{found}" dapat berarti {readings}: nyatakan hanya bentuk yang dipakai berkas ini.',
  'tabular/number-unreadable':
    'Angka "{found}" tidak ditulis seperti yang dinyatakan ({expected}), jadi {field} tidak diketahui.',
  'tabular/sum-incomplete':
    'Sebagian dari penjumlahan tidak terisi ({columns}), jadi jumlahnya tidak diketahui.',
  'tabular/currency-missing': 'Di sini ada jumlah uang tanpa mata uang.',
  'tabular/place-parent-missing':
    'Tempat pada tingkat {level} disebut tanpa {parent}: bisa jadi tempat mana pun dengan nama itu.',
  'tabular/place-code-missing':
    'Tempat pada tingkat {level} tidak memiliki kode di sini; tempat ini dikenali dari namanya.',
  'tabular/lists-differ':
    'Ada {names} nama tempat dan {codes} kode: tidak diketahui mana yang berpasangan.',
  'tabular/coding-left-out':
    'Baris ini tidak dikode dalam {framework}, karena tidak semua katanya terbaca.',
  'tabular/cell-unreadable': 'Sel ini tidak ditulis seperti yang dibutuhkan kolomnya ({expected}).',
  'tabular/list-not-carried': 'Tabel kegiatan tidak dapat memuat {list}: {n} dikesampingkan.',
  'tabular/language-not-carried':
    'Tabel tidak memiliki kolom untuk teks dalam {languages}: {n} teks dikesampingkan.',
  'tabular/text-changed': 'Akhir baris atau spasi di tepi {n} teks tidak dipertahankan.',
} as const;
