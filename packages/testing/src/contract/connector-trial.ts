import type { Activity, CodedDataset, World } from '@prevention-spectrum/core';
import type { Said } from '../check/known-diagnostics.ts';

/** A source to try a connector on. Exactly one of `files` and `world` says what is there. */
export interface ConnectorTrial {
  readonly options: unknown;
  /** Files by the name that the options give them. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A world of its own for each reading, for a connector that fetches. */
  readonly world?: (signal: World['signal']) => World;
  /** What the source is read into; Riverbend without its activities when left out. */
  readonly into?: CodedDataset;
  /** The activities that the source tells: those of Riverbend, or others, apart from some fields. */
  readonly expect?: 'riverbend' | readonly Activity[];
  /** Fields of an activity that the format cannot carry: they are not compared. */
  readonly apart?: readonly (keyof Activity)[];
  /** A word that stands in the source where nothing is mapped: it may be about a person, so no message may tell it. */
  readonly canary?: string;
  /** The plugin that brings the connector, for the sentences of what it says. */
  readonly plugin?: Said;
}

/** The world of a trial. Files are opened in chunks of `size` bytes, and nothing can be fetched. */
export function worldOf(
  { files = {}, world }: ConnectorTrial,
  { signal = { aborted: false }, size = Number.POSITIVE_INFINITY } = {},
): World {
  if (world) return world(signal);
  return {
    signal,
    fetch: () => Promise.reject(new Error('This trial has files and no network')),
    async *open(name) {
      const content = Object.hasOwn(files, name) ? files[name] : undefined;
      if (content === undefined) throw new Error(`This trial has no file ${name}`);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      for (let from = 0; from < bytes.length; from += size) {
        yield bytes.slice(from, Math.min(bytes.length, from + size));
      }
    },
  };
}
