import type { Language, Standing } from '@prevention-spectrum/core';
import type { Door } from '../door/door.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import type { Session } from '../session.ts';
import { plain } from '../show/plain.ts';
import { sayCode } from '../words/say.ts';

/**
 * Says which errors the data have, how many and where; the answer is given all the same.
 * @returns what the program ends with: `otherwise` when there are none.
 */
export async function sayDataErrors(
  door: Door,
  { terminal, language }: Pick<Session, 'terminal' | 'language'>,
  otherwise: ExitCode,
): Promise<ExitCode> {
  const { count, first } = await door.errors();
  if (count === 0) return otherwise;
  const rest = count - first.length;
  const lines = [
    sayCode('cli/data-errors', { n: count }, language),
    ...first.map(({ at, message }) => `  ${errorLine(at, message, language)}`),
    ...(rest > 0 ? [`  ${sayCode('cli/more-errors', { n: rest }, language)}`] : []),
  ];
  terminal.err(`${lines.join('\n')}\n`);
  return exitCodes.dataErrors;
}

function errorLine(
  at: Standing,
  message: Readonly<Record<Language, string>>,
  language: Language,
): string {
  const where = placeOf(at);
  return plain(where === '' ? message[language] : `${where}: ${message[language]}`);
}

/** Where in the data something stood: `list.csv:12:Title`, `activities.3.period`. */
export function placeOf({ source, row, column, record, path = [] }: Standing): string {
  const inFile = [source, row, column].filter((one) => one !== undefined).join(':');
  const inRecord = [record, path.join('.')].filter((one) => one !== undefined && one !== '');
  return [inFile, inRecord.join(' ')].filter((one) => one !== '').join(' ');
}
