import type { Language } from '@prevention-spectrum/core';

/** How the program is called. */
export const usage: Readonly<Record<Language, string>> = {
  en: `prevention-spectrum-store: backs up, restores and verifies a database of records.

  prevention-spectrum-store backup <file> [--custodian <slug>]
  prevention-spectrum-store restore <file> [--as <slug>]
  prevention-spectrum-store verify [--custodian <slug>]

  --directory <folder>   an embedded database; without it, the server that DATABASE_URL names
  --custodian <slug>     one organisation instead of all of them
  --as <slug>            what the organisation is to be called here
  --language <en|id>     otherwise that of the environment
  --help

A backup holds records in every version, snapshots and releases. Keys, memberships, agreements and
webhooks are not in it. To move to a server, back up from the directory and restore on the server.

Ends with 0; 1 when something does not work; 2 when it was called wrongly; 4 when a backup or a
history does not hold.`,
  id: `prevention-spectrum-store: mencadangkan, memulihkan, dan memeriksa basis data catatan.

  prevention-spectrum-store backup <berkas> [--custodian <slug>]
  prevention-spectrum-store restore <berkas> [--as <slug>]
  prevention-spectrum-store verify [--custodian <slug>]

  --directory <folder>   basis data tertanam; tanpa ini, server yang disebut DATABASE_URL
  --custodian <slug>     satu organisasi saja, bukan semuanya
  --as <slug>            nama organisasi itu di sini
  --language <en|id>     jika tidak disebut, mengikuti bahasa sistem
  --help

Cadangan memuat catatan dalam setiap versinya, potret, dan rilis. Kunci, keanggotaan, perjanjian,
dan webhook tidak termasuk. Untuk pindah ke server: cadangkan dari direktori, lalu pulihkan di server.

Berakhir dengan 0; 1 bila ada yang gagal; 2 bila cara memanggilnya keliru; 4 bila cadangan atau
riwayat tidak utuh.`,
};
