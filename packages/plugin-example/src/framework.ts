import { defineFramework } from '@prevention-spectrum/core';

/**
 * An invented framework: by the setting in which people are met. Each category has a definition, an example, and a
 * near miss, which looks like the category and is not: two people who code by it should read alike.
 */
export const settings = defineFramework({
  id: 'settings',
  version: '1',
  label: { en: 'Settings', id: 'Lingkungan' },
  description: {
    en: 'Where people are when the work meets them. It says nothing of what the work does there.',
    id: 'Tempat orang berada ketika kegiatan menjumpai mereka. Apa yang dilakukan di sana tidak disebut.',
  },
  citation:
    'Invented for this example. A framework of your own names the publication that defines it.',
  categories: [
    {
      code: 'home',
      label: { en: 'Home', id: 'Rumah' },
      definition: {
        en: 'People are met where they live, one household at a time.',
        id: 'Orang dijumpai di tempat tinggalnya, satu rumah tangga setiap kali.',
      },
      examples: [
        {
          text: {
            en: 'Volunteers visit each family with a young child.',
            id: 'Relawan mengunjungi setiap keluarga yang mempunyai anak kecil.',
          },
          applies: true,
          because: {
            en: 'The family is met in its own house.',
            id: 'Keluarga dijumpai di rumahnya sendiri.',
          },
        },
        {
          text: {
            en: 'Parents are invited to the village hall.',
            id: 'Orang tua diundang ke balai desa.',
          },
          applies: false,
          because: {
            en: 'It is about homes and takes place elsewhere.',
            id: 'Isinya tentang rumah, tetapi tempatnya bukan di rumah.',
          },
        },
      ],
    },
    {
      code: 'school',
      label: { en: 'School', id: 'Sekolah' },
      definition: {
        en: 'People are met as pupils or staff of a school, on its ground or in its hours.',
        id: 'Orang dijumpai sebagai siswa atau pegawai sekolah, di halaman atau dalam jam sekolah.',
      },
      examples: [
        {
          text: {
            en: 'Pupils rehearse a play in the lesson.',
            id: 'Siswa melatih sandiwara dalam jam pelajaran.',
          },
          applies: true,
          because: { en: 'It fills a school hour.', id: 'Kegiatan itu mengisi jam sekolah.' },
        },
        {
          text: {
            en: 'A film for young people on the square, on a Sunday.',
            id: 'Film bagi anak muda di lapangan pada hari Minggu.',
          },
          applies: false,
          because: {
            en: 'They are pupils on other days; here they are not met as such.',
            id: 'Pada hari lain mereka siswa; di sini mereka tidak dijumpai sebagai siswa.',
          },
        },
      ],
      aliases: ['classroom'],
    },
    {
      code: 'work',
      label: { en: 'Work', id: 'Tempat kerja' },
      definition: {
        en: 'People are met where they earn their living, or where they look for work.',
        id: 'Orang dijumpai di tempat mencari nafkah atau di tempat mencari pekerjaan.',
      },
      examples: [
        {
          text: {
            en: 'Ferry crews are briefed before the boat leaves.',
            id: 'Awak kapal diberi pengarahan sebelum kapal berangkat.',
          },
          applies: true,
          because: {
            en: 'The boat is where they work.',
            id: 'Kapal adalah tempat mereka bekerja.',
          },
        },
        {
          text: {
            en: 'A teacher speaks to a class about wages.',
            id: 'Guru berbicara di kelas tentang upah.',
          },
          applies: false,
          because: {
            en: 'Work is the topic; the class is the setting.',
            id: 'Pekerjaan adalah topiknya; kelas adalah tempatnya.',
          },
        },
      ],
      aliases: ['market'],
    },
  ],
});
