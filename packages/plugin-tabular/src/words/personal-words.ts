import { wordsOfHeader } from '../header-words.ts';

/**
 * Words in headers that tell a list of people from a list of activities, in English, Indonesian, French, Spanish,
 * Portuguese and Arabic. Written here as people write them; marks above and below letters do not matter.
 */

/** The words of a list as one part of a pattern. */
function listed(...lists: readonly string[]): string {
  return lists
    .flatMap((one) => one.split(', '))
    .map(wordsOfHeader)
    .join('|');
}

/** What identifies a person, or leads to one, whatever stands beside it. */
export const identifying = listed(
  'phone, telephone, whatsapp, mobile number, cell number, email, e mail, home address, address',
  'passport, national id, id card, identity card, identity number, ssn, bank account, date of birth',
  'birth date, birthdate, birthday, dob, place of birth, year of birth, case number, case no, case id',
  'case file, case code, full name, first name, last name, second name, middle name, family name',
  'given name, surname, nickname',

  'telepon, telp, handphone, ponsel, no hp, nomor hp, nomor wa, no wa, surel, alamat, paspor, nik, ktp',
  'no kk, nomor kk, kartu keluarga, nomor identitas, no identitas, nomor induk kependudukan',
  'no rekening, nomor rekening, tanggal lahir, tgl lahir, tempat lahir, tahun lahir, nomor kasus',
  'no kasus, kode kasus, nomor perkara, no perkara, nama lengkap, nama depan, nama belakang',
  'nama panggilan, nama samaran, nama orang tua, nama anak, nama peserta',

  'adresse, passeport, courriel, date de naissance, lieu de naissance, nom de famille, nom complet',
  'prénom, prénoms, carte d identité, numéro de dossier',
  'teléfono, celular, correo electrónico, dirección, pasaporte, fecha de nacimiento',
  'lugar de nacimiento, nombre completo, apellido, apellidos, cédula, documento de identidad',
  'número de caso, número de expediente',
  'telefone, telemóvel, endereço, morada, passaporte, data de nascimento, nome completo, sobrenome',
  'apelido, documento de identidade, bilhete de identidade, número do caso, número do processo',
  'هاتف, الهاتف, جوال, الجوال, واتساب, بريد إلكتروني, البريد الإلكتروني, عنوان السكن, عنوان المنزل',
  'جواز السفر, رقم الجواز, رقم الهوية, الرقم الوطني, الهوية الوطنية, تاريخ الميلاد, تاريخ الولادة',
  'مكان الميلاد, رقم الحالة, رقم القضية, الاسم الكامل, الاسم الثلاثي, اسم العائلة, اسم الأب, اسم الأم',
);

/** People of whom no list may be kept by name: any of these words beside a word of `naming`. */
export const people = listed(
  'victim, victims, survivor, survivors, beneficiary, beneficiaries, client, clients, patient, patients',
  'child, witness, suspect, perpetrator, participant, participants, migrant, returnee, informant',
  'informants, respondent, respondents, interviewee, interviewees, complainant, reporter, caseworker',
  'case worker, guardian, mother, father, spouse, husband, wife, trainee, volunteer, facilitator',
  'trainer, speaker, staff, officer, person',

  'korban, penyintas, penerima manfaat, klien, pasien, saksi, tersangka, terlapor, pelaku',
  'pekerja migran, pmi, cpmi, tki, tkw, anak, peserta, pelapor, pengadu, narasumber, responden, informan',
  'pendamping, wali, ibu, ayah, suami, istri, orang tua, keluarga, kader, relawan, petugas, staf',
  'fasilitator, pelatih, pemateri, pembicara, guru, siswa, murid, warga, ketua, kepala desa, tokoh',
  'koordinator, penanggung jawab, pekerja sosial, pewawancara, orang, individu',

  'victime, victimes, survivant, survivante, bénéficiaire, répondant, répondante, informateur',
  'plaignant, plaignante, témoin, enfant, participante, tuteur, mère, père, personne',
  'víctima, víctimas, sobreviviente, beneficiario, beneficiaria, informante, entrevistado',
  'entrevistada, encuestado, encuestada, denunciante, testigo, niño, niña, menor, migrante, persona',
  'vítima, vítimas, sobrevivente, beneficiário, beneficiária, inquirido, inquirida, respondente',
  'testemunha, criança, pessoa',
  'ضحية, الضحية, الناجي, الناجية, مستفيد, المستفيد, المستفيدة, الشاهد, طفل, الطفل, الطفلة',
  'المستجيب, المشتكي, مقدم الشكوى, المبلغ, العميل, المريض, المهاجر, المشارك, الوصي, الشخص',
);
export const naming = listed(
  'name, names, id, ids, code, number, no, initials, identity, signature',
  'nama, kode, nomor, inisial, identitas, tanda tangan',
  'nom, noms, initiales, identité, nombre, nombres, código, número, iniciales, identidad',
  'nome, nomes, iniciais, identidade, اسم, الاسم, أسماء, رقم, رمز, هوية, توقيع',
);

