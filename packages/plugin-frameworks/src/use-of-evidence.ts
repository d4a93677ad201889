import { defineFramework } from '@prevention-spectrum/core';
import { ourTranslation } from './translation.ts';

/** What a civil society organisation uses evidence for: to inspire, to inform, to improve. */
export const useOfEvidence = defineFramework({
  id: 'use-of-evidence',
  version: '2005',
  label: { en: 'Use of evidence', id: 'Penggunaan bukti' },
  description: {
    en: 'What civil society organisations do to policy with evidence, which here means research and experience of any kind: win support for an issue, bring knowledge and views in, make policy and practice better. The case paper takes them for three roles of the foundation. Work without evidence, and work that is not aimed at policy or official practice, is outside.',
    id: 'Apa yang dilakukan organisasi masyarakat sipil terhadap kebijakan dengan bukti, yang di sini berarti penelitian dan pengalaman apa pun: menggalang dukungan, memasukkan pengetahuan dan pandangan, memperbaiki kebijakan dan praktik. Naskah kasus menganggapnya tiga peran yayasan. Kegiatan tanpa bukti, atau yang tidak menyasar kebijakan atau praktik pemerintah, di luar kerangka.',
  },
  citation:
    'Pollard, A. & Court, J. (2005). How civil society organisations use evidence to influence policy processes: a literature review. Working Paper 249. London: Overseas Development Institute',
  translationNote: ourTranslation,
  categories: [
    {
      code: 'inspire',
      label: { en: 'Inspire', id: 'Mengilhami' },
      definition: {
        en: 'Wins support for an issue or an action with evidence, raises a new idea, or puts an old one in question.',
        id: 'Menggalang dukungan bagi suatu masalah atau tindakan dengan bukti, memunculkan gagasan baru, atau mempertanyakan yang lama.',
      },
      examples: [
        {
          text: {
            en: 'An NGO shows a council the portraits and stories of all who came home in coffins in one year.',
            id: 'LSM memperlihatkan kepada DPRD potret dan kisah semua orang yang pulang dalam peti mati selama setahun.',
          },
          applies: true,
          because: {
            en: 'Evidence moves lawmakers to care.',
            id: 'Bukti menggerakkan pembuat aturan untuk peduli.',
          },
        },
        {
          text: {
            en: 'Figures of crashes outside schools start a debate on the speed limit.',
            id: 'Angka kecelakaan di depan sekolah memulai perdebatan tentang batas kecepatan.',
          },
          applies: true,
          because: {
            en: 'A question is raised with evidence.',
            id: 'Suatu pertanyaan diajukan dengan bukti.',
          },
        },
        {
          text: {
            en: 'An NGO answers a council’s request with a table of routes and fees.',
            id: 'LSM menjawab permintaan DPRD dengan tabel jalur dan biaya.',
          },
          applies: false,
          because: {
            en: 'Knowledge is supplied: inform.',
            id: 'Pengetahuan disediakan: memberi tahu.',
          },
        },
      ],
    },
    {
      code: 'inform',
      label: { en: 'Inform', id: 'Memberi tahu' },
      definition: {
        en: 'Brings expertise, experience or the views of people who are not heard to those who decide, or lays new approaches before them.',
        id: 'Membawa keahlian, pengalaman, atau pandangan orang yang tidak didengar kepada pengambil keputusan, atau menyajikan pendekatan baru.',
      },
      examples: [
        {
          text: {
            en: 'An NGO arranges that officials hear researchers and former seamen on recruitment.',
            id: 'LSM mengatur agar pejabat mendengar peneliti dan mantan pelaut tentang perekrutan.',
          },
          applies: true,
          because: {
            en: 'Knowledge reaches those who plan.',
            id: 'Pengetahuan sampai kepada perencana.',
          },
        },
        {
          text: {
            en: 'A survey of smokers is presented to a ministry.',
            id: 'Survei perokok disajikan kepada kementerian.',
          },
          applies: true,
          because: {
            en: 'Evidence and views are brought in.',
            id: 'Bukti dan pandangan dimasukkan.',
          },
        },
        {
          text: {
            en: 'An NGO reports each quarter which promises of the plan were kept.',
            id: 'LSM melaporkan setiap triwulan janji rencana yang ditepati.',
          },
          applies: false,
          because: {
            en: 'Practice is held to account: improve.',
            id: 'Praktik dimintai pertanggungjawaban: memperbaiki.',
          },
        },
      ],
    },
    {
      code: 'improve',
      label: { en: 'Improve', id: 'Memperbaiki' },
      definition: {
        en: 'Corrects, adds to or tests policy and practice with evidence, holds those responsible to account, or evaluates its own work.',
        id: 'Mengoreksi, menambah, atau menguji kebijakan dan praktik dengan bukti, meminta pertanggungjawaban, atau mengevaluasi kerjanya sendiri.',
      },
      examples: [
        {
          text: {
            en: 'Volunteers count how many agencies display their licence and hand the count to the inspectors.',
            id: 'Relawan menghitung perusahaan yang memasang izinnya dan menyerahkan hasilnya kepada pengawas.',
          },
          applies: true,
          because: {
            en: 'A rule’s practice is tested and mended.',
            id: 'Pelaksanaan aturan diuji dan diperbaiki.',
          },
        },
        {
          text: {
            en: 'An NGO evaluates its own HIV lessons and the education office takes over the better half.',
            id: 'LSM mengevaluasi pelajaran HIV-nya dan dinas pendidikan mengambil bagian yang lebih baik.',
          },
          applies: true,
          because: {
            en: 'Work is made better by evidence.',
            id: 'Kegiatan diperbaiki dengan bukti.',
          },
        },
        {
          text: {
            en: 'An NGO opens an exhibition so that the issue gets onto the agenda.',
            id: 'LSM membuka pameran agar masalah itu masuk agenda.',
          },
          applies: false,
          because: {
            en: 'It wins support first of all: inspire.',
            id: 'Yang utama adalah menggalang dukungan: mengilhami.',
          },
        },
      ],
    },
  ],
  rules: [
    {
      between: ['inspire', 'inform'],
      trap: { en: 'Stories are told to officials.', id: 'Kisah diceritakan kepada pejabat.' },
      rule: {
        en: 'Where they are to win support it is inspire; where they bring what the officials need to know it is inform.',
        id: 'Jika untuk menggalang dukungan: mengilhami; jika membawa apa yang perlu diketahui pejabat: memberi tahu.',
      },
    },
    {
      between: ['inform', 'improve'],
      trap: {
        en: 'An NGO comments on a draft or on a programme.',
        id: 'LSM mengomentari rancangan atau program.',
      },
      rule: {
        en: 'New knowledge before the decision is inform; correction, testing and account of what stands is improve.',
        id: 'Pengetahuan baru sebelum keputusan: memberi tahu; koreksi, pengujian, dan pertanggungjawaban atas yang ada: memperbaiki.',
      },
    },
    {
      between: [],
      trap: {
        en: 'An NGO teaches villagers, or lends staff and money.',
        id: 'LSM mengajar warga, atau meminjamkan tenaga dan dana.',
      },
      rule: {
        en: 'No policy is influenced by evidence there: outside, or a resource. The case paper counts help with staff and money as inspiring; that is its own reading.',
        id: 'Di sana tidak ada kebijakan yang dipengaruhi dengan bukti: di luar kerangka, atau sumber daya. Naskah kasus menghitung bantuan tenaga dan dana sebagai mengilhami; itu pembacaannya sendiri.',
      },
    },
  ],
});
