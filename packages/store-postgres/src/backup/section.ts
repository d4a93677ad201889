import { storeError } from '../catalogue.ts';
import { Chain, type RevisionEntry, type VersionEntry } from '../history/chain.ts';
import type { Snapshot } from '../history/snapshots.ts';
import { digestOf } from '../record/chain.ts';
import type { BackupLine, RevisionLine, VersionLine } from './backup-line.ts';
import type { CustodianManifest } from './manifest.ts';
import type { ReleaseLine } from './release-lines.ts';

/** A version with its number among those of its revision, from 0. */
export interface SectionVersion extends VersionEntry {
  readonly ordinal: number;
}

/** What a section holds, completed by what was not written because it follows. */
export type SectionItem =
  | { readonly revision: RevisionEntry }
  | { readonly version: SectionVersion }
  | { readonly snapshot: Snapshot }
  | { readonly release: ReleaseLine };

/** The lines of one custodian, held against the seals of its revisions and against the manifest. */
export class Section {
  readonly #manifest: CustodianManifest;
  readonly #chain: Chain;
  readonly #found = { versions: 0, snapshots: 0, releases: 0 };
  /** The revision that is being read, its line, and how many of its versions were. */
  #open = { number: 0, line: 0, versions: 0 };

  constructor(manifest: CustodianManifest) {
    this.#manifest = manifest;
    this.#chain = new Chain(manifest.id, manifest.dataset);
  }

  /** `null` for what does not stand in a section. */
  take(content: BackupLine, line: number): SectionItem | null {
    if ('revision' in content) return this.#revision(content.revision, line);
    if ('version' in content) return this.#version(content.version, line);
    if ('snapshot' in content) {
      this.#found.snapshots += 1;
      return content;
    }
    if ('release' in content) {
      this.#found.releases += 1;
      return content;
    }
    return null;
  }

  /** @param line where something else begins */
  end(line: number): void {
    this.#seal();
    const { head, versions, snapshots, releases } = this.#manifest;
    const { number, hash } = this.#chain.head;
    const { number: lastNumber, hash: lastHash } = head;
    const holds =
      number === lastNumber &&
      hash === lastHash &&
      this.#found.versions === versions &&
      this.#found.snapshots === snapshots &&
      this.#found.releases === releases;
    if (!holds) throw storeError('store/backup-changed', { line });
  }

  #revision(revision: RevisionLine, line: number): SectionItem | null {
    this.#seal();
    const entry = { ...revision, previous: this.#chain.head.hash };
    if (this.#chain.revision(entry)) return null;
    this.#open = { number: entry.number, line, versions: 0 };
    return { revision: entry };
  }

  #version(version: VersionLine, line: number): SectionItem | null {
    const { number: since, versions: ordinal } = this.#open;
    const digest = digestOf(version.record ?? 'null');
    const entry = { ...version, since, ordinal, digest };
    if (this.#chain.version(entry)) throw storeError('store/backup-foreign', { line });
    this.#open.versions += 1;
    this.#found.versions += 1;
    return { version: entry };
  }

  #seal(): void {
    if (this.#chain.end()) throw storeError('store/backup-changed', { line: this.#open.line });
  }
}
