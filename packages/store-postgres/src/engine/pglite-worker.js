// A database in a thread of its own: bytes of PostgreSQL's protocol come in, bytes go out.
// Plain JavaScript, because Node starts a worker from a file and reads no TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/** @typedef {{ directory: string | undefined }} Opening */
/** @typedef {{ ask: Uint8Array } | { close: true }} Request */

const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread');

const { directory } = /** @type {Opening} */ (workerData);
const database = await PGlite.create(directory ?? 'memory://');

port.on('message', async (/** @type {Request} */ request) => {
  if ('close' in request) {
    await database.close();
    port.postMessage({ closed: true });
    return;
  }
  const answer = await database.execProtocolRaw(request.ask);
  port.postMessage({ answer }, [/** @type {ArrayBuffer} */ (answer.buffer)]);
});
port.postMessage({ open: true });
