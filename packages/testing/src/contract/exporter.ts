import type { CodedDataset, Diagnostic, Exporter, FolderExporter } from '@prevention-spectrum/core';
import { inEveryLanguage } from '../check/bilingual.ts';
import { broken, type Check, none } from '../check/check.ts';
import { frozen } from '../check/frozen.ts';
import { knownDiagnostics, type Said } from '../check/known-diagnostics.ts';
import { same } from '../check/same.ts';
import { riverbend } from '../riverbend/dataset.ts';
import { withoutActivities } from '../riverbend/without-activities.ts';

/**
 * What an exporter promises, of one file or of a folder: the same bytes for the same dataset, and every loss told.
 * @param using the plugin that brings it, for the sentences of what it says, and other datasets than Riverbend
 */
export function exporterChecks(
  exporter: Exporter | FolderExporter,
  using: { readonly plugin?: Said; readonly datasets?: readonly CodedDataset[] } = {},
): readonly Check[] {
  const datasets = [...(using.datasets ?? [riverbend]), withoutActivities];
  const written = (dataset: CodedDataset) => writtenBy(exporter, dataset);
  return [
    ...('writeFolder' in exporter ? folderChecks(exporter, written) : fileChecks(exporter)),
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
        for (const { name, chunks } of datasets.flatMap((dataset) => written(dataset).files)) {
          const texts = chunks.filter((chunk) => typeof chunk === 'string');
          if (texts.length === 0) continue;
          if (texts.length < chunks.length) broken(`${name} is partly text and partly bytes`);
          same(texts.flatMap(bytes), bytes(texts.join('')), 'A chunk ends inside a letter');
        }
      },
    },
    {
      name: 'writes something for Riverbend',
      check: () => {
        const empty = written(riverbend).files.filter(({ chunks }) => isEmpty(chunks));
        if (empty.length > 0) broken(`Nothing was written${nameOf(empty)}`);
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

type Written = (dataset: CodedDataset) => {
  readonly files: readonly {
    readonly name: string;
    readonly chunks: readonly (string | Uint8Array)[];
  }[];
  readonly lost: readonly Diagnostic[];
};

/** What is written, as files: that of an exporter of one file has no name. */
function writtenBy(
  exporter: Exporter | FolderExporter,
  dataset: CodedDataset,
): ReturnType<Written> {
  if (!('writeFolder' in exporter)) {
    const { chunks, lost } = exporter.write(dataset);
    const texts = [...chunks];
    if (texts.some((chunk) => typeof chunk !== 'string')) broken('A chunk is no text');
    return { files: [{ name: '', chunks: texts }], lost };
  }
  const { files, lost } = exporter.writeFolder(dataset);
  return { files: [...files].map(({ name, chunks }) => ({ name, chunks: [...chunks] })), lost };
}

function fileChecks({ label, mediaType, extension }: Exporter): readonly Check[] {
  return [
    {
      name: 'says what it writes: a label, a media type and an extension',
      check: () => {
        inEveryLanguage(label, 'The label');
        if (!/^[a-z]+\/[a-z0-9.+-]+(;.*)?$/.test(mediaType)) {
          broken(`${mediaType} is no media type`);
        }
        if (!/^[a-z0-9]+(\.[a-z0-9]+)*$/.test(extension)) {
          broken(`${extension} is no extension: lower case, no leading dot`);
        }
      },
    },
  ];
}

function folderChecks({ label }: FolderExporter, written: Written): readonly Check[] {
  return [
    {
      name: 'says what it writes: a label, and a name for each file',
      check: () => {
        inEveryLanguage(label, 'The label');
        const names = written(riverbend).files.map(({ name }) => name);
        const odd = names.filter((name) => !/^[a-z0-9_-]+(\.[a-z0-9]+)+$/.test(name));
        none(odd, 'No names of files: lower case, an extension, no folder');
        none(
          names.filter((name, index) => names.indexOf(name) !== index),
          'Written twice',
        );
      },
    },
  ];
}

function isEmpty(chunks: readonly (string | Uint8Array)[]): boolean {
  return chunks.every((chunk) =>
    typeof chunk === 'string' ? chunk.trim() === '' : chunk.length === 0,
  );
}

function nameOf(files: readonly { readonly name: string }[]): string {
  const names = files.map(({ name }) => name).filter((name) => name !== '');
  return names.length === 0 ? '' : ` to ${names.join(', ')}`;
}
