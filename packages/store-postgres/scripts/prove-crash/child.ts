import { moments } from './moments.ts';

// Whoever would kill this process may be killed first.
process.stdin.on('end', () => process.exit()).resume();

/** Does what its moment does, says what is acknowledged, and waits to be killed. */
const [name, where = '', folder = '', reference = ''] = process.argv.slice(2);
const moment = moments.find((one) => one.name === name);
const say = (word: string | number) => process.stdout.write(`${word}\n`);
await moment?.act({ where, folder, reference, say });
say('done');
