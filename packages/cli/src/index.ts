export { run } from './cli.ts';
export { ownFrameworks } from './data/loaded.ts';
export type { ExitCode } from './exit-code.ts';
export { exitCodes } from './exit-code.ts';
export { referencePages } from './reference/reference-pages.ts';
export type { Terminal } from './terminal.ts';
export { processTerminal } from './terminal.ts';
