import type { Language, Plugin } from '@prevention-spectrum/core';
import type { ExitCode } from './exit-code.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** One call of the program: what it was given, and what it ends with. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly settings: Settings;
  /** The standard plugins, those of the settings and those named by options. */
  readonly plugins: (named: readonly string[]) => Promise<readonly Plugin[]>;
  /** Says what the program ends with. */
  readonly end: (code: ExitCode) => void;
}
