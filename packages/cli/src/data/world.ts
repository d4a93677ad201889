import type { World } from '@prevention-spectrum/core';
import type { Terminal } from '../terminal.ts';
import { openBytes } from './text-file.ts';

/** The world that connectors get: files of this folder, what comes in, and the network. */
export function worldOf(terminal: Terminal): World {
  return {
    fetch: (url, init) => fetch(url, { ...init, signal: terminal.signal }),
    open: (name) => openBytes(name, terminal),
    signal: terminal.signal,
  };
}
