import { defineFramework } from '@prevention-spectrum/core';

/**
 * The standing instruments that a place can have against trafficking, as this case shows them: so that one can ask
 * in how many of 193 villages there is a formal partnership, or a village regulation.
 */
export const tapenBikomiInstruments = defineFramework({
  id: 'tapen-bikomi-instruments',
  version: '1',
  label: {
    en: 'Standing instruments (Tapen Bikomi case)',
    id: 'Instrumen tetap (kasus Tapen Bikomi)',
  },
  description: {
    en: 'What stays in a place when a meeting is over: partnerships, rules and bodies. The categories were drawn from this one case and are no general typology. Whatever is no instrument is coded as outside.',
    id: 'Apa yang tetap ada di suatu tempat setelah pertemuan selesai: kemitraan, aturan, dan badan. Kategorinya disusun dari satu kasus ini dan bukan tipologi umum. Yang bukan instrumen diberi kode di luar kerangka.',
  },
  citation:
    'Defined with this data set, from the practice that Sengkoen, Setyowati & Wike (2019) report.',
  categories: [
    {
      code: 'formal-village-partnership',
      label: { en: 'Formal partnership with a village', id: 'Kemitraan formal dengan desa' },
      definition: {
        en: 'A village government and an organisation have formally become partners. It holds for that village alone.',
        id: 'Pemerintah desa dan suatu organisasi secara formal menjadi mitra. Kemitraan ini hanya berlaku bagi desa itu.',
      },
      examples: [
        {
          text: {
            en: 'A village government has formally become a partner of the foundation.',
            id: 'Pemerintah desa telah menjadi mitra formal yayasan.',
          },
          applies: true,
          because: {
            en: 'A formal bond between the two that outlasts one activity.',
            id: 'Ikatan formal keduanya lebih lama daripada satu kegiatan.',
          },
        },
        {
          text: {
            en: 'A village government agrees on the hall and the hour for one visit.',
            id: 'Pemerintah desa menyepakati balai dan waktu untuk satu kunjungan.',
          },
          applies: false,
          because: {
            en: 'It arranges one visit and binds nobody afterwards.',
            id: 'Hanya mengatur satu kunjungan dan sesudahnya tidak mengikat.',
          },
        },
      ],
    },
    {
      code: 'village-regulation',
      label: { en: 'Village regulation', id: 'Peraturan desa' },
      definition: {
        en: 'A regulation of the village on migration or trafficking. Its status says whether it is enacted or still planned.',
        id: 'Peraturan desa tentang migrasi atau perdagangan orang. Statusnya menunjukkan apakah sudah ditetapkan atau masih direncanakan.',
      },
      examples: [
        {
          text: {
            en: 'A village has a regulation on the legal way to migrate.',
            id: 'Sebuah desa mempunyai peraturan tentang jalur migrasi resmi.',
          },
          applies: true,
          because: {
            en: 'It is a rule of the village.',
            id: 'Ini aturan desa.',
          },
        },
        {
          text: {
            en: 'The village office hangs posters about legal migration.',
            id: 'Kantor desa memasang poster tentang migrasi resmi.',
          },
          applies: false,
          because: {
            en: 'Posters inform; they are no rule.',
            id: 'Poster memberi informasi dan bukan aturan.',
          },
        },
      ],
    },
    {
      code: 'regency-regulation-or-decree',
      label: {
        en: 'Regulation or decree of the regency',
        id: 'Peraturan atau keputusan tingkat kabupaten',
      },
      definition: {
        en: 'An instrument of the Regent or the regency’s council that holds for the whole regency.',
        id: 'Instrumen Bupati atau DPRD yang berlaku di seluruh kabupaten.',
      },
      examples: [
        {
          text: {
            en: 'The Regent signs a decree that sets up a task force.',
            id: 'Bupati menandatangani keputusan pembentukan satuan tugas.',
          },
          applies: true,
          because: {
            en: 'The decree itself is the instrument.',
            id: 'Keputusan itulah instrumennya.',
          },
        },
        {
          text: {
            en: 'An NGO argues for a regency regulation.',
            id: 'LSM memperjuangkan peraturan daerah.',
          },
          applies: false,
          because: {
            en: 'Arguing for a rule is work; the rule, once planned, is a record of its own.',
            id: 'Memperjuangkan aturan adalah kegiatan; aturan yang direncanakan dicatat tersendiri.',
          },
        },
      ],
    },
    {
      code: 'coordination-body',
      label: { en: 'Coordination body', id: 'Badan koordinasi' },
      definition: {
        en: 'A standing body of several organisations, such as a task force. Its parts, duties and members are not counted again.',
        id: 'Badan tetap dari beberapa organisasi, misalnya satuan tugas. Bagian, tugas, dan anggotanya tidak dihitung lagi.',
      },
      examples: [
        {
          text: {
            en: 'A task force of agencies and NGOs works for the whole regency.',
            id: 'Satuan tugas yang terdiri atas perangkat daerah dan LSM bekerja untuk seluruh kabupaten.',
          },
          applies: true,
          because: {
            en: 'It stands as a body of several organisations.',
            id: 'Satuan itu merupakan badan tetap beberapa organisasi.',
          },
        },
        {
          text: {
            en: 'One NGO becomes a member of the task force.',
            id: 'Satu LSM menjadi anggota satuan tugas.',
          },
          applies: false,
          because: {
            en: 'The body is counted once, not once for each member.',
            id: 'Badan dihitung satu kali, bukan satu kali untuk setiap anggota.',
          },
        },
      ],
    },
    {
      code: 'agency-cooperation',
      label: {
        en: 'Standing cooperation with a regency agency',
        id: 'Kerja sama tetap dengan perangkat daerah',
      },
      definition: {
        en: 'Direct and lasting cooperation between an organisation and one agency of the regency.',
        id: 'Kerja sama langsung dan berkelanjutan antara suatu organisasi dan satu perangkat daerah.',
      },
      examples: [
        {
          text: {
            en: 'The foundation works directly with the social department on rehabilitation.',
            id: 'Yayasan bekerja sama langsung dengan dinas sosial dalam rehabilitasi.',
          },
          applies: true,
          because: {
            en: 'A lasting bond with one agency.',
            id: 'Ikatan berkelanjutan dengan satu perangkat daerah.',
          },
        },
        {
          text: {
            en: 'An official of an agency speaks at a village meeting.',
            id: 'Pejabat suatu dinas berbicara dalam pertemuan desa.',
          },
          applies: false,
          because: {
            en: 'A speaker lent for a day leaves no bond behind.',
            id: 'Pembicara untuk satu hari tidak meninggalkan ikatan.',
          },
        },
      ],
    },
    {
      code: 'outside-partnership',
      label: {
        en: 'Partnership with a body from outside the regency',
        id: 'Kemitraan dengan lembaga dari luar kabupaten',
      },
      definition: {
        en: 'A lasting partnership with a ministry, an international organisation or another body that is not of the regency.',
        id: 'Kemitraan berkelanjutan dengan kementerian, organisasi internasional, atau lembaga lain dari luar kabupaten.',
      },
      examples: [
        {
          text: {
            en: 'A ministry and the foundation run an education event together each year.',
            id: 'Kementerian dan yayasan menyelenggarakan kegiatan pendidikan bersama setiap tahun.',
          },
          applies: true,
          because: {
            en: 'The bond lasts over years and the partner is from outside.',
            id: 'Ikatannya bertahun-tahun dan mitranya dari luar.',
          },
        },
        {
          text: {
            en: 'A ministry pays for one event.',
            id: 'Kementerian membiayai satu kegiatan.',
          },
          applies: false,
          because: {
            en: 'Money alone is a resource.',
            id: 'Dana semata adalah sumber daya.',
          },
        },
      ],
    },
  ],
  rules: [
    {
      between: ['regency-regulation-or-decree', 'coordination-body'],
      trap: {
        en: 'A decree sets up a task force.',
        id: 'Suatu keputusan membentuk satuan tugas.',
      },
      rule: {
        en: 'Two instruments: the decree, and the body that it sets up.',
        id: 'Dua instrumen: keputusannya, dan badan yang dibentuknya.',
      },
    },
    {
      between: ['village-regulation', 'formal-village-partnership'],
      trap: {
        en: 'A regulation is made inside a partnership.',
        id: 'Peraturan dibuat dalam suatu kemitraan.',
      },
      rule: {
        en: 'Count each as what it is. A partnership can stand without a regulation.',
        id: 'Hitung masing-masing. Kemitraan dapat ada tanpa peraturan.',
      },
    },
  ],
});
