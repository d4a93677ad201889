import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Language, languages } from '@prevention-spectrum/core';
import * as z from 'zod';
import { readJson } from './data/json-text.ts';
import { readText } from './data/text-file.ts';
import type { Terminal } from './terminal.ts';
import { refuse } from './words/say.ts';

const settingsFile = 'prevention-spectrum.config.json';

const shape = z.strictObject({
  $schema: z.string().optional(),
  plugins: z.array(z.string()).optional(),
  language: z.enum(languages).optional(),
  data: z.string().optional(),
});

/** What a file of settings says; paths are those of its folder. */
export interface Settings {
  readonly plugins: readonly string[];
  readonly language?: Language | undefined;
  readonly data?: string | undefined;
}

/**
 * Reads the file of settings that was named, or the one of this folder; without either there are none.
 * @throws SpectrumError `cli/config-invalid` and what reading a file throws.
 */
export async function readSettings(
  named: string | undefined,
  terminal: Terminal,
): Promise<Settings> {
  if (named === undefined && !existsSync(resolve(terminal.cwd, settingsFile))) {
    return { plugins: [] };
  }
  const file = named ?? settingsFile;
  const read = shape.safeParse(readJson(await readText(file, terminal), file));
  if (!read.success) {
    const expected = read.error.issues.map(
      ({ path, message }) => `${path.join('.') || '{}'}: ${message}`,
    );
    return refuse('cli/config-invalid', { found: file, expected });
  }
  const folder = dirname(resolve(terminal.cwd, file));
  const { plugins = [], language, data } = read.data;
  return {
    language,
    plugins: plugins.map((one) => (one.startsWith('.') ? resolve(folder, one) : one)),
    data: data === undefined ? undefined : resolve(folder, data),
  };
}

/** The value of an option before commander has read any: its help needs the language. */
export function early(option: string, args: readonly string[]): string | undefined {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const index = own.lastIndexOf(option);
  const joined = own.findLast((one) => one.startsWith(`${option}=`));
  return joined?.slice(option.length + 1) ?? (index < 0 ? undefined : own[index + 1]);
}

/** The language asked for: by the option, the settings, the environment; English otherwise. */
export function languageOf(
  asked: string | undefined,
  settings: Settings | undefined,
  env: Terminal['env'],
): Language {
  const named = languages.find((one) => one === asked);
  const inherited = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return named ?? settings?.language ?? (/^id([_.@-]|$)/i.test(inherited) ? 'id' : 'en');
}
