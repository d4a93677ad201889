import type { Bilingual } from '../activity/text.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** Writes a dataset in a format that another tool reads, and says what that format cannot carry. */
export interface Exporter {
  readonly id: string;
  readonly label: Bilingual;
  readonly mediaType: string;
  readonly extension: string;
  /** Pure: the same dataset gives the same bytes. */
  write(dataset: CodedDataset): {
    readonly chunks: Iterable<string>;
    readonly lost: readonly Diagnostic[];
  };
}

/** One of several files that belong together. */
export interface ExportedFile {
  /** Its name in the folder, such as `places.csv`. */
  readonly name: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

/** Writes a dataset as files that say something only together, such as tables that name one another. */
export interface FolderExporter {
  readonly id: string;
  readonly label: Bilingual;
  /** Pure: the same dataset gives the same files. Each file is made when it is asked for. */
  writeFolder(dataset: CodedDataset): {
    readonly files: Iterable<ExportedFile>;
    readonly lost: readonly Diagnostic[];
  };
}
