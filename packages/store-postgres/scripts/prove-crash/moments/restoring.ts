import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { backupFile } from '../../../src/backup/backup-file.ts';
import { linesOf } from '../../../src/backup/lines-of.ts';
import { restore, restoreFile } from '../../../src/backup/restore.ts';
import type { Database } from '../../../src/database.ts';
import { brokenHistory, houseIn, opened, within } from '../house.ts';
import type { Moment } from '../moment.ts';

/** A backup is restored into a database that has its schema and nothing else. */
export const restoring: Moment = {
  name: 'restore',
  template: 'schema',
  async act({ where, reference, say }) {
    const database = await opened(where);
    say('ready');
    await restore(
      database,
      told(linesOf(createReadStream(reference)), () => say('step')),
    );
    say(1);
  },
  /** The path of the backup. */
  reference: async (place, folder) => {
    const path = join(folder, 'records.ndjson');
    const where = await place.fresh('records');
    await within(where, (database) => backupFile(database, 'all', path));
    await place.remove(where);
    return path;
  },
  check: ({ where, acknowledged, reference }) =>
    within(where, async (database) => {
      const found = await rowsIn(database);
      if (found === 0) {
        await restoreFile(database, reference);
        const again = await houseIn(database);
        const torn = again ? await brokenHistory(database, again.id) : ['nothing was restored'];
        return { lost: acknowledged, torn };
      }
      const house = await houseIn(database);
      return {
        lost: [],
        torn: house ? await brokenHistory(database, house.id) : ['half a restore'],
      };
    }),
};

/** Lines, with a word every few of them. */
async function* told(lines: AsyncIterable<string>, say: () => void): AsyncGenerator<string> {
  let read = 0;
  for await (const line of lines) {
    yield line;
    read += 1;
    if (read % 20 === 0) say();
  }
}

async function rowsIn({ engine }: Database): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    select (select count(*) from custodians) + (select count(*) from heads) + (select count(*) from revisions)
      + (select count(*) from versions) as rows`.execute(engine.db);
  return rows[0]?.rows ?? -1;
}
