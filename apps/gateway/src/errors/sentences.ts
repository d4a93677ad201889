import type { Diagnostic, Language, Params, Sentences } from '@prevention-spectrum/core';
import { render, SpectrumError } from '@prevention-spectrum/core';
import { sentences as ofStore } from '@prevention-spectrum/store-postgres';

/** What the gateway refuses or has to say, by code: a sentence in each language, with parameters in braces. */
export const sentences = {
  en: {
    'gateway/access-keys': 'A key is asked for: without one, only what is published can be read.',
    'gateway/aliases-too-many': 'The query has {found} aliases; the limit is {limit}.',
    'gateway/backup-failed': 'No backup could be made: {reason} The last good one is of {last}.',
    'gateway/backup-failed-first': 'No backup could be made, and there is none yet: {reason}',
    'gateway/backups-kept':
      'Backups are kept in {folder}, the last {n}: one when nothing was written for five minutes, one after an import, and one at the end.',
    'gateway/backups-off':
      'No backups are made (BACKUP_DIRECTORY=off): a power cut may cost everything.',
    'gateway/bootstrap-done':
      '{custodian} has a key already. Whoever has it may make others; a lost one is replaced from another.',
    'gateway/bootstrap-key':
      'The first key of {custodian}. It is shown once, and kept nowhere: {secret}',
    'gateway/busy':
      'Others write to these records faster than this could be decided on them; nothing was written. Try again.',
    'gateway/category-repeated':
      'The filter names framework {found} twice. Name one category of each framework.',
    'gateway/coding-not-accepted':
      'This coding is {status}. Only a coding that counts can be contested: propose another one instead.',
    'gateway/currency-code':
      'A currency is written as ISO 4217 has it, in three capital letters: IDR.',
    'gateway/cursor-unreadable': '{found} is no cursor. Use one that pageInfo or an edge gave you.',
    'gateway/custodian-needed':
      'You work for several: name one of {known} in the header x-custodian.',
    'gateway/directives-too-many': 'The query has {found} directives; the limit is {limit}.',
    'gateway/directory-unreadable':
      'The database in {directory} cannot be opened, and nothing in it was changed ({said}). Move that directory away, and restore the last backup in its place: npx prevention-spectrum-store restore {file} --directory {directory}',
    'gateway/events-not-accepted':
      'This is told as it happens: ask for it with the header accept: text/event-stream.',
    'gateway/forbidden': 'You may not do this here: it needs a key that may {scope}.',
    'gateway/id-new':
      'An id begins and ends with a letter or a digit, and has between only these and the signs - _ . : / and no blanks; {limit} characters at most.',
    'gateway/id-retired':
      '{found} is there already, and was retired. To let it count again, change it by its version {version}, with everything that it says of itself.',
    'gateway/id-taken': '{found} is there already. Choose another id, or change that one.',
    'gateway/id-unreadable': '{found} is no global id. Use an id that this API gave you.',
    'gateway/id-unseen':
      'An id has no blanks around it and no signs that nobody sees, and is not empty.',
    'gateway/import-fetches':
      'This connector fetches from elsewhere, which the gateway does not do for you. Use the command line.',
    'gateway/in-use': '{n} records name {found}. Change or retire those first.',
    'gateway/input-empty': 'This is empty: leave it out, or say what you mean.',
    'gateway/input-field-unknown':
      'There is a field here that does not exist. Leave it out, or look for a misspelt name.',
    'gateway/input-fits-none': 'This fits none of the forms that it could have.',
    'gateway/input-format': 'This is not written as it has to be: {expected}.',
    'gateway/input-invalid': 'The input was refused; see issues for each field.',
    'gateway/input-kind': 'This is missing, or of another kind than it has to be: {expected}.',
    'gateway/input-no-url': 'Write a whole address on the web: https://example.org/page.',
    'gateway/input-not-listed': 'This is none of {expected}.',
    'gateway/input-not-multiple': 'The number has to be a multiple of {limit}.',
    'gateway/input-too-few': 'Give at least {limit}.',
    'gateway/input-too-large': 'The number is too large: at most {limit}.',
    'gateway/input-too-long': 'This is too long: at most {limit} characters.',
    'gateway/input-too-many': 'There are too many entries: at most {limit}.',
    'gateway/input-too-short': 'This is too short: at least {limit} characters.',
    'gateway/input-too-small': 'The number is too small: at least {limit}.',
    'gateway/input-unreadable': 'This cannot be read: {expected}.',
    'gateway/issuer-unreachable':
      'The identity provider {issuer} cannot be asked for its keys. Try again.',
    'gateway/joined-past':
      'What others share is what they have now: leave asOf out of a question that is joined with it.',
    'gateway/joins-too-many':
      'One request may be joined with {limit} sets of others. Ask about the rest in another.',
    'gateway/json-too-deep': 'The JSON is nested too deeply: at most {limit} levels.',
    'gateway/kept-in-directory':
      'Records are kept in {directory}. What is answered as written outlives the end of this process, however it ends; a power cut may cost the last of it, which a PostgreSQL server would keep.',
    'gateway/kept-on-server':
      'Records are kept on the PostgreSQL server at {host}, database {database}.',
    'gateway/key-needed': 'This needs a key: send it as Authorization: Bearer ps_….',
    'gateway/key-refused':
      'This key or token opens nothing: it is wrong, it has ended, or it was revoked.',
    'gateway/language-tag':
      'A language is named by its tag: id, en, fr-CA; und where it is not known.',
    'gateway/listen-failed': 'The gateway cannot listen on {host}, port {port}: {reason}.',
    'gateway/listening': 'Gateway listening, from this machine only ({host}): {url}',
    'gateway/listening-openly': 'Gateway listening, OPEN TO THE NETWORK without any log-in: {url}',
    'gateway/listening-to-keys': 'Gateway listening on the network, to those with a key: {url}',
    'gateway/log-ins-too-many':
      'Too many log-ins from your address, or with this key, failed: {limit} a minute. Wait a minute.',
    'gateway/media-type-unsupported':
      'Send POST with content type application/json; {found} is not accepted.',
    'gateway/method-not-allowed': 'Send queries with POST; {found} is not accepted.',
    'gateway/moment-misplaced': 'This question is not about one moment: leave asOf out of it.',
    'gateway/moments-too-many':
      'One request may look back to {limit} moments. Ask about the others in another.',
    'gateway/no-custodian':
      'The database has no records of {custodian}; it has those of {known}. Name one of them as CUSTODIAN.',
    'gateway/no-history': 'These records have no history here: they are in memory, or in a file.',
    'gateway/no-partners': 'There are no others here: the records are in memory, or in a file.',
    'gateway/no-records': 'There are no records for you here.',
    'gateway/no-stewardship':
      'Nobody is let in here by a key: the records are in memory, or in a file.',
    'gateway/no-webhooks': 'Nobody can be told of these records: they are in memory, or in a file.',
    'gateway/not-aggregate':
      'The table of {found} may name single records. Only states and counts are published: {known}.',
    'gateway/not-found': 'There is no {found} among your records.',
    'gateway/not-shared': '{found} shares nothing with you at this moment.',
    'gateway/nul': 'A text holds the sign NUL, which no record can have.',
    'gateway/open': 'No key is asked for: whoever reaches this address may read and write.',
    'gateway/page-size-invalid': 'A page cannot have {found} entries: ask for {least} to {limit}.',
    'gateway/personal-value':
      'Something here looks like {kind}. Nothing about people is kept here: leave it out, or name a body and its public page instead.',
    'gateway/plugin-graphql-failed':
      'The schema cannot be built with plugin {plugin}: {reason}. Mend its `graphql`, or name in `requires` the plugin whose types it uses.',
    'gateway/plugin-graphql-invalid':
      'Plugin {plugin} has a `graphql` of type {found}. Make it a function that takes the builder.',
    'gateway/plugin-name-taken':
      '{found} belongs to {first}, and plugin {second} defines it too. Give it another name in {second}.',
    'gateway/plugin-undescribed':
      'Plugin {plugin} adds {found} without a description. Say in a sentence what it is.',
    'gateway/port-forbidden': 'Port {port} on {host} is not allowed for this user.',
    'gateway/port-in-use': 'Port {port} is in use. Stop what runs there, or choose another port.',
    'gateway/query-too-broad': 'The query selects {found} fields; the limit is {limit}.',
    'gateway/query-too-costly':
      'The query may return about {found} values; the limit is {limit}. Ask for fewer fields, or for smaller pages.',
    'gateway/query-too-deep': 'The query is {found} levels deep; the limit is {limit}.',
    'gateway/questions-too-many':
      'One request may ask {limit} different questions about coverage. Ask the others in another.',
    'gateway/read-only': 'These records can only be read: they are in memory, or in a file.',
    'gateway/reference-ambiguous':
      'This {key} leads to {n} objects of type {type}, not to one. Refer to the one that is meant by its id.',
    'gateway/reference-key-missing':
      'A reference to {found} needs the fields of one of its keys: {expected}.',
    'gateway/reference-type-unknown':
      'Nothing of type {found} can be referred to. There are {known}.',
    'gateway/references-too-many': 'The request has {found} references; the limit is {limit}.',
    'gateway/request-refused': 'The request cannot be executed: {expected}',
    'gateway/request-too-large':
      'The request is larger than {limit} KB. Send less at a time, or let the command line read the file: prevention-spectrum ingest.',
    'gateway/setting-alone': 'It goes with a DATABASE_URL.',
    'gateway/setting-https': 'It must be https: whoever answers there decides who comes in.',
    'gateway/setting-origin': 'Write an origin, such as https://example.org, without a path.',
    'gateway/setting-postgres': 'Write postgresql://user:password@host:5432/database.',
    'gateway/setting-provider': 'OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL go together.',
    'gateway/setting-provider-open': 'An identity provider goes with ACCESS=keys.',
    'gateway/setting-reachable':
      'Others could reach it; say ACCESS=keys, or ACCESS=open if anybody may read and write.',
    'gateway/setting-slug': 'Write lower case letters, digits and hyphens.',
    'gateway/settings-unusable': 'The settings cannot be used.',
    'gateway/snapshot-damaged':
      'The snapshot {file} is damaged. It was removed: the records are read instead, and it is made anew.',
    'gateway/snapshot-failed':
      'The snapshot {file} cannot be read or made: {reason}. The records are read instead, which takes longer after a start.',
    'gateway/snapshot-made':
      'The snapshot of {custodian} has {n} activities, as revision {revision} left them: {file}',
    'gateway/snapshot-past':
      'The snapshot {file} is not of the records as they are now. It was removed: they are read instead, and it is made anew.',
    'gateway/snapshot-version':
      'The snapshot {file} was made by another version of this program. It was removed: the records are read instead, and it is made anew.',
    'gateway/snapshots-off': 'No folder is named for snapshots. Name one as SNAPSHOT_DIRECTORY.',
    'gateway/stale':
      'Somebody has written {found} since: it is at version {version} now. Read it again, and decide anew.',
    'gateway/streams-too-many':
      'There are {limit} streams of events open already. Close one of them first.',
    'gateway/twice': '{found} is given twice.',
    'gateway/unexpected':
      'Something went wrong on our side. It was written down under {id}: please report that id.',
  },
  id: {
    'gateway/access-keys': 'Kunci diminta: tanpa kunci, hanya yang sudah diterbitkan dapat dibaca.',
    'gateway/aliases-too-many': 'Kueri ini memiliki {found} alias; batasnya {limit}.',
    'gateway/backup-failed':
      'Cadangan tidak dapat dibuat: {reason} Cadangan baik yang terakhir dari {last}.',
    'gateway/backup-failed-first': 'Cadangan tidak dapat dibuat, dan belum ada satu pun: {reason}',
    'gateway/backups-kept':
      'Cadangan disimpan di {folder}, {n} yang terakhir: satu bila lima menit tidak ada yang ditulis, satu setelah impor, dan satu di akhir.',
    'gateway/backups-off':
      'Tidak ada cadangan yang dibuat (BACKUP_DIRECTORY=off): listrik padam dapat menghilangkan semuanya.',
    'gateway/bootstrap-done':
      '{custodian} sudah memiliki kunci. Pemegangnya dapat membuat kunci lain; kunci yang hilang diganti lewat kunci lain.',
    'gateway/bootstrap-key':
      'Kunci pertama {custodian}. Hanya ditampilkan sekali dan tidak disimpan di mana pun: {secret}',
    'gateway/busy':
      'Catatan ini terus-menerus ditulis oleh pihak lain sehingga penulisan ini belum sempat diputuskan; tidak ada yang tertulis. Cobalah lagi.',
    'gateway/category-repeated':
      'Saringan menyebut kerangka {found} dua kali. Sebutkan satu kategori untuk tiap kerangka.',
    'gateway/coding-not-accepted':
      'Pengodean ini berstatus {status}. Hanya pengodean yang dihitung yang dapat dibantah: usulkan yang lain.',
    'gateway/currency-code': 'Mata uang ditulis menurut ISO 4217, dengan tiga huruf besar: IDR.',
    'gateway/cursor-unreadable':
      '{found} bukan kursor. Pakailah kursor yang diberikan oleh pageInfo atau edge.',
    'gateway/custodian-needed':
      'Anda bekerja untuk beberapa pihak: sebutkan salah satu dari {known} dalam header x-custodian.',
    'gateway/directives-too-many': 'Kueri ini memiliki {found} direktif; batasnya {limit}.',
    'gateway/directory-unreadable':
      'Basis data di {directory} tidak dapat dibuka, dan tidak ada isinya yang diubah ({said}). Pindahkan direktori itu, lalu pulihkan cadangan terakhir di tempatnya: npx prevention-spectrum-store restore {file} --directory {directory}',
    'gateway/events-not-accepted':
      'Ini diberitahukan begitu terjadi: mintalah dengan header accept: text/event-stream.',
    'gateway/forbidden': 'Anda tidak dapat melakukan ini: diperlukan kunci dengan izin {scope}.',
    'gateway/id-new':
      'Id diawali dan diakhiri huruf atau angka; di antaranya hanya huruf, angka, dan tanda - _ . : / tanpa spasi; paling banyak {limit} karakter.',
    'gateway/id-retired':
      '{found} sudah ada, tetapi dipensiunkan. Agar dihitung kembali, ubah catatan itu dengan versi {version} dan sebutkan semua keterangannya.',
    'gateway/id-taken': '{found} sudah ada. Pilih id lain, atau ubah catatan yang sudah ada.',
    'gateway/id-unreadable': '{found} bukan id global. Pakailah id yang diberikan oleh API ini.',
    'gateway/id-unseen':
      'Id tidak kosong, tidak diapit spasi, dan tidak memuat tanda yang tidak terlihat.',
    'gateway/import-fetches':
      'Konektor ini mengambil data dari tempat lain, dan gateway tidak melakukannya untuk Anda. Pakailah baris perintah.',
    'gateway/in-use': '{n} catatan menyebut {found}. Ubah atau pensiunkan catatan itu dahulu.',
    'gateway/input-empty': 'Isian ini kosong: hilangkan, atau sebutkan maksudnya.',
    'gateway/input-field-unknown':
      'Ada isian yang tidak dikenal di sini. Hilangkan, atau periksa ejaan namanya.',
    'gateway/input-fits-none': 'Isian ini tidak cocok dengan satu pun bentuk yang mungkin.',
    'gateway/input-format': 'Isian ini tidak ditulis sebagaimana mestinya: {expected}.',
    'gateway/input-invalid': 'Masukan ditolak; lihat issues untuk tiap isian.',
    'gateway/input-kind':
      'Isian ini tidak ada, atau bukan berjenis {expected} sebagaimana mestinya.',
    'gateway/input-no-url': 'Tulislah alamat web yang lengkap: https://example.org/halaman.',
    'gateway/input-not-listed': 'Isian ini tidak termasuk {expected}.',
    'gateway/input-not-multiple': 'Angkanya harus kelipatan {limit}.',
    'gateway/input-too-few': 'Berikan paling sedikit {limit}.',
    'gateway/input-too-large': 'Angkanya terlalu besar: paling banyak {limit}.',
    'gateway/input-too-long': 'Isian terlalu panjang: paling banyak {limit} karakter.',
    'gateway/input-too-many': 'Entri terlalu banyak: paling banyak {limit}.',
    'gateway/input-too-short': 'Isian terlalu pendek: paling sedikit {limit} karakter.',
    'gateway/input-too-small': 'Angkanya terlalu kecil: paling sedikit {limit}.',
    'gateway/input-unreadable': 'Isian ini tidak terbaca: {expected}.',
    'gateway/issuer-unreachable':
      'Penyedia identitas {issuer} tidak dapat dimintai kuncinya. Cobalah lagi.',
    'gateway/joined-past':
      'Pihak lain hanya membagikan catatan mereka yang sekarang: hilangkan asOf dari pertanyaan yang digabungkan.',
    'gateway/joins-too-many':
      'Satu permintaan dapat digabungkan dengan {limit} kelompok pihak lain. Tanyakan yang selebihnya dalam permintaan lain.',
    'gateway/json-too-deep': 'Susunan JSON terlalu dalam: paling banyak {limit} tingkat.',
    'gateway/kept-in-directory':
      'Catatan disimpan di {directory}. Yang sudah dijawab sebagai tertulis tetap ada bagaimanapun proses ini berakhir; listrik padam dapat menghilangkan yang terakhir ditulis, yang akan tetap ada di server PostgreSQL.',
    'gateway/kept-on-server':
      'Catatan disimpan di server PostgreSQL pada {host}, basis data {database}.',
    'gateway/key-needed':
      'Untuk ini diperlukan kunci: kirimkan sebagai Authorization: Bearer ps_….',
    'gateway/key-refused':
      'Kunci atau token ini tidak membuka apa pun: salah, sudah berakhir, atau dicabut.',
    'gateway/language-tag':
      'Bahasa disebut dengan tandanya: id, en, fr-CA; und bila tidak diketahui.',
    'gateway/listen-failed': 'Gateway tidak dapat menerima di {host}, port {port}: {reason}.',
    'gateway/listening': 'Gateway siap, hanya dari komputer ini ({host}): {url}',
    'gateway/listening-openly': 'Gateway siap, TERBUKA BAGI JARINGAN tanpa log masuk: {url}',
    'gateway/listening-to-keys': 'Gateway siap di jaringan, bagi pemegang kunci: {url}',
    'gateway/log-ins-too-many':
      'Terlalu banyak upaya masuk dari alamat Anda atau dengan kunci ini yang gagal: {limit} per menit. Tunggulah satu menit.',
    'gateway/media-type-unsupported':
      'Kirim POST dengan jenis isi application/json; {found} tidak diterima.',
    'gateway/method-not-allowed': 'Kirim kueri dengan POST; {found} tidak diterima.',
    'gateway/moment-misplaced': 'Pertanyaan ini bukan tentang satu saat: hilangkan asOf darinya.',
    'gateway/moments-too-many':
      'Satu permintaan boleh menengok ke {limit} saat yang lampau. Tanyakan sisanya dalam permintaan lain.',
    'gateway/no-custodian':
      'Basis data tidak memuat catatan {custodian}; yang ada: catatan {known}. Sebutkan salah satunya sebagai CUSTODIAN.',
    'gateway/no-history':
      'Catatan ini tidak memiliki riwayat di sini: berada di memori, atau di berkas.',
    'gateway/no-partners':
      'Tidak ada pihak lain di sini: catatannya berada di memori atau di dalam berkas.',
    'gateway/no-records': 'Tidak ada catatan untuk Anda di sini.',
    'gateway/no-stewardship': 'Di sini tidak ada kunci: catatan berada di memori, atau di berkas.',
    'gateway/no-webhooks':
      'Tidak ada yang dapat diberi tahu tentang catatan ini: berada di memori, atau di berkas.',
    'gateway/not-aggregate':
      'Tabel {found} dapat menyebut catatan satu per satu. Yang diterbitkan hanya keadaan dan jumlah: {known}.',
    'gateway/not-found': 'Tidak ada {found} di antara catatan Anda.',
    'gateway/not-shared': '{found} tidak membagikan apa pun kepada Anda saat ini.',
    'gateway/nul': 'Ada teks yang memuat tanda NUL, yang tidak dapat disimpan dalam catatan.',
    'gateway/open':
      'Kunci tidak diminta: siapa pun yang mencapai alamat ini boleh membaca dan menulis.',
    'gateway/page-size-invalid':
      'Satu halaman tidak dapat berisi {found} entri: mintalah {least} sampai {limit}.',
    'gateway/personal-value':
      'Ada yang tampak seperti {kind} di sini. Data tentang orang tidak disimpan: hilangkan, atau sebutkan lembaga dan halaman umumnya.',
    'gateway/plugin-graphql-failed':
      'Skema tidak dapat disusun dengan plugin {plugin}: {reason}. Perbaiki `graphql`-nya, atau sebutkan dalam `requires` plugin yang tipenya dipakai.',
    'gateway/plugin-graphql-invalid':
      'Plugin {plugin} memiliki `graphql` berjenis {found}. Jadikan fungsi yang menerima builder.',
    'gateway/plugin-name-taken':
      '{found} milik {first}, tetapi plugin {second} juga mendefinisikannya. Beri nama lain di {second}.',
    'gateway/plugin-undescribed':
      'Plugin {plugin} menambahkan {found} tanpa keterangan. Jelaskan dalam satu kalimat.',
    'gateway/port-forbidden': 'Port {port} di {host} tidak diizinkan bagi pengguna ini.',
    'gateway/port-in-use':
      'Port {port} sedang dipakai. Hentikan program yang memakainya, atau pilih port lain.',
    'gateway/query-too-broad': 'Kueri ini memilih {found} isian; batasnya {limit}.',
    'gateway/query-too-costly':
      'Kueri ini dapat menghasilkan sekitar {found} nilai; batasnya {limit}. Mintalah lebih sedikit isian atau halaman yang lebih kecil.',
    'gateway/query-too-deep': 'Kueri ini sedalam {found} tingkat; batasnya {limit}.',
    'gateway/questions-too-many':
      'Satu permintaan boleh memuat {limit} pertanyaan cakupan yang berbeda. Ajukan sisanya dalam permintaan lain.',
    'gateway/read-only': 'Catatan ini hanya dapat dibaca: berada di memori, atau di berkas.',
    'gateway/reference-ambiguous':
      '{key} ini mengarah ke {n} objek berjenis {type}, bukan satu. Rujuklah objek yang dimaksud dengan id-nya.',
    'gateway/reference-key-missing':
      'Rujukan ke {found} memerlukan isian dari salah satu kuncinya: {expected}.',
    'gateway/reference-type-unknown':
      'Objek berjenis {found} tidak dapat dirujuk. Yang ada: {known}.',
    'gateway/references-too-many': 'Permintaan ini memuat {found} rujukan; batasnya {limit}.',
    'gateway/request-refused': 'Permintaan tidak dapat dijalankan: {expected}',
    'gateway/request-too-large':
      'Permintaan melebihi {limit} KB. Kirim sebagian-sebagian, atau biarkan baris perintah membaca berkasnya: prevention-spectrum ingest.',
    'gateway/setting-alone': 'Ini hanya berlaku bersama DATABASE_URL.',
    'gateway/setting-https':
      'Harus https: yang menjawab di sana menentukan siapa yang boleh masuk.',
    'gateway/setting-origin':
      'Tulislah asal situs, misalnya https://example.org, tanpa jalur di belakangnya.',
    'gateway/setting-postgres': 'Tulislah postgresql://pengguna:sandi@host:5432/basis-data.',
    'gateway/setting-provider':
      'OIDC_ISSUER, OIDC_AUDIENCE, dan OIDC_JWKS_URL harus disebut bersama.',
    'gateway/setting-provider-open': 'Penyedia identitas hanya berlaku dengan ACCESS=keys.',
    'gateway/setting-reachable':
      'Orang lain dapat mencapainya; sebutkan ACCESS=keys, atau ACCESS=open bila siapa pun boleh membaca dan menulis.',
    'gateway/setting-slug': 'Tulislah huruf kecil, angka, dan tanda hubung.',
    'gateway/settings-unusable': 'Pengaturan ini tidak dapat dipakai.',
    'gateway/snapshot-damaged':
      'Potret {file} rusak dan sudah dihapus: catatannya dibaca langsung, lalu potretnya dibuat kembali.',
    'gateway/snapshot-failed':
      'Potret {file} tidak dapat dibaca atau dibuat: {reason}. Catatannya dibaca langsung, sehingga gateway lebih lambat setelah dimulai.',
    'gateway/snapshot-made':
      'Potret {custodian} memuat {n} kegiatan menurut revisi {revision}: {file}',
    'gateway/snapshot-past':
      'Potret {file} tidak sesuai dengan catatan yang sekarang dan sudah dihapus: catatannya dibaca langsung, lalu potretnya dibuat kembali.',
    'gateway/snapshot-version':
      'Potret {file} dibuat oleh versi lain dari program ini dan sudah dihapus: catatannya dibaca langsung, lalu potretnya dibuat kembali.',
    'gateway/snapshots-off':
      'Folder untuk potret belum disebut. Sebutkan satu folder sebagai SNAPSHOT_DIRECTORY.',
    'gateway/stale':
      '{found} sudah diubah orang lain: kini pada versi {version}. Bacalah lagi, lalu putuskan.',
    'gateway/streams-too-many':
      'Sudah ada {limit} aliran peristiwa yang terbuka. Tutuplah salah satunya dahulu.',
    'gateway/twice': '{found} disebut dua kali.',
    'gateway/unexpected':
      'Terjadi kesalahan di pihak kami, tercatat dengan nomor {id}: mohon laporkan nomor itu.',
  },
} as const satisfies Sentences;

export type GatewayCode = keyof (typeof sentences)['en'];

/** One of the gateway's own diagnostics. */
export function refusal(code: GatewayCode, params: Params = {}): Diagnostic<GatewayCode> {
  return { code, severity: 'error', params, at: {} };
}

/** Throws a misuse of the gateway by its code. */
export function refuse(code: GatewayCode, params: Params = {}): never {
  throw new SpectrumError(refusal(code, params));
}

/** A diagnostic as a sentence in each language. */
export function messagesOf(
  diagnostic: Diagnostic,
  plugins: readonly Sentences[] = [],
): Readonly<Record<Language, string>> {
  const known = [sentences, ofStore, ...plugins];
  return { en: render(diagnostic, 'en', known), id: render(diagnostic, 'id', known) };
}
