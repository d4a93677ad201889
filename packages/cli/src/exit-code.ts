/** What the program ends with, for scripts. Errors in the data outrank gaps: an answer in doubt finds none surely. */
export const exitCodes = {
  fine: 0,
  failure: 1,
  usage: 2,
  gaps: 3,
  dataErrors: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What cannot be reached or does not work, though it was asked for rightly. */
const failures: ReadonlySet<string> = new Set([
  'cli/file-missing',
  'cli/file-is-directory',
  'cli/file-unreadable',
  'cli/file-unwritable',
  'cli/folder-is-file',
  'cli/folder-missing',
  'cli/json-broken',
  'cli/dataset-unreadable',
  'cli/config-invalid',
  'cli/gateway-none',
  'cli/gateway-path',
  'cli/gateway-unreachable',
  'cli/plugin-failed',
  'cli/plugin-missing',
  'cli/plugin-shape',
  'cli/unexpected',
  'core/plugin-id-taken',
  'core/plugin-contract',
  'core/plugin-requires',
]);

/** Data that hold nothing. */
const nothing: ReadonlySet<string> = new Set([
  'cli/file-empty',
  'cli/input-empty',
  'tabular/records-missing',
]);

/** Core and the command line refuse what was asked wrongly; everything else is a failure, or data that hold nothing. */
export function exitCodeOf(code: string): ExitCode {
  if (nothing.has(code)) return exitCodes.dataErrors;
  const asked = code.startsWith('core/') || code.startsWith('cli/');
  return asked && !failures.has(code) ? exitCodes.usage : exitCodes.failure;
}
