import { contract, type Plugin } from '@prevention-spectrum/core';
import { recommendAnalysis, whatIfAnalysis } from './analyses.ts';
import { recommendCatalogue } from './catalogue.ts';
import { sentences } from './sentences.ts';

/** What would change, and what to add. */
export function recommend(): Plugin {
  return {
    id: 'recommend',
    contract,
    label: { en: 'Recommendations', id: 'Saran kegiatan' },
    analyses: [whatIfAnalysis, recommendAnalysis],
    diagnostics: recommendCatalogue,
    sentences,
  };
}
