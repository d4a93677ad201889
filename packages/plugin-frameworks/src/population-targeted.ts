import { defineFramework } from '@prevention-spectrum/core';
import { ourTranslation } from './translation.ts';

/** For whom an activity is meant by their risk: everyone, a group, or single persons. */
export const populationTargeted = defineFramework({
  id: 'population-targeted',
  version: '1983',
  label: { en: 'Population targeted', id: 'Sasaran populasi' },
  description: {
    en: 'For whom an activity is meant, by what is known of their risk: for everyone, for a group that is exposed more than others, or for persons who show signs themselves. Gordon proposed it for disease because the origin of a chronic illness is hard to date; the Institute of Medicine took it over for mental health in 1994. It does not ask who sits in the room: police who are trained are not the population at risk.',
    id: 'Bagi siapa suatu kegiatan dimaksudkan menurut apa yang diketahui tentang risikonya: bagi semua orang, bagi kelompok yang lebih rentan, atau bagi orang yang sudah menunjukkan tanda. Gordon mengusulkannya untuk penyakit karena awal penyakit kronis sulit ditentukan; Institute of Medicine mengambilnya untuk kesehatan jiwa pada 1994. Pertanyaannya bukan siapa yang hadir: polisi yang dilatih bukan populasi berisiko.',
  },
  citation:
    'Gordon, R. S. (1983). An operational classification of disease prevention. Public Health Reports, 98(2), 107-109. For other fields: Mrazek, P. J. & Haggerty, R. J. (eds.) (1994). Reducing risks for mental disorders. Washington, DC: National Academy Press. https://doi.org/10.17226/2139',
  translationNote: ourTranslation,
  categories: [
    {
      code: 'universal',
      label: { en: 'Universal', id: 'Universal' },
      definition: {
        en: 'Meant for everybody in a population, because it is good for everybody and costs and harms little. Nobody is chosen by risk.',
        id: 'Dimaksudkan bagi semua orang dalam suatu populasi karena baik bagi semuanya serta murah dan hampir tanpa kerugian. Tidak ada yang dipilih menurut risiko.',
      },
      examples: [
        {
          text: {
            en: 'Posters about false job offers hang in every bus of the region.',
            id: 'Poster tentang tawaran kerja palsu dipasang di setiap bus di wilayah itu.',
          },
          applies: true,
          because: {
            en: 'Whoever travels sees them; nobody was chosen.',
            id: 'Siapa pun yang bepergian melihatnya; tidak ada yang dipilih.',
          },
        },
        {
          text: {
            en: 'The law obliges everyone in a car to fasten the seat belt.',
            id: 'Undang-undang mewajibkan setiap orang di mobil memakai sabuk pengaman.',
          },
          applies: true,
          because: { en: 'It is for everybody.', id: 'Berlaku bagi semua orang.' },
        },
        {
          text: {
            en: 'A course is given in the five villages from which most people leave without papers.',
            id: 'Kursus diadakan di lima desa yang warganya paling banyak berangkat tanpa dokumen.',
          },
          applies: false,
          because: {
            en: 'The villages were chosen by their risk: selective.',
            id: 'Desanya dipilih menurut risiko: selektif.',
          },
        },
      ],
    },
    {
      code: 'selective',
      label: { en: 'Selective', id: 'Selektif' },
      definition: {
        en: 'Meant for a group whose risk is above the average, as seen from age, place, work or family. Its members show no sign of the harm themselves.',
        id: 'Dimaksudkan bagi kelompok yang risikonya di atas rata-rata, dilihat dari umur, tempat, pekerjaan, atau keluarga. Anggotanya sendiri tidak menunjukkan tanda.',
      },
      examples: [
        {
          text: {
            en: 'An NGO meets the families of everyone who has applied for work abroad.',
            id: 'Sebuah LSM menemui keluarga setiap orang yang melamar kerja ke luar negeri.',
          },
          applies: true,
          because: {
            en: 'They are chosen because those who leave are exposed.',
            id: 'Mereka dipilih karena orang yang berangkat lebih rentan.',
          },
        },
        {
          text: {
            en: 'Workers on night shifts in a brewery get a course on alcohol.',
            id: 'Pekerja malam di pabrik bir mendapat kursus tentang alkohol.',
          },
          applies: true,
          because: {
            en: 'Their work exposes them; none of them was found to drink.',
            id: 'Pekerjaannya membuat mereka rentan; tidak ada yang diketahui minum.',
          },
        },
        {
          text: {
            en: 'A counsellor visits a girl to whom an unlicensed agent has already paid an advance.',
            id: 'Seorang konselor mengunjungi gadis yang sudah menerima uang muka dari agen tak berizin.',
          },
          applies: false,
          because: {
            en: 'This person shows a sign: indicated.',
            id: 'Orang ini sudah menunjukkan tanda: terindikasi.',
          },
        },
      ],
    },
    {
      code: 'indicated',
      label: { en: 'Indicated', id: 'Terindikasi' },
      definition: {
        en: 'Meant for single persons who were found to show a sign that the harm is near, before it has fully come about.',
        id: 'Dimaksudkan bagi orang per orang yang diketahui menunjukkan tanda bahwa bahaya sudah dekat, sebelum benar-benar terjadi.',
      },
      examples: [
        {
          text: {
            en: 'Drivers stopped for the first time with alcohol in their blood must attend a course.',
            id: 'Pengemudi yang baru pertama kali ketahuan mengemudi dalam pengaruh alkohol wajib mengikuti kursus.',
          },
          applies: true,
          because: {
            en: 'Each was found by a sign of his own.',
            id: 'Masing-masing diketahui dari tandanya sendiri.',
          },
        },
        {
          text: {
            en: 'A school counsellor talks with pupils who have begun to stay away and to speak of a job in the city.',
            id: 'Konselor sekolah berbicara dengan murid yang mulai membolos dan menyebut pekerjaan di kota.',
          },
          applies: true,
          because: {
            en: 'They show early signs of being drawn away.',
            id: 'Mereka menunjukkan tanda awal terbujuk pergi.',
          },
        },
        {
          text: {
            en: 'A shelter takes in a woman who has been exploited for two years.',
            id: 'Rumah aman menerima perempuan yang telah dieksploitasi selama dua tahun.',
          },
          applies: false,
          because: {
            en: 'The harm is there: help after it is outside this framework.',
            id: 'Bahayanya sudah terjadi: bantuan sesudahnya di luar kerangka ini.',
          },
        },
      ],
    },
  ],
  rules: [
    {
      between: ['universal', 'selective'],
      trap: {
        en: 'The work takes place in a poor or remote region.',
        id: 'Kegiatan berlangsung di wilayah miskin atau terpencil.',
      },
      rule: {
        en: 'Ask how place and people were chosen. If for their risk, it is selective; if everybody of the programme’s area is meant, it is universal there.',
        id: 'Tanyakan bagaimana tempat dan orang dipilih. Jika karena risikonya, selektif; jika semua orang di wilayah program dimaksud, universal di sana.',
      },
    },
    {
      between: ['selective', 'indicated'],
      trap: { en: 'People “at risk” are invited.', id: 'Orang “berisiko” diundang.' },
      rule: {
        en: 'A risk that is seen in the group is selective. A sign that is seen in the person is indicated.',
        id: 'Risiko yang tampak pada kelompok: selektif. Tanda yang tampak pada orangnya: terindikasi.',
      },
    },
    {
      between: [],
      trap: {
        en: 'Officials, teachers or police are taught, or organisations agree on something.',
        id: 'Pejabat, guru, atau polisi dilatih, atau lembaga bersepakat.',
      },
      rule: {
        en: 'They are not the population at risk. Code by those whom they are to serve, if the source names them; else the activity is outside this framework.',
        id: 'Mereka bukan populasi berisiko. Beri kode menurut siapa yang akan mereka layani jika disebut sumbernya; jika tidak, kegiatan itu di luar kerangka ini.',
      },
    },
  ],
});
