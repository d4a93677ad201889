import { pgliteEngine } from '../../../src/engine/pglite-engine.ts';

/** Writes one note after another, and says each number once it is acknowledged. */
const [directory = '', first = ''] = process.argv.slice(2);
const engine = await pgliteEngine<{ note: { id: number } }>({ directory });
for (let id = Number(first); ; id += 1) {
  await engine.db.insertInto('note').values({ id }).execute();
  process.stdout.write(`${id}\n`);
}
