import type { CodedDataset, Exporter } from '@prevention-spectrum/core';
import { inEveryLanguage } from '../check/bilingual.ts';
import { broken, type Check } from '../check/check.ts';
import { frozen } from '../check/frozen.ts';
import { knownDiagnostics, type Said } from '../check/known-diagnostics.ts';
import { same } from '../check/same.ts';
import { riverbend } from '../riverbend/dataset.ts';
import { withoutActivities } from '../riverbend/without-activities.ts';

/**
 * What an exporter promises: the same bytes for the same dataset, and every loss told.
 * @param using the plugin that brings it, for the sentences of what it says, and other datasets than Riverbend
 */
export function exporterChecks(
  exporter: Exporter,
  using: { readonly plugin?: Said; readonly datasets?: readonly CodedDataset[] } = {},
): readonly Check[] {
  const datasets = [...(using.datasets ?? [riverbend]), withoutActivities];
  const written = (dataset: CodedDataset) => {
    const { chunks, lost } = exporter.write(dataset);
    return { chunks: [...chunks], lost };
  };
  return [
    {
      name: 'says what it writes: a label, a media type and an extension',
      check: () => {
        inEveryLanguage(exporter.label, 'The label');
        if (!/^[a-z]+\/[a-z0-9.+-]+(;.*)?$/.test(exporter.mediaType)) {
          broken(`${exporter.mediaType} is no media type`);
        }
        if (!/^[a-z0-9]+(\.[a-z0-9]+)*$/.test(exporter.extension)) {
          broken(`${exporter.extension} is no extension: lower case, no leading dot`);
        }
      },
    },
    {
      name: 'writes the same bytes twice, and changes nothing',
      check: () => {
        for (const dataset of datasets) {
          same(written(frozen(dataset)), written(dataset), 'Written twice, it differs');
        }
      },
    },
    {
      name: 'writes chunks of text that join to the same bytes',
      check: () => {
        const bytes = (text: string) => [...new TextEncoder().encode(text)];
        for (const dataset of datasets) {
          const { chunks } = written(dataset);
          if (chunks.some((chunk) => typeof chunk !== 'string')) broken('A chunk is no text');
          same(chunks.flatMap(bytes), bytes(chunks.join('')), 'A chunk ends inside a letter');
        }
      },
    },
    {
      name: 'writes something for Riverbend',
      check: () => {
        if (written(riverbend).chunks.join('').trim() === '') broken('Nothing was written');
      },
    },
    {
      name: 'tells what it loses by codes that have sentences',
      check: () => {
        for (const dataset of datasets) knownDiagnostics(written(dataset).lost, using.plugin ?? {});
      },
    },
  ];
}
