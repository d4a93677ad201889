import { createHash } from 'node:crypto';
import { storeError } from '../catalogue.ts';
import type { RevisionEntry } from '../history/chain.ts';
import type { Snapshot } from '../history/snapshots.ts';
import { migrations } from '../migration/migrations.ts';
import { backupLine, formatIn } from './backup-line.ts';
import { type CustodianManifest, format, type Manifest } from './manifest.ts';
import type { ReleaseLine } from './release-lines.ts';
import { Section, type SectionVersion } from './section.ts';

/** What a backup holds, in the order in which it is put back. */
export type BackupItem =
  | { readonly manifest: Manifest }
  | { readonly custodian: CustodianManifest }
  | { readonly revision: RevisionEntry }
  | { readonly version: SectionVersion }
  | { readonly snapshot: Snapshot }
  | { readonly release: ReleaseLine };

/**
 * Reads a backup and proves it: every line has its shape, every revision its seal and its place in the chain, each
 * custodian as much as the manifest says, and the whole its sum. Only who has read to the end knows that it holds.
 * @throws SpectrumError `store/backup-foreign`, `store/backup-cut`, `store/backup-changed`, `store/backup-newer`
 */
export async function* readBackup(lines: AsyncIterable<string>): AsyncGenerator<BackupItem> {
  const reading = new Reading();
  for await (const line of lines) {
    const item = reading.take(line);
    if (item) yield item;
  }
  reading.finish();
}

class Reading {
  readonly #sum = createHash('sha256');
  #line = 0;
  #waiting: CustodianManifest[] | undefined;
  #section: Section | undefined;
  #ended = false;

  take(text: string): BackupItem | null {
    this.#line += 1;
    if (this.#line === 1) refuseNewer(text);
    const content = backupLine(text);
    if (!content || this.#ended || 'backup' in content !== (this.#line === 1)) this.#foreign();
    if ('end' in content) {
      this.#end(content.end);
      return null;
    }
    this.#sum.update(`${text}\n`);
    if ('backup' in content) {
      this.#waiting = [...content.backup.custodians];
      return { manifest: content.backup };
    }
    if ('custodian' in content) {
      this.#section?.end(this.#line);
      const custodian = this.#waiting?.shift();
      if (custodian?.id !== content.custodian) this.#foreign();
      this.#section = new Section(custodian);
      return { custodian };
    }
    return this.#section?.take(content, this.#line) ?? this.#foreign();
  }

  finish(): void {
    if (!this.#ended) throw storeError('store/backup-cut', { line: this.#line });
  }

  #end({ lines, sha256 }: { readonly lines: number; readonly sha256: string }): void {
    this.#section?.end(this.#line);
    const holds = lines === this.#line - 1 && sha256 === this.#sum.digest('hex');
    if (!holds || this.#waiting?.length !== 0)
      throw storeError('store/backup-changed', { line: 1 });
    this.#ended = true;
  }

  #foreign(): never {
    throw storeError('store/backup-foreign', { line: this.#line });
  }
}

function refuseNewer(first: string): void {
  const found = formatIn(first);
  if (found.format > format || found.schema > migrations.length) {
    const params = { backup: found.schema, program: migrations.length };
    throw storeError('store/backup-newer', params);
  }
}
