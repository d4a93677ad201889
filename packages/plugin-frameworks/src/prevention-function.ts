import { defineFramework } from '@prevention-spectrum/core';
import { ourTranslation } from './translation.ts';

/** How an activity works on behaviour: by information, by development, by the environment. */
export const preventionFunction = defineFramework({
  id: 'prevention-function',
  version: '2014',
  label: { en: 'Prevention function', id: 'Fungsi pencegahan' },
  description: {
    en: 'By which function prevention works: it tells people something, it shapes how they grow and what they can do, or it changes what their surroundings make possible. Foxcroft sets it beside the population targeted, as the second side of one table. Elsewhere he expects environmental work to do more than developmental, and that more than informational: a prediction of his, and no ranking here.',
    id: 'Melalui fungsi apa pencegahan bekerja: memberi tahu orang, membentuk perkembangan dan kemampuan mereka, atau mengubah apa yang dimungkinkan lingkungannya. Foxcroft menempatkannya di samping sasaran populasi sebagai sisi kedua satu tabel. Dalam tulisan lain ia memperkirakan pencegahan lingkungan lebih berpengaruh daripada pencegahan perkembangan, dan yang terakhir ini lebih daripada pencegahan informasional: perkiraannya, bukan peringkat di sini.',
  },
  citation:
    'Foxcroft, D. R. (2014). Can prevention classification be improved by considering the function of prevention? Prevention Science, 15(6), 818-822. https://doi.org/10.1007/s11121-013-0435-1. On the expected order: Foxcroft, D. R. (2014). “Form ever follows function. This is the law”: a prevention taxonomy based on a functional typology. Adicciones, 26(1)',
  translationNote: ourTranslation,
  categories: [
    {
      code: 'informational',
      label: { en: 'Informational', id: 'Informasional' },
      definition: {
        en: 'Works by knowledge: people learn of a danger, or a belief of theirs is put in question. Their surroundings and their upbringing stay as they are.',
        id: 'Bekerja melalui pengetahuan: orang mengetahui suatu bahaya, atau keyakinannya dipertanyakan. Lingkungan dan pengasuhannya tetap seperti semula.',
      },
      examples: [
        {
          text: {
            en: 'Packets of cigarettes carry pictures of diseased lungs.',
            id: 'Bungkus rokok memuat gambar paru-paru yang sakit.',
          },
          applies: true,
          because: {
            en: 'It tells smokers what smoking does.',
            id: 'Perokok diberi tahu akibat merokok.',
          },
        },
        {
          text: {
            en: 'Three short films on the internet show how a girl is sold.',
            id: 'Tiga film pendek di internet memperlihatkan bagaimana seorang gadis dijual.',
          },
          applies: true,
          because: { en: 'Viewers learn of the danger.', id: 'Penonton mengetahui bahayanya.' },
        },
        {
          text: {
            en: 'Over twelve lessons pupils practise refusing a drink in front of their friends.',
            id: 'Dalam dua belas pelajaran murid berlatih menolak minuman di hadapan teman-temannya.',
          },
          applies: false,
          because: {
            en: 'A skill grows over time: developmental.',
            id: 'Suatu keterampilan tumbuh seiring waktu: perkembangan.',
          },
        },
      ],
    },
    {
      code: 'developmental',
      label: { en: 'Developmental', id: 'Perkembangan' },
      definition: {
        en: 'Works by growing up: skills, habits and norms are formed over time, in the young or through those who bring them up, so that an occasion for harm is met well.',
        id: 'Bekerja melalui tumbuh kembang: keterampilan, kebiasaan, dan norma dibentuk seiring waktu, pada kaum muda atau melalui pengasuhnya, sehingga kesempatan yang berbahaya dihadapi dengan baik.',
      },
      examples: [
        {
          text: {
            en: 'Parents meet through a winter to learn how they can guide teenagers without violence.',
            id: 'Orang tua bertemu berkali-kali untuk belajar membimbing remaja tanpa kekerasan.',
          },
          applies: true,
          because: {
            en: 'How children are brought up changes what they will do.',
            id: 'Cara pengasuhan mengubah apa yang kelak dilakukan anak.',
          },
        },
        {
          text: {
            en: 'A youth theatre builds the confidence of girls to decide about their own marriage and work.',
            id: 'Teater remaja membangun kepercayaan diri gadis-gadis untuk memutuskan perkawinan dan pekerjaannya sendiri.',
          },
          applies: true,
          because: {
            en: 'It forms a capability over time.',
            id: 'Suatu kemampuan dibentuk seiring waktu.',
          },
        },
        {
          text: {
            en: 'Shops near schools may no longer sell single cigarettes.',
            id: 'Toko di dekat sekolah tidak lagi boleh menjual rokok batangan.',
          },
          applies: false,
          because: {
            en: 'Pupils stay as they are; the occasion goes: environmental.',
            id: 'Muridnya tetap; kesempatannya hilang: lingkungan.',
          },
        },
      ],
    },
    {
      code: 'environmental',
      label: { en: 'Environmental', id: 'Lingkungan' },
      definition: {
        en: 'Works by the surroundings: what is at hand, allowed, lit, priced or watched is changed, so that there are fewer occasions for harm.',
        id: 'Bekerja melalui lingkungan: apa yang tersedia, diizinkan, diterangi, dihargai, atau diawasi diubah sehingga kesempatan yang berbahaya berkurang.',
      },
      examples: [
        {
          text: {
            en: 'No ferry takes a minor without a letter that the village has checked.',
            id: 'Feri tidak mengangkut anak di bawah umur tanpa surat yang diperiksa desa.',
          },
          applies: true,
          because: {
            en: 'An opening that recruiters used is closed.',
            id: 'Celah yang dipakai perekrut ditutup.',
          },
        },
        {
          text: {
            en: 'A roundabout replaces a crossing at which many crashed.',
            id: 'Bundaran menggantikan persimpangan yang sering menjadi tempat kecelakaan.',
          },
          applies: true,
          because: {
            en: 'The place itself lowers the risk.',
            id: 'Tempatnya sendiri menurunkan risiko.',
          },
        },
        {
          text: {
            en: 'Signs along the road ask drivers to slow down.',
            id: 'Rambu di tepi jalan meminta pengemudi melambat.',
          },
          applies: false,
          because: {
            en: 'The sign tells; the road stays as it is: informational.',
            id: 'Rambu memberi tahu; jalannya tetap: informasional.',
          },
        },
      ],
    },
  ],
  rules: [
    {
      between: ['informational', 'developmental'],
      trap: { en: 'Young people are taught.', id: 'Kaum muda diajar.' },
      rule: {
        en: 'Knowledge given once is informational. Skills and norms that are formed over repeated occasions are developmental.',
        id: 'Pengetahuan yang diberikan sekali: informasional. Keterampilan dan norma yang dibentuk berulang kali: perkembangan.',
      },
    },
    {
      between: ['informational', 'environmental'],
      trap: {
        en: 'Posters, signs or labels are put into the surroundings.',
        id: 'Poster, rambu, atau label dipasang di lingkungan.',
      },
      rule: {
        en: 'They inform. It is environmental where something becomes harder, dearer, lit or forbidden.',
        id: 'Semua itu memberi informasi. Termasuk lingkungan jika sesuatu menjadi lebih sulit, lebih mahal, terang, atau terlarang.',
      },
    },
    {
      between: ['developmental', 'environmental'],
      trap: {
        en: 'A family is changed, which is also a child’s surroundings.',
        id: 'Keluarga diubah, padahal keluarga juga lingkungan anak.',
      },
      rule: {
        en: 'Norms and upbringing in the family act through how children develop: developmental, as Foxcroft answered his critics.',
        id: 'Norma dan pengasuhan dalam keluarga bekerja melalui perkembangan anak: perkembangan, sebagaimana jawaban Foxcroft kepada pengkritiknya.',
      },
    },
    {
      between: [],
      trap: {
        en: 'Organisations sign an agreement, or form a task force.',
        id: 'Lembaga menandatangani kesepakatan atau membentuk satuan tugas.',
      },
      rule: {
        en: 'That is a means and has no function of its own. Code what it goes on to do; the bond alone is outside this framework.',
        id: 'Itu sarana dan tidak mempunyai fungsi sendiri. Beri kode pada apa yang kemudian dilakukan; ikatannya saja di luar kerangka ini.',
      },
    },
  ],
});
