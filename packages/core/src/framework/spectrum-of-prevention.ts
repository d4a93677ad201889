import { defineFramework } from './framework.ts';
import { community } from './spectrum-of-prevention/community.ts';
import { individual } from './spectrum-of-prevention/individual.ts';
import { networks } from './spectrum-of-prevention/networks.ts';
import { organizations } from './spectrum-of-prevention/organizations.ts';
import { policy } from './spectrum-of-prevention/policy.ts';
import { providers } from './spectrum-of-prevention/providers.ts';
import { rules } from './spectrum-of-prevention/rules.ts';

/** The Spectrum of Prevention with its codebook: definitions, examples and rules in our own words. */
export const spectrumOfPrevention = defineFramework({
  id: 'spectrum-of-prevention',
  version: '1999',
  label: { en: 'Spectrum of Prevention', id: 'Spektrum Pencegahan' },
  description: {
    en: 'Six levels of prevention work, of growing scope, for planning and describing an approach with many sides. They are categories and not ranks: no average of them means anything, and their positions are for display. That the levels strengthen one another is what the framework claims; its authors wrote in 1999 that it had not been formally evaluated. Not every level suits every problem, so an empty level is a question and not by itself a fault.',
    id: 'Enam tingkat kerja pencegahan, dengan cakupan yang makin luas, untuk merencanakan dan menggambarkan pendekatan dari berbagai sisi. Tingkat ini merupakan kategori, bukan peringkat: nilai rata-ratanya tidak bermakna, dan urutannya hanya untuk tampilan. Bahwa tingkat-tingkat itu saling menguatkan adalah klaim kerangka ini; pada tahun 1999 penyusunnya menulis bahwa kerangka ini belum dievaluasi secara formal. Tidak semua tingkat cocok untuk setiap masalah sehingga tingkat yang kosong merupakan pertanyaan, bukan dengan sendirinya kekurangan.',
  },
  citation:
    'Cohen, L. & Swift, S. (1999). The spectrum of prevention: developing a comprehensive approach to injury prevention. Injury Prevention, 5(3), 203-207. https://doi.org/10.1136/ip.5.3.203',
  translationNote: {
    en: 'We know of no published Indonesian translation of the six levels. The Indonesian name, labels and definitions are our proposals, not official wording, and await review by a native speaker who works in the field.',
    id: 'Sejauh yang kami ketahui, keenam tingkat ini belum mempunyai terjemahan bahasa Indonesia yang diterbitkan. Nama, label, dan definisi dalam bahasa Indonesia adalah usulan kami, bukan istilah resmi, dan masih perlu ditinjau oleh penutur asli yang bekerja di bidang ini.',
  },
  categories: [individual, community, providers, networks, organizations, policy],
  rules,
});
