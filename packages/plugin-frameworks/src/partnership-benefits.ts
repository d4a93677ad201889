import { defineFramework } from '@prevention-spectrum/core';
import { accuracy } from './partnership-benefits/accuracy.ts';
import { creativity } from './partnership-benefits/creativity.ts';
import { cumulative } from './partnership-benefits/cumulative.ts';
import { participation } from './partnership-benefits/participation.ts';
import { rules } from './partnership-benefits/rules.ts';
import { solutions } from './partnership-benefits/solutions.ts';

/** Five benefits that a partnership is said to have, as the case paper lists them. */
export const partnershipBenefits = defineFramework({
  id: 'partnership-benefits',
  version: '2012-as-listed-2019',
  label: { en: 'Partnership benefits', id: 'Manfaat kemitraan' },
  description: {
    en: 'What working in partnership is said to gain. The category names follow the Tapen Bikomi case paper (Sengkoen, Setyowati & Wike 2019), which lists them from the source cited; they may differ from the wording there. They are benefits and not kinds of work: code one only where a source says that a partnership brought it about, and keep such a statement apart from evidence that it did. The definitions are ours.',
    id: 'Apa yang dikatakan diperoleh dari bekerja dalam kemitraan. Nama kategori mengikuti naskah kasus Tapen Bikomi (Sengkoen, Setyowati & Wike 2019), yang mendaftarnya dari sumber yang dikutip; susunan katanya mungkin berbeda dari sumber itu. Ini manfaat, bukan jenis kegiatan: beri kode hanya jika sumber mengatakan bahwa suatu kemitraan membuahkannya, dan bedakan pernyataan itu dari bukti bahwa hal itu memang terjadi. Definisinya susunan kami.',
  },
  citation:
    'Yunardhani, R. (2012). Kondisi pencegahan kejahatan berbasis masyarakat (community crime prevention) di wilayah perbatasan Indonesia-Malaysia. Thesis in criminology, Universitas Indonesia, Jakarta. As listed in Sengkoen, M., Setyowati, E. & Wike (2019). Prevention of human trafficking in Timor Tengah Utara Regency. International Journal of Advanced Research. https://doi.org/10.21474/IJAR01/10066',
  translationNote: {
    en: 'The thesis is in Indonesian, but we had only the English words of the case paper. The Indonesian labels, definitions and examples are therefore our proposals and not the wording of the thesis.',
    id: 'Tesisnya berbahasa Indonesia, tetapi kami hanya memiliki kata-kata Inggris dari naskah kasus. Karena itu label, definisi, dan contoh dalam bahasa Indonesia adalah usulan kami, bukan kata-kata tesis itu.',
  },
  categories: [accuracy, creativity, solutions, participation, cumulative],
  rules,
});
