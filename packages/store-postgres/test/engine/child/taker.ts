import { SpectrumError } from '@prevention-spectrum/core';
import { lockDirectory } from '../../../src/engine/directory-lock.ts';

/** Takes a directory, says what came of it, and keeps what it has until it is killed. */
const [directory = ''] = process.argv.slice(2);
const say = (words: object) => process.stdout.write(`${JSON.stringify(words)}\n`);
try {
  await lockDirectory(directory, { lost: () => {} });
  say({ code: 'taken', params: { pid: String(process.pid) } });
  setInterval(() => {}, 60_000);
} catch (error) {
  if (!(error instanceof SpectrumError)) throw error;
  say({ code: error.code, params: error.diagnostic.params });
}
