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

const refused = [
  ...[
    'Pelapor',
    'Narasumber',
    'Responden',
    'Responden 2',
    'Daftar informan',
    'Inisial',
    'Identitas',
  ],
  ...['Nama PMI', 'CPMI', 'Nama CPMI', 'Kode CPMI', 'Nama pendamping', 'Pelapor (lembaga)'],
  ...[
    'Nama saksi',
    'Nama klien',
    'Nama anak',
    'Nama anak sekolah',
    'Nama kepala desa',
    'Nama kader',
  ],
  ...[
    'Nama korban dan desa',
    'Narasumber/Instansi',
    'Identitas pelapor',
    'Inisial klien',
    'Kode responden',
  ],
  ...['NIK', 'No KK', 'Nomor Kartu Keluarga', 'Paspor', 'No. HP/WA', 'HP', 'Alamat rumah', 'PIC'],
  ...['Tanda tangan', 'Narahubung', 'Data korban'],

  ...[
    'Informant',
    'Respondents',
    'Respondent ID',
    'Initials',
    'Interviewee',
    'Caseworker',
    'Reporter',
  ],
  ...[
    'Complainant',
    "Child's name in school",
    'Name of respondent',
    'Speaker',
    'Contact person',
    'Contact',
  ],
  ...['List of respondents', 'Name of survivor in village', 'Staff name', 'Focal point'],

  ...['Nom de la victime', 'Nom du bénéficiaire', 'Plaignante', 'Initiales', 'Numéro de téléphone'],
  ...[
    'Nombre de la víctima',
    'Nombre del beneficiario',
    'Entrevistado',
    'Denunciante',
    'Apellidos',
  ],
  ...['Nome da vítima', 'Nome do beneficiário', 'Respondente', 'Iniciais', 'Telemóvel', 'Endereço'],
  ...[
    'اسم الضحية',
    'اسم المستفيد',
    'رقم الهاتف',
    'جواز السفر',
    'تاريخ الميلاد',
    'الأحرف الأولى',
    'المشتكي',
  ],
];
const passed = [
  ...['Nama desa', 'Nama organisasi', 'Identitas kegiatan', 'Jumlah responden', 'Jumlah CPMI/PMI'],
  ...[
    'Sasaran: CPMI',
    'CPMI dilatih',
    'Pelatihan CPMI',
    'PMI',
    'Peserta (orang)',
    'Narasumber (orang)',
  ],
  ...[
    'Nama lembaga layanan anak',
    'Nama Forum Anak',
    'Lembaga pelapor',
    'Unsur narasumber',
    'Pendamping',
  ],
  ...[
    'Penanggung jawab',
    'Pelaku usaha',
    'Kode layanan korban',
    'Jenis responden',
    'Kelompok sasaran: korban',
  ],

  ...[
    'Number of respondents',
    '# respondents',
    'Respondents (n)',
    'Reporting organisation',
    'Contact hours',
  ],
  ...['Name of child protection organisation', 'Child protection sub-cluster code', 'Parent ID'],
  ...['Migrant resource centre name', 'Target (victims)', 'Person-days', 'Report date'],

  ...["Nom de l'organisation", "Nombre d'enfants", 'Nombre de bénéficiaires', "Nom de l'activité"],
  ...[
    'Nombre de la actividad',
    'Nombre del proyecto',
    'Número de víctimas',
    'Cantidad de beneficiarios',
  ],
  ...['Nome da atividade', 'Nome do distrito', 'Número de beneficiários', 'Quantidade de vítimas'],
  ...['اسم المنظمة', 'اسم المشروع', 'عدد الضحايا', 'العنوان', 'المبلغ', 'القرية'],
];

test.each([
  ...refused.map((header) => [header, 'refused'] as const),
  ...passed.map((header) => [header, 'read'] as const),
])('a column "%s" is %s', (header, expected) => {
  expect(people(header).length > 0 ? 'refused' : 'read').toBe(expected);
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
