import type { CategoryDraft } from '../framework.ts';

export const providers = {
  code: 'providers',
  label: {
    en: 'Educating providers',
    id: 'Pendidikan bagi penyedia layanan',
  },
  definition: {
    en: 'People whom others turn to because of their work or standing learn to pass prevention on, or to build it into the way they serve: teachers, police officers, clergy, health workers, village officials. What changes is what they say and do to the people who come to them.',
    id: 'Orang yang didatangi warga karena pekerjaan atau kedudukannya belajar meneruskan pesan pencegahan atau menerapkannya dalam layanan: guru, polisi, rohaniwan, tenaga kesehatan, aparatur desa. Yang berubah adalah apa yang mereka katakan dan lakukan kepada orang yang datang kepada mereka.',
  },
  examples: [
    {
      text: {
        en: 'School counsellors are trained to notice when a pupil is being recruited and to raise it with the parents.',
        id: 'Guru bimbingan dan konseling dilatih mengenali murid yang sedang didekati perekrut dan membicarakannya dengan orang tua.',
      },
      applies: true,
      because: {
        en: 'They are trained for the sake of the pupils whom they serve.',
        id: 'Mereka dilatih demi murid yang mereka layani.',
      },
    },
    {
      text: {
        en: 'Hamlet heads and parish leaders are prepared to answer questions about legal migration at their own meetings.',
        id: 'Kepala dusun dan pengurus paroki dibekali agar dapat menjawab pertanyaan tentang migrasi yang sesuai prosedur dalam pertemuan mereka masing-masing.',
      },
      applies: true,
      because: {
        en: 'The text gives these leaders the task of passing on what they learn.',
        id: 'Teksnya menyebutkan bahwa para tokoh ini bertugas meneruskan apa yang mereka pelajari.',
      },
    },
    {
      text: {
        en: 'Nurses in an emergency room learn how to ask patients about violence at home.',
        id: 'Perawat di instalasi gawat darurat belajar menanyakan kekerasan dalam rumah tangga kepada pasien.',
      },
      applies: true,
      because: {
        en: 'People who serve patients learn to serve them differently; no rule of the hospital changes.',
        id: 'Mereka yang melayani pasien belajar melayani dengan cara baru; tidak ada aturan rumah sakit yang berubah.',
      },
    },
    {
      text: {
        en: 'Village officials, customary leaders and young people listen to a talk about trafficking.',
        id: 'Aparatur desa, tokoh adat, dan kaum muda mendengarkan ceramah tentang perdagangan orang.',
      },
      applies: false,
      because: {
        en: 'Officials are in the room, but nothing says that they are to pass it on: community education.',
        id: 'Aparatur desa memang hadir, tetapi tidak disebutkan bahwa mereka akan meneruskannya: pendidikan masyarakat.',
      },
    },
    {
      text: {
        en: 'The village office introduces a checklist that every clerk has to fill in before a travel letter is signed.',
        id: 'Kantor desa memberlakukan daftar periksa yang wajib diisi setiap petugas sebelum surat pengantar ditandatangani.',
      },
      applies: false,
      because: {
        en: 'A procedure binds the office whoever sits at the desk: organizational practices.',
        id: 'Prosedur mengikat kantor itu, siapa pun petugasnya: praktik organisasi.',
      },
    },
    {
      text: {
        en: 'Teachers join a course to give up smoking themselves.',
        id: 'Sejumlah guru mengikuti kursus agar mereka sendiri berhenti merokok.',
      },
      applies: false,
      because: {
        en: 'They happen to be teachers, but the course is for their own health: individual knowledge and skills.',
        id: 'Kebetulan pesertanya guru, tetapi kursus itu untuk kesehatan mereka sendiri: pengetahuan dan keterampilan individu.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