/** A header, or a part of it between marks, that is only one of these holds people, one or several a row. */
export const alone = listed(
  'informant, informants, respondent, respondents, interviewee, interviewees, initials, identity',
  'caseworker, case worker, case manager, complainant, reporter, witness, suspect, client, patient',
  'speaker, speakers, resource person, contact, contacts, contact person, focal point',
  'person in charge, signature',
  'pelapor, terlapor, pengadu, narasumber, nara sumber, responden, informan, inisial, identitas, cpmi',
  'calon pekerja migran, calon pekerja migran indonesia, saksi, tersangka, klien, pasien, pemateri',
  'pembicara, narahubung, kontak, pic, hp, wa, ttd, tanda tangan, manajer kasus',
  'répondant, répondante, informateur, informatrice, plaignant, plaignante, témoin, initiales',
  'identité, personne de contact',
  'informante, entrevistado, entrevistada, encuestado, encuestada, denunciante, testigo, iniciales',
  'identidad, persona de contacto',
  'inquirido, inquirida, respondente, testemunha, iniciais, identidade, pessoa de contacto',
  'المستجيب, المشتكي, مقدم الشكوى, الشاهد, المستفيد, المستفيدة, الأحرف الأولى, الهوية, التوقيع',
);

/** A header that is only one of these names people when a heading above it does: `Data korban` over `Nama`. */
export const bareNames = listed(
  'name, names, initials, nama, inisial, nama inisial, nom, nombre, nome, اسم, الاسم',
);

/** People whose mere mention in a header is taken for one person a row, unless a word of `counting` or `services` tells otherwise. */
export const harmed = listed(
  'victim, victims, survivor, survivors, korban, penyintas, victime, victimes, survivante, víctima',
  'víctimas, sobreviviente, vítima, vítimas, sobrevivente, الضحية, الضحايا, الناجي, الناجية',
);

/** What has a name that is nobody's: `Nama lembaga layanan anak`. */
export const things = listed(
  'organisation, organization, agency, institution, ngo, programme, program, project, activity, event',
  'training, service, services, centre, center, shelter, school, village, district, province, region',
  'location, site, place, forum, network, group, committee, task force, sector, cluster, office',
  'organisasi, lembaga, yayasan, instansi, dinas, mitra, proyek, kegiatan, acara, pelatihan, layanan',
  'rumah aman, panti, sekolah, desa, kelurahan, kecamatan, kabupaten, provinsi, lokasi, tempat, wilayah',
  'jaringan, kelompok, komunitas, komite, satgas, gugus tugas, sektor, bidang, kantor, posko, perusahaan',
  'organisme, activité, projet, école, lieu, groupe, réseau, organización, actividad, programa, proyecto',
  'servicio, centro, municipio, lugar, escuela, grupo, red, institución, organização, atividade, projeto',
  'serviço, distrito, aldeia, escola, rede, منظمة, المنظمة, نشاط, النشاط, مشروع, المشروع, برنامج',
  'البرنامج, مركز, المركز, قرية, القرية, مدرسة, المدرسة, جهة, الجهة, مؤسسة, المؤسسة',
);

/** Words that make a header a number of people. */
export const counting = listed(
  'number of, no of, nr of, count, count of, total, sum, percent, percentage, share of, rate, how many',
  'reached, assisted, served, supported, trained, identified, targeted, referred',
  'jumlah, jml, jlh, banyaknya, persen, persentase, dibantu, dilayani, dijangkau, dilatih, didampingi',
  'terjangkau, dirujuk, terlayani',
  // "Nombre de" is a number in French and a name in Spanish: what is counted tells which.
  'total nombre, nombre total, nombre de victimes, nombre de survivants, nombre de survivantes',
  'nombre de bénéficiaires, nombre de personnes, nombre de répondants, nombre de participants',
  'nombre de femmes, nombre d enfants, nombre de migrants, nombre de témoins, nombre de cas',
  'número de, cantidad de, quantidade de, cuántos, عدد, إجمالي, مجموع',
);

/** Words that make a header one of services, of kinds, or of whom an activity is for. */
export const services = listed(
  'service, services, support, assistance, protection, shelter, type, group, category, kind, target',
  'audience',
  'layanan, bantuan, perlindungan, pendampingan, rumah aman, jenis, kelompok, kategori, pemulihan',
  'sasaran',
  'aide, appui, groupe, catégorie, cible, servicio, servicios, apoyo, protección, tipo, grupo',
  'serviço, serviços, apoio, proteção, خدمات, دعم, حماية, نوع, فئة, الفئة, المستهدفة',
);

/** Words that may stand between a naming word and whom it names. */
export const particles = listed('de, du, des, del, la, las, los, le, les, l, d, da, do, das, dos');

/**
 * Fields of a form about one case: those of the Human Trafficking Case Data Standard (IOM) and their like.
 * One alone can stand in a list of activities; three cannot.
 */
export const caseFields = listed(
  'salutation, birthdate, gender, citizenship, home phone, mobile phone, mailing city, mailing country',
  'mailing state, mailing street, mailing postal code, nationality, marital status',
  'method of recruitment, location of recruitment, trafficking status, methods of control',
  'trafficking status decision making org, type of exploitation, forced labour industry',
  'type of sex exploitation, location of exploitation, referring organisation, incoming referral date',
  'referring primary case worker, reason for incoming referral, incoming referral details, case worker',
  'caseworker, consent',
  'jenis kelamin, kewarganegaraan, status perkawinan, cara perekrutan, lokasi perekrutan',
  'jenis eksploitasi, lokasi eksploitasi, usia, umur',
);

/** How fields of that standard begin: `prs_` a person, `vic_` a victim, `cas_` a case, `con_` a consent. */
export const casePrefixes: readonly string[] = ['prs', 'vic', 'cas', 'con'];
