import { contract, type Plugin } from '@prevention-spectrum/core';
import { tabularCatalogue } from './catalogue.ts';
import { csv } from './connector.ts';
import { csvExporter } from './exporter.ts';
import { sentences } from './sentences.ts';

/** Tables of activities: read by a mapping, and written. */
export function tabular(): Plugin {
  return {
    id: 'tabular',
    contract,
    label: { en: 'Tables', id: 'Tabel' },
    connectors: [csv],
    exporters: [csvExporter],
    diagnostics: tabularCatalogue,
    sentences,
  };
}
