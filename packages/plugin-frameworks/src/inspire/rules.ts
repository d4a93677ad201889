import type { CodingRule } from '@prevention-spectrum/core';

export const rules = [
  {
    between: ['norms', 'education'],
    trap: {
      en: 'Young people are taught about respect between boys and girls.',
      id: 'Kaum muda diajari saling menghormati antara anak laki-laki dan perempuan.',
    },
    rule: {
      en: 'Skill and knowledge of the pupils is education and life skills. It is norms and values where a community, or those who look on, are to stop taking violence for normal.',
      id: 'Keterampilan dan pengetahuan murid: pendidikan dan kecakapan hidup. Termasuk norma dan nilai jika masyarakat atau orang sekitar diajak tidak lagi menganggap kekerasan wajar.',
    },
  },
  {
    between: ['parents', 'income'],
    trap: { en: 'Families receive money and a course.', id: 'Keluarga menerima uang dan kursus.' },
    rule: {
      en: 'Code both where both are given, with the means that the source puts first as principal.',
      id: 'Beri kedua kode jika keduanya diberikan; sarana yang didahulukan sumbernya menjadi yang utama.',
    },
  },
  {
    between: ['environments', 'education'],
    trap: { en: 'A school becomes safer.', id: 'Sekolah menjadi lebih aman.' },
    rule: {
      en: 'INSPIRE puts the safe school under education and life skills; safe environments are the places outside school and home.',
      id: 'INSPIRE menempatkan sekolah aman dalam pendidikan dan kecakapan hidup; lingkungan yang aman adalah tempat di luar sekolah dan rumah.',
    },
  },
  {
    between: ['laws', 'response'],
    trap: {
      en: 'Police and courts deal with a case.',
      id: 'Polisi dan pengadilan menangani perkara.',
    },
    rule: {
      en: 'What is done about the offender under the law is laws; what is done for the child is response.',
      id: 'Tindakan hukum terhadap pelaku: hukum; tindakan bagi anak: layanan tanggapan.',
    },
  },
  {
    between: [],
    trap: {
      en: 'Sectors coordinate, or a programme is evaluated.',
      id: 'Sektor berkoordinasi, atau program dievaluasi.',
    },
    rule: {
      en: 'These are the two cross-cutting activities of INSPIRE and no strategy: outside, unless the source says which strategy they carry out.',
      id: 'Itulah dua kegiatan lintas strategi INSPIRE, bukan strategi: di luar kerangka, kecuali sumber menyebut strategi yang dijalankan.',
    },
  },
] as const satisfies readonly CodingRule[];
