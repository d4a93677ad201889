import { readFileSync } from 'node:fs';
import { type Activity, type Place, type Text, wording } from '@prevention-spectrum/core';
import { riverbend } from '../src/index.ts';

type Cells = Readonly<Record<string, string>>;
type Words = { readonly values: Cells };

/** The words of the table are those of its mapping, so that each stands in one place. */
const mapping = JSON.parse(
  readFileSync(new URL('../data/riverbend.mapping.json', import.meta.url), 'utf8'),
) as Readonly<Record<'kind' | 'status' | 'audiences' | 'channels', Words>> & {
  readonly organisations: readonly {
    readonly role: string;
    readonly name: { readonly column: string };
  }[];
};

/**
 * Riverbend as an office might keep it in a spreadsheet: headers and words in Indonesian, semicolons, a mark of the
 * byte order, line breaks in cells, dates of every precision, places by name where one name is enough, text that a
 * spreadsheet would take for a formula guarded by an apostrophe, and a column that nobody may keep.
 */
export function riverbendCsv(): string {
  const rows = riverbend.activities.map(cellsOf);
  const [headers = []] = rows.map(Object.keys);
  const lines = [headers, ...rows.map((cells) => headers.map((name) => cells[name] ?? ''))];
  return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`;
}

function cellsOf(activity: Activity): Cells {
  const { id, title, description, partOf, period, reach, money, provenance, unread } = activity;
  const amount = (currency: string) => {
    const found = money.find((one) => one.currency === currency);
    return found
      ? new Intl.NumberFormat('id', { maximumFractionDigits: 2 }).format(found.amount)
      : '';
  };
  return {
    Kode: id,
    ...textCells('Judul', title),
    'Judul singkat': title.und ?? '',
    ...textCells('Uraian', description ?? {}),
    Jenis: wordFor(mapping.kind.values, activity.kind),
    'Bagian dari': partOf ?? '',
    Status: wordFor(mapping.status.values, activity.status),
    Mulai: dateCell(period?.start),
    Berakhir: dateCell(period?.end),
    'Terakhir terlihat': dateCell(period?.confirmed),
    ...Object.fromEntries(
      mapping.organisations.map(({ role, name }) => [name.column, organisationsIn(activity, role)]),
    ),
    'Berlaku di seluruh': placesIn(activity, 'throughout'),
    Tempat: placesIn(activity, 'within'),
    Sasaran: listCell(mapping.audiences.values, activity.audiences),
    Saluran: listCell(mapping.channels.values, activity.channels),
    'Jumlah orang': reach === null ? 'tidak ada data' : String(reach),
    'Biaya (EUR)': amount('EUR'),
    'Biaya (IDR)': amount('IDR'),
    'Asal (JSON)': JSON.stringify(provenance),
    'Tidak terbaca (JSON)': unread.length > 0 ? JSON.stringify(unread) : '',
    Catatan: id === 'hotline' ? 'Tanyakan kepada penjaga kios di dermaga' : '',
  };
}

function textCells(name: string, text: Text): Cells {
  const { id = '', en = '', fr = '' } = text;
  return { [name]: id, [`${name} (Inggris)`]: en, [`${name} (Prancis)`]: fr };
}

/** `14/06/2021`, `06/2021` or `2021`: as precise as it is known. */
function dateCell(date: string | null | undefined): string {
  return date?.split('-').reverse().join('/') ?? '';
}

function wordFor(values: Cells, meant: string | null): string {
  return Object.keys(values).find((word) => values[word] === meant) ?? '';
}

function listCell(values: Cells, meant: readonly string[] | null): string {
  return (meant ?? []).map((one) => wordFor(values, one)).join(' | ');
}

function organisationsIn({ organisations }: Activity, role: string): string {
  return organisations
    .filter((one) => one.role === role)
    .map(({ organisation }) => riverbend.organisations.find(({ id }) => id === organisation))
    .map((found) => wording(found?.name ?? {}, 'en'))
    .join(' | ');
}

/** By name, or by its code where two places bear the name. */
function placesIn({ places }: Activity, extent: string): string {
  const name = (place: Place) => wording(place.name, 'id');
  return places
    .filter((one) => one.extent === extent)
    .map(({ place }) => riverbend.places.find(({ id }) => id === place) as Place)
    .map((place) => {
      const alike = riverbend.places.filter((one) => name(one) === name(place));
      return alike.length > 1 ? place.id : name(place);
    })
    .join(' | ');
}

/** Text that begins like a formula is guarded; a cell with a mark of the format is quoted. */
function quoted(cell: string): string {
  const text = /^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
