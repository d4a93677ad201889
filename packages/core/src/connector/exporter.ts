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
