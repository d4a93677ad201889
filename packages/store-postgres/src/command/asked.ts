import { parseArgs } from 'node:util';
import { type Language, languages } from '@prevention-spectrum/core';

/** What the program is called with. */
export interface Called {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What is asked of the program. */
export type Asked =
  | { readonly command: 'help' }
  | { readonly command: 'backup'; readonly file: string; readonly custodian?: string | undefined }
  | { readonly command: 'restore'; readonly file: string; readonly slug?: string | undefined }
  | { readonly command: 'verify'; readonly custodian?: string | undefined };

export interface Asking {
  readonly language: Language;
  /** `null` when it was called wrongly. */
  readonly asked: Asked | null;
  readonly directory: string | undefined;
}

export function askingOf({ args, env }: Called): Asking {
  const inherited = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const spoken: Language = /^id([_.@-]|$)/i.test(inherited) ? 'id' : 'en';
  const parsed = parsedArgs(args);
  if (!parsed) return { language: spoken, asked: null, directory: undefined };
  const { values, positionals } = parsed;
  const { directory, language: named } = values;
  const language = languages.find((one) => one === named);
  const asked = named !== undefined && !language ? null : askedOf(values, positionals);
  return { language: language ?? spoken, asked, directory };
}

function askedOf(
  { help, custodian, as: slug }: Values,
  [command, file, ...more]: readonly string[],
): Asked | null {
  if (help) return { command: 'help' };
  if (more.length > 0) return null;
  if (command === 'verify') return file === undefined && !slug ? { command, custodian } : null;
  if (file === undefined) return null;
  if (command === 'backup') return slug ? null : { command, file, custodian };
  if (command === 'restore') return custodian ? null : { command, file, slug };
  return null;
}

type Values = NonNullable<ReturnType<typeof parsedArgs>>['values'];

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        directory: { type: 'string' },
        custodian: { type: 'string' },
        as: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch {
    return null;
  }
}
