/** What the codes of this package say in Indonesian. */
export const id = {
  'parquet/list-not-carried':
    '{n} catatan {kind} tidak ada dalam tabel: tidak ada tabel untuk {list}.',
  'parquet/codings-not-carried':
    '{n} pengodean tidak ada dalam tabel karena baru diusulkan, ditolak, atau sudah diganti; tabel memuat yang diterima.',
  'parquet/codebook-not-carried':
    'Dari kerangka {frameworks} dimuat kategorinya, tetapi tidak definisi, contoh, dan aturannya.',
  'parquet/masks-too-wide':
    'Kerangka {framework} mempunyai {n} kategori, lebih dari 63 bit sebuah topeng bit: kategorinya hanya ada sebagai daftar.',
};
