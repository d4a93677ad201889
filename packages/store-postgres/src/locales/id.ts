/** What the codes of this package say in Indonesian. */
export const id = {
  'store/directory-in-use':
    'Direktori {directory} sedang dipakai oleh proses {pid} di {host}. Satu direktori hanya untuk satu proses: hentikan proses itu, atau gunakan server PostgreSQL.',
  'store/directory-lost':
    'Proses {pid} di {host} telah mengambil alih direktori {directory}, karena proses ini terlalu lama tidak menunjukkan diri. Tidak ada lagi yang ditulis dari sini.',
  'store/directory-refused': 'Direktori {directory} tidak dapat dipakai. Kata sistem: {said}',
  'store/directory-unreadable':
    'Basis data di {directory} tidak dapat dibuka, dan tidak ada isinya yang diubah ({said}). Pindahkan direktori itu, lalu pulihkan cadangan terakhir: prevention-spectrum-store restore.',
  'store/records-damaged':
    'Satu berkas basis data rusak atau hilang, sehingga tidak dapat dibaca. Pengelolanya memulihkan cadangan terakhir: prevention-spectrum-store restore.',
  'store/engine-stopped':
    'Basis data tertanam berhenti di tengah pekerjaan ini dan membatalkannya. Yang sudah tersimpan tetap aman, kecuali bila basis data hanya ada di memori.',
  'store/engine-closed': 'Basis data sudah ditutup.',
  'store/time-limit':
    'Pekerjaan ini melampaui batas waktu satu perintah dan dihentikan; tidak ada yang disimpan darinya.',
  'store/lock-limit':
    'Baris ini terlalu lama dipegang pihak lain; tidak ada yang diubah. Cobalah sekali lagi.',
  'store/outer-handle':
    'Di dalam transaksi, basis data dipakai tanpa melalui transaksi itu: gunakan pegangan yang diberikan transaksi.',
  'store/json-deep': 'Nilai bertingkat lebih dari {deepest} lapis dan tidak disimpan.',
  'store/number-large':
    'Bilangan bulat {found} terlalu besar untuk dibaca tanpa kehilangan ketelitian.',
  'store/url-invalid':
    'Alamat basis data tidak sah (seharusnya postgresql://pengguna:sandi@host:port/basisdata).',
  'store/server-unreachable':
    'Tidak ada server PostgreSQL yang menjawab di {host}. Periksa alamatnya, dan apakah server berjalan.',
  'store/server-busy':
    'Server PostgreSQL di {host} untuk sementara tidak menerima sambungan lagi. Cobalah sekali lagi.',
  'store/login-refused': 'Server PostgreSQL di {host} menolak masuknya {user}.',
  'store/database-missing': 'Server PostgreSQL di {host} tidak memiliki basis data {database}.',
  'store/connection-lost':
    'Sambungan ke basis data terputus; tidak diketahui apakah perubahan terakhir tersimpan.',
  'store/role-too-strong':
    'Pengguna {user} tidak terikat pada kebijakan baris ({rights}), sehingga organisasi dapat melihat baris organisasi lain. Masuklah sebagai pengguna yang bukan superuser dan tidak memiliki tabel.',
  'store/migrations-unordered':
    'Migrasi {name} bernomor {number}, seharusnya {expected}. Nomor dimulai dari 1 tanpa lompatan.',
  'store/migration-changed':
    'Migrasi {number} ({name}) berbeda dari yang ada di basis data. Yang sudah dirilis tidak diubah: batalkan perubahan itu dan tambahkan migrasi baru.',
  'store/migration-failed':
    'Migrasi {number} ({name}) gagal pada perintah ke-{statement} dan dibatalkan: {said}',
  'store/distribution-failed':
    'Tabel {table} tidak dapat disebar ke mesin-mesin klaster, dan semua tabel tetap di tempatnya: {said}',
  'store/slug-taken': 'Sudah ada organisasi bernama {slug}.',
  'store/custodian-unknown':
    'Tidak ada organisasi yang menyimpan catatan di sini dengan id {found}.',
  'store/label-taken':
    'Sudah ada, atau pernah ada, kunci bernama {label}: riwayat menyebut tulisannya dengan nama itu. Pilih nama lain.',
  'store/agreement-stands':
    'Pada jangka waktu itu sudah berlaku perjanjian {id} antara kedua organisasi ini. Cabutlah dahulu sebelum membuat yang lain.',
  'store/field-refused': 'Isian {field} tidak dapat diterima (seharusnya {expected}).',
  'store/database-newer':
    'Basis data berada pada migrasi {database}, sedangkan program ini mengenal {program}. Jalankan program yang lebih baru, atau pulihkan cadangan dari sebelumnya.',
  'store/snapshot-stands':
    'Sudah ada potret bernama {name}, yaitu untuk revisi {revision}. Nama yang sudah diberikan tidak berubah: pilihlah nama lain.',
  'store/revision-missing': 'Riwayat tidak utuh: revisi {revision} tidak ada.',
  'store/revision-put-in':
    'Riwayat tidak utuh: revisi {revision} tidak menyambung dengan revisi sebelumnya, jadi salah satunya disisipkan atau ditukar.',
  'store/revision-changed':
    'Riwayat tidak utuh: revisi {revision} tidak sama dengan saat disegel. Keterangannya atau daftar catatannya telah diubah.',
  'store/dataset-changed':
    'Nama kumpulan data atau tanggal datanya diubah sesudah disegel; atau revisi {revision} ditukar.',
  'store/record-changed':
    'Riwayat tidak utuh: catatan {id} ({list}) yang ditulis revisi {revision} telah diubah.',
  'store/place-changed':
    'Riwayat tidak utuh: masa berlaku atau letak catatan {id} ({list}) dari revisi {revision} telah diubah.',
  'store/head-differs':
    'Riwayat tidak utuh: yang dicatat sebagai revisi terakhir, {revision}, berbeda dari isi revisi itu.',
  'store/backup-foreign':
    'Baris {line} bukan isi cadangan yang semestinya; tidak ada yang dipulihkan.',
  'store/backup-cut': 'Cadangan terputus setelah baris {line}; tidak ada yang dipulihkan.',
  'store/backup-changed':
    'Cadangan telah diubah: mulai baris {line}, isinya tidak seperti saat ditulis. Tidak ada yang dipulihkan.',
  'store/backup-newer':
    'Cadangan dibuat oleh program yang lebih baru (skema {backup}, sedangkan program ini mengenal {program}): pulihkan dengan program itu.',
  'store/backup-several':
    'Cadangan ini memuat beberapa organisasi: nama lain hanya dapat diberikan bila isinya satu organisasi.',
  'store/custodian-there':
    'Catatan {slug} sudah ada di basis data ini: cadangan dipulihkan di tempat yang belum memilikinya.',
  'store/webhook-url-refused':
    'Ini tidak dapat menjadi alamat webhook: berikan alamat yang dimulai dengan https:// dan terjangkau dari internet umum, tanpa nama pengguna atau tanda # di dalamnya.',
  'store/webhooks-many': 'Sudah ada {limit} webhook: hapuslah salah satunya dahulu.',
  'store/receiver-unknown': 'Nama {host} tidak mengarah ke alamat mana pun.',
  'store/receiver-private':
    '{host} mengarah ke jaringan pribadi, dan tidak ada yang dikirim ke sana: gunakan alamat di internet umum.',
  'store/receiver-unreached': 'Penerima tidak dapat dijangkau ({said}).',
  'store/receiver-refused': 'Penerima menjawab dengan status {status}; seharusnya 2xx.',
  'store/receiver-slow': 'Penerima belum menjawab setelah {seconds} detik.',
  'store/backup-made': 'Cadangan ada di {file}.',
  'store/backup-restored': 'Cadangan di {file} telah dipulihkan.',
  'store/history-stands': '{slug}: revisi {number}, hash {hash}',
  'store/history-holds': '{slug}: riwayat utuh sampai revisi {number}, hash {hash}',
  'store/history-ahead':
    '{slug}: revisi {revision} bertanggal di masa depan. Ada jam yang terlalu cepat; sampai saat itu, setiap revisi berikutnya memakai tanggal itu.',
  'store/history-broken': 'Pada catatan {slug}:',
  'store/database-unnamed':
    'Basis data yang mana? Sebutkan folder dengan --directory, atau server dalam DATABASE_URL.',
  'store/directory-missing': 'Folder {directory} tidak ada.',
  'store/slug-unknown': 'Tidak ada organisasi bernama {slug} yang menyimpan catatan di sini.',
  'store/file-failed': 'Kata sistem: {said}',
} as const;
