import { databaseOn } from '../../../src/database.ts';
import { pgliteEngine } from '../../../src/engine/pglite-engine.ts';
import { postgresEngine } from '../../../src/engine/postgres-engine.ts';
import type { Schema } from '../../../src/schema.ts';
import { deliverer } from '../../../src/telling/deliver.ts';

/** Tells the webhooks of a database, in a directory or on a server, until it is killed. */
const [where = ''] = process.argv.slice(2);
const engine = await (where.startsWith('postgresql:')
  ? postgresEngine<Schema>({ url: where, anyRole: true })
  : pgliteEngine<Schema>({ directory: where }));
const stop = new AbortController();
await deliverer(databaseOn(engine), { loopback: true, lease: 1_000, every: 50 }).run(stop.signal);
