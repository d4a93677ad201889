import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { backupFile } from '../../../src/backup/backup-file.ts';
import { linesOf } from '../../../src/backup/lines-of.ts';
import { readBackup } from '../../../src/backup/read-backup.ts';
import { brokenHistory, channelsCalled, houseIn, opened, within } from '../house.ts';
import type { Moment } from '../moment.ts';

const fileIn = (folder: string) => join(folder, 'backup.ndjson');

/** A backup takes the place of the one before, and so on, with a write between two. */
export const backingUp: Moment = {
  name: 'backup',
  template: 'records',
  async act({ where, folder, say }) {
    const database = await opened(where);
    const house = await houseIn(database);
    await backupFile(database, 'all', fileIn(folder));
    say('ready');
    say(1);
    for (let number = 2; number <= 6; number += 1) {
      await house?.store.write({ by: 'writer', put: channelsCalled(`${number}`) });
      await backupFile(database, 'all', fileIn(folder));
      say(number);
    }
  },
  check: ({ where, folder, acknowledged }) =>
    within(where, async (database) => {
      const house = await houseIn(database);
      if (!house) return { lost: acknowledged, torn: ['the custodian is gone'] };
      const torn = [...(await brokenHistory(database, house.id))];
      const saved = await savedIn(fileIn(folder)).catch((error: Error) => {
        torn.push(`the backup: ${error.message}`);
        return 0;
      });
      return { lost: acknowledged.filter((number) => number > saved), torn };
    }),
};

/** The last revision that a backup holds; it is read to its end. */
async function savedIn(path: string): Promise<number> {
  let saved = 0;
  for await (const item of readBackup(linesOf(createReadStream(path)))) {
    if ('revision' in item) saved = item.revision.number;
  }
  return saved;
}
