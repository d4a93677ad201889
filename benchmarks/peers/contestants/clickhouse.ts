import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished, type Group, sql } from '../bare-questions.ts';
import { type BareTable, tablesOf } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';
import { installed } from '../native.ts';

/** What is used of chdb. */
interface Chdb {
  readonly Session: new (folder: string) => Session;
}
interface Session {
  query(text: string): string;
  queryAsync(text: string, options: { readonly format: string }): Promise<Answered>;
  close(): void;
}
interface Answered {
  bytes(): Uint8Array;
}

/** Rows of a block: a thread reads a block at a time. */
const block = 65_536;
/** Four numbers of four bytes and one of eight. */
const groupBytes = 24;

/** Of several ways to say F, ClickHouse takes least time for this one: it makes places one after joining. */
const joinedFirst = `select regency as key, levels, pillars, count(*) as count, 0 as reach
from (select distinct activity, regency, levels, pillars from link join (select activity, levels, pillars from bare) as one using (activity)) as place
group by regency, levels, pillars`;

/** ClickHouse in this process, with tables in memory and two threads; `group by` masks. */
export const clickhouse: Contestant<{ readonly session: Session; readonly folder: string }> = {
  name: 'ClickHouse, memory',
  async load(rows, given) {
    const { Session } = await installed<Chdb>('chdb');
    const folder = await mkdtemp(join(given.folder, 'clickhouse-'));
    const session = new Session(join(folder, 'session'));
    session.query('set max_threads = 2');
    session.query('set min_insert_block_size_rows = 0, min_insert_block_size_bytes = 0');
    for (const [name, table] of Object.entries(tablesOf(rows))) {
      const file = join(folder, `${name}.native`);
      await writeFile(file, blocksOf(table));
      const columns = Object.entries(table).map(
        ([column, values]) => `${column} ${typeOf(values)}`,
      );
      session.query(`create table ${name} (${columns.join(', ')}) engine = Memory`);
      session.query(`insert into ${name} select * from file('${file}', Native)`);
      await rm(file);
    }
    return { session, folder };
  },
  async ask({ session }, question) {
    const groups = question === 'F' ? joinedFirst : sql[question];
    const numbers = ['key', 'levels', 'pillars', 'count'].map((name) => `toInt32(${name})`);
    const answered = await session.queryAsync(
      `select ${numbers.join(', ')}, toFloat64(reach) from (${groups})`,
      { format: 'RowBinary' },
    );
    return finished(question, groupsOf(answered.bytes()));
  },
  async end({ session, folder }) {
    session.close();
    await rm(folder, { recursive: true, force: true });
  },
};

function* groupsOf({ buffer, byteOffset, byteLength }: Uint8Array): Iterable<Group> {
  const view = new DataView(buffer, byteOffset, byteLength);
  for (let at = 0; at < byteLength; at += groupBytes) {
    const number = (index: number) => view.getInt32(at + 4 * index, true);
    yield [number(0), number(1), number(2), number(3), view.getFloat64(at + 16, true)];
  }
}

/** The format `Native`: blocks of how many columns and rows, and of each column its name, its type and its bytes. */
function* blocksOf(table: BareTable): Iterable<Uint8Array> {
  const columns = Object.entries(table);
  const count = columns[0]?.[1].length ?? 0;
  for (let first = 0; first < count; first += block) {
    const rows = Math.min(block, count - first);
    yield Uint8Array.of(...variable(columns.length), ...variable(rows));
    for (const [name, values] of columns) {
      const some = values.subarray(first, first + rows);
      yield Uint8Array.of(...text(name), ...text(typeOf(values)));
      yield new Uint8Array(some.buffer, some.byteOffset, some.byteLength);
    }
  }
}

function text(value: string): readonly number[] {
  return [...variable(value.length), ...Buffer.from(value, 'ascii')];
}

/** Seven bits in a byte, the lowest first; the eighth says that more follow. */
function variable(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...variable(value >>> 7)];
}

function typeOf(values: BareTable[string]): string {
  if (values instanceof Uint8Array) return 'UInt8';
  return values instanceof Uint16Array ? 'UInt16' : 'Int32';
}
