/**
 * Writes the lists in `data/` anew. It reads two folders, each an unpacked npm package:
 * `npm run data -- <idn-area-data 4.0.1> <daerah-indonesia 1.0.1>`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../src/name/name.ts';
import { childrenByParent, csvRows, namesakes, type Row } from './list-file.ts';

/** The province whose districts and villages are listed. */
const whole = '53';

const [ministry = '', agency = ''] = process.argv.slice(2);

const csv = (name: string) => csvRows(readFileSync(join(ministry, 'data', `${name}.csv`), 'utf8'));
const listed = (name: string): readonly Row[] =>
  csv(name).map(([code = '', parent = '', area = '']) => ({ code, parent, name: area }));

const provinces = csv('provinces').map(([code = '', name = '']) => ({ code, parent: 'ID', name }));
const regencies = listed('regencies');
const inside = (row: Row) => row.code.startsWith(whole);
const [districts, villages] = [listed('districts'), listed('villages')];

const kemendagri = [
  ...provinces,
  ...regencies,
  ...districts.filter(inside),
  ...villages.filter(inside),
];

/** Where each level of a code ends: province, regency, district, village. */
const ends = [0, 2, 4, 7, 10];

const everywhere = ['provinsi', 'kabupaten', 'kecamatan', 'kelurahan'].flatMap((name) => {
  const file = readFileSync(join(agency, 'data', `${name}.json`), 'utf8');
  return (JSON.parse(file) as { id: number; nama: string }[]).map(({ id, nama }) => {
    const code = String(id);
    const parent = code.slice(0, ends[ends.indexOf(code.length) - 1]) || 'ID';
    // The agency prints capitals; the package changed them.
    return { code, parent, name: nama.toUpperCase() };
  });
});

const bps = everywhere.filter((row) => row.code.length <= 4 || inside(row));

/** Every spelling that may be looked up, with and without the kind of regency. */
const names = [...kemendagri, ...bps].flatMap(({ name }) => [
  name,
  name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /i, ''),
]);

write('kemendagri', {
  list: {
    system: 'kemendagri',
    listed: 2025,
    title:
      'Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025 tentang Pemberian dan Pemutakhiran Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau',
    obtained: 'npm package idn-area-data 4.0.1, data/*.csv',
    licence: 'ODbL-1.0',
    attribution: 'Kementerian Dalam Negeri Republik Indonesia; idn-area-data by fityannugroho',
  },
  places: childrenByParent(kemendagri, (row) => row.code.split('.').at(-1) ?? ''),
  namesakes: namesakes(
    new Set(names.map(nameKey)),
    districts.filter((row) => !inside(row)),
    villages.filter((row) => !inside(row)),
    nameKey,
  ),
});

write('bps', {
  list: {
    system: 'bps',
    listed: 2018,
    title: 'Master File Desa (MFD), Badan Pusat Statistik, as published on 11 January 2018',
    obtained:
      'npm package daerah-indonesia 1.0.1, data/*.json; the same list as edwardsamuel/Wilayah-Administratif-Indonesia (GitHub) at commit 92f52a0f5b54e4dc57f8b92e1cc27c81c16ee68f, csv/*.csv',
    licence: 'ODbL-1.0',
    attribution: 'Badan Pusat Statistik; Wilayah-Administratif-Indonesia by Edward Samuel Pasaribu',
  },
  places: childrenByParent(bps, (row) =>
    row.parent === 'ID' ? row.code : row.code.slice(row.parent.length),
  ),
});

function write(name: string, content: unknown) {
  const path = new URL(`../data/${name}.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(content, null, 1)}\n`);
}
