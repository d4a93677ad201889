/**
 * Words in headers that tell a list of people from a list of activities, in English, Indonesian, French and Spanish
 * where a word is common in files of the field. All in lower case, without marks above letters; several words stand together.
 */

/** What identifies a person, or leads to one, whatever stands beside it. */
export const identifying = [
  ...[
    'phone',
    'telephone',
    'telepon',
    'telp',
    'handphone',
    'no hp',
    'nomor hp',
    'whatsapp',
    'nomor wa',
    'no wa',
  ],
  ...['mobile number', 'telefono', 'email', 'e mail', 'surel'],
  ...['home address', 'address', 'alamat', 'adresse', 'direccion'],
  ...[
    'passport',
    'paspor',
    'passeport',
    'national id',
    'id card',
    'identity card',
    'identity number',
    'ssn',
  ],
  ...[
    'nik',
    'ktp',
    'no kk',
    'nomor kk',
    'nomor identitas',
    'no identitas',
    'nomor induk kependudukan',
  ],
  ...[
    'date of birth',
    'birth date',
    'birthdate',
    'birthday',
    'dob',
    'place of birth',
    'year of birth',
  ],
  ...[
    'tanggal lahir',
    'tgl lahir',
    'tempat lahir',
    'tahun lahir',
    'date de naissance',
    'fecha de nacimiento',
  ],
  ...[
    'case number',
    'case no',
    'case id',
    'case file',
    'case code',
    'nomor kasus',
    'no kasus',
    'nomor perkara',
  ],
  ...['no perkara', 'kode kasus', 'numero de dossier'],
  ...[
    'full name',
    'first name',
    'last name',
    'second name',
    'middle name',
    'family name',
    'given name',
    'surname',
  ],
  ...[
    'nama lengkap',
    'nama depan',
    'nama belakang',
    'nama panggilan',
    'nama orang tua',
    'nama anak',
    'nama peserta',
  ],
  ...['nom de famille', 'prenom'],
] as const;

/** People of whom no list may be kept by name: any of these words beside a word of `naming`. */
export const people = [
  ...[
    'victim',
    'victims',
    'survivor',
    'survivors',
    'beneficiary',
    'beneficiaries',
    'client',
    'clients',
  ],
  ...[
    'patient',
    'patients',
    'child',
    'witness',
    'suspect',
    'perpetrator',
    'participant',
    'participants',
    'migrant',
  ],
  ...[
    'korban',
    'penyintas',
    'penerima manfaat',
    'klien',
    'pasien',
    'saksi',
    'tersangka',
    'pelaku',
    'pekerja migran',
  ],
  ...['victime', 'survivante', 'beneficiaire', 'victima', 'sobreviviente', 'beneficiario'],
] as const;
export const naming = [
  ...['name', 'names', 'id', 'ids', 'code', 'number', 'no', 'initials', 'identity', 'signature'],
  ...['nama', 'kode', 'nomor', 'inisial', 'identitas', 'tanda tangan'],
  ...['nom', 'nombre'],
] as const;

/** A header that is only one of these names people when a heading above it does: `Data korban` over `Nama`. */
export const bareNames = [
  ...['name', 'names', 'initials', 'nama', 'inisial', 'nom', 'nombre', 'nama inisial'],
] as const;

/** People whose mere mention in a header is taken for one person a row, unless a word of `counting` or `services` tells otherwise. */
export const harmed = [
  ...['victim', 'victims', 'survivor', 'survivors', 'korban', 'penyintas', 'victime', 'victima'],
] as const;

/** Words that make a header a number of people. */
export const counting = [
  ...[
    'number of',
    'no of',
    'nr of',
    'count',
    'count of',
    'total',
    'sum',
    'percent',
    'percentage',
    'share of',
    'rate',
  ],
  ...[
    'how many',
    'jumlah',
    'banyaknya',
    'persen',
    'persentase',
    'total nombre',
    'nombre de',
    'numero de',
  ],
  ...[
    'reached',
    'assisted',
    'served',
    'supported',
    'trained',
    'identified',
    'targeted',
    'referred',
  ],
  ...[
    'dibantu',
    'dilayani',
    'dijangkau',
    'dilatih',
    'didampingi',
    'terjangkau',
    'dirujuk',
    'terlayani',
  ],
] as const;

/** Words that make a header one of services or kinds. */
export const services = [
  ...[
    'service',
    'services',
    'support',
    'assistance',
    'protection',
    'shelter',
    'type',
    'group',
    'category',
    'kind',
  ],
  ...[
    'layanan',
    'bantuan',
    'perlindungan',
    'pendampingan',
    'rumah aman',
    'jenis',
    'kelompok',
    'kategori',
    'pemulihan',
  ],
] as const;

/**
 * Fields of a form about one case: those of the Human Trafficking Case Data Standard (IOM) and their like.
 * One alone can stand in a list of activities; three cannot.
 */
export const caseFields = [
  ...[
    'salutation',
    'birthdate',
    'gender',
    'citizenship',
    'home phone',
    'mobile phone',
    'mailing city',
  ],
  ...[
    'mailing country',
    'mailing state',
    'mailing street',
    'mailing postal code',
    'nationality',
    'marital status',
  ],
  ...[
    'method of recruitment',
    'location of recruitment',
    'trafficking status',
    'methods of control',
  ],
  ...['trafficking status decision making org', 'type of exploitation', 'forced labour industry'],
  ...[
    'type of sex exploitation',
    'location of exploitation',
    'referring organisation',
    'incoming referral date',
  ],
  ...['referring primary case worker', 'reason for incoming referral', 'incoming referral details'],
  ...[
    'case worker',
    'caseworker',
    'consent',
    'jenis kelamin',
    'kewarganegaraan',
    'status perkawinan',
  ],
  ...[
    'cara perekrutan',
    'lokasi perekrutan',
    'jenis eksploitasi',
    'lokasi eksploitasi',
    'usia',
    'umur',
  ],
] as const;

/** How fields of that standard begin: `prs_` a person, `vic_` a victim, `cas_` a case, `con_` a consent. */
export const casePrefixes = ['prs', 'vic', 'cas', 'con'] as const;
