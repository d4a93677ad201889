import {
  coreAnalyses,
  defineDataset,
  memoryStore,
  newSpectrumOfPrevention,
  registry,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import {
  describeAnalysis,
  describeExporter,
  describeFramework,
  describeStore,
} from '../../src/vitest.ts';
import { clock } from './store/clock.ts';

// What core brings keeps the contracts that plugins are held to.

const begun = defineDataset({ id: 'begun', label: { en: 'Begun', id: 'Mulai' }, asOf: '2023' });
describeStore('a store in memory', async () => memoryStore(begun, clock()));

for (const framework of [spectrumOfPrevention, un4p, newSpectrumOfPrevention]) {
  describeFramework(framework);
}

for (const exporter of registry([]).exporters.values()) describeExporter(exporter);

const district = { by: ['spectrum-of-prevention', 'place:district'] };
const params: Readonly<Record<string, unknown>> = {
  bounds: { by: ['spectrum-of-prevention'], expectation: 'lantern' },
  coverage: { ...district, expectation: 'every-district' },
  explain: { ...district, at: ['policy', '07.02.02'] },
  'stack-depth': { ...district, framework: 'spectrum-of-prevention' },
  portfolio: { ...district, framework: 'spectrum-of-prevention' },
  'co-occurrence': { ...district, framework: 'spectrum-of-prevention' },
  similarity: { by: ['place:district'], framework: 'spectrum-of-prevention' },
};
for (const analysis of coreAnalyses) {
  describeAnalysis(analysis, { params: params[analysis.id] ?? district });
}
