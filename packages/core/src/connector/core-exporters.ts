import { datasetLines } from './dataset-lines.ts';
import type { Exporter } from './exporter.ts';

const json: Exporter = {
  id: 'json',
  label: { en: 'JSON, the whole dataset', id: 'JSON, seluruh kumpulan data' },
  mediaType: 'application/json',
  extension: 'json',
  write: (dataset) => ({ chunks: [`${JSON.stringify(dataset, null, 2)}\n`], lost: [] }),
};

const ndjson: Exporter = {
  id: 'ndjson',
  label: { en: 'NDJSON, one record a line', id: 'NDJSON, satu catatan per baris' },
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  write: (dataset) => ({ chunks: datasetLines(dataset), lost: [] }),
};

/** The exporters that every workbench has: both carry everything. */
export const coreExporters = [json, ndjson] as const;
