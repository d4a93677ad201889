import { postgresEngine } from '../../../src/engine/postgres-engine.ts';
import { migrate } from '../../../src/migration/migrate.ts';
import { invented } from '../invented.ts';

/** Says when it is ready, waits for a word, migrates, and says which migrations this process applied. */
const [url = ''] = process.argv.slice(2);
const engine = await postgresEngine({ url, anyRole: true });
process.stdout.write('ready\n');
process.stdin.once('data', async () => {
  const applied = await migrate(engine, invented);
  process.stdout.write(`${JSON.stringify(applied.map(({ number }) => number))}\n`);
  await engine.close();
  process.stdin.destroy();
});
