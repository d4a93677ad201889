import { expect, test } from 'vitest';
import { columnsOf } from '../src/columns.ts';
import { personalColumns } from '../src/personal-data.ts';

const people = (...headers: string[]) => personalColumns(columnsOf(headers)).people;
const cases = (...headers: string[]) => personalColumns(columnsOf(headers)).cases;

test.each([
  ...[
    'Victim',
    'Victim name',
    'victim_id',
    'Name of survivor',
    'Survivor code',
    'Beneficiary name',
  ],
  ...[
    'Phone',
    'Contact phone number',
    'MobilePhone',
    'Address',
    'E-mail',
    'Passport no.',
    'National ID',
  ],
  ...['Date of birth', 'DOB', 'Case number', 'Case ID', 'Full name', 'FirstName', 'Client No'],
  ...[
    'Korban',
    'Nama korban',
    'Nama Lengkap',
    'NIK',
    'No. KTP',
    'Telepon',
    'No HP',
    'Alamat',
    'Tanggal Lahir',
  ],
  ...[
    'Penyintas',
    'Kode penyintas',
    'Nomor kasus',
    'Nama penerima manfaat',
    'Nama peserta',
    'Inisial korban',
  ],
  ...['Nom de famille', 'Prénom', 'Date de naissance', 'Number of victims and phone'],
])('a column "%s" names people', (header) => {
  expect(people(header)).toHaveLength(1);
});

test.each([
  ...[
    'Number of victims',
    'No. of survivors reached',
    'Total victims',
    'Victims assisted',
    '# of victims (count)',
  ],
  ...[
    'Survivor support services',
    'Type of victim',
    'Jumlah korban',
    'Korban dibantu',
    'Jumlah penyintas',
  ],
  ...['Layanan korban', 'Jenis korban', 'Percentage of victims', 'Nombre de victimes'],
  ...[
    'Beneficiaries',
    'Penerima manfaat',
    'Target group',
    'Participants',
    'Jumlah peserta',
    'Children reached',
  ],
  ...[
    'Organisation',
    'Organisation name',
    'Nama kegiatan',
    'Nama desa',
    'Kode desa',
    'Activity ID',
    'Project code',
  ],
  ...['Number of cases', 'Unik', 'Teknik', 'Desa', 'Status', 'Title', 'Contactless'],
])('a column "%s" does not', (header) => {
  expect(people(header)).toEqual([]);
});

test('a tag names people too', () => {
  expect(personalColumns(columnsOf(['Who'], ['#contact+phone'])).people).toHaveLength(1);
});

test('a heading over several columns tells whose names they are', () => {
  const columns = columnsOf(['No', 'Kegiatan', 'Nama', 'Usia', 'Nama']);
  const above = [['Laporan', '', 'Data korban', '', 'Lembaga']];
  expect(personalColumns(columns, above).people.map(({ index }) => index)).toEqual([2]);
  expect(personalColumns(columns, [['Laporan kegiatan']]).people).toEqual([]);
});

test('three fields of a case form are one, two are not', () => {
  expect(cases('Gender', 'Nationality')).toEqual([]);
  expect(cases('Gender', 'Nationality', 'Type of exploitation')).toHaveLength(3);
  expect(cases('vic_TraffickingStatus', 'cas_Status', 'prs_Title')).toHaveLength(3);
  expect(cases('Jenis kelamin', 'Usia', 'Cara perekrutan', 'Desa')).toHaveLength(3);
  expect(cases('Case studies', 'Victims', 'Context')).toEqual([]);
});
