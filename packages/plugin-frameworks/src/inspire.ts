import { defineFramework } from '@prevention-spectrum/core';
import { education } from './inspire/education.ts';
import { environments } from './inspire/environments.ts';
import { income } from './inspire/income.ts';
import { laws } from './inspire/laws.ts';
import { norms } from './inspire/norms.ts';
import { parents } from './inspire/parents.ts';
import { response } from './inspire/response.ts';
import { rules } from './inspire/rules.ts';
import { ourTranslation } from './translation.ts';

/** The seven strategies against violence towards children of INSPIRE, with our own definitions and examples. */
export const inspire = defineFramework({
  id: 'inspire',
  version: '2016',
  label: { en: 'INSPIRE', id: 'INSPIRE' },
  description: {
    en: 'Seven strategies that ten agencies selected for ending violence against children, each backed by studies. The first letters of the English names form the word. Two cross-cutting activities, coordination across sectors and monitoring with evaluation, belong to the package and are no strategies, so they are no categories here. What is done for adults alone is outside.',
    id: 'Tujuh strategi yang dipilih sepuluh lembaga untuk mengakhiri kekerasan terhadap anak, masing-masing didukung penelitian. Huruf pertama nama Inggrisnya membentuk kata itu. Dua kegiatan lintas strategi, yaitu koordinasi lintas sektor serta pemantauan dan evaluasi, termasuk paketnya tetapi bukan strategi, sehingga bukan kategori di sini. Yang dilakukan bagi orang dewasa saja berada di luar kerangka.',
  },
  citation:
    'World Health Organization (2016). INSPIRE: seven strategies for ending violence against children. Geneva: World Health Organization (WHO/NMH/NVI/16.7).',
  translationNote: ourTranslation,
  categories: [laws, norms, environments, parents, income, response, education],
  rules,
});
