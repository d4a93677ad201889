export { run } from './cli.ts';
export type { ExitCode } from './exit-code.ts';
export { exitCodes } from './exit-code.ts';
export type { Terminal } from './terminal.ts';
export { processTerminal } from './terminal.ts';
