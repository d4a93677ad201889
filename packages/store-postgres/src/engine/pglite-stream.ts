import { Duplex } from 'node:stream';
import { storeError } from '../catalogue.ts';
import type { PgliteThread } from './pglite-thread.ts';

const type = (letter: string) => letter.charCodeAt(0);
/** AuthenticationOk, then ReadyForQuery: the database is this process's own, there is nobody to ask for a password. */
const welcome = Buffer.from([type('R'), 0, 0, 0, 8, 0, 0, 0, 0, type('Z'), 0, 0, 0, 5, type('I')]);

/** What the driver takes for a socket: the messages of one statement go to the thread together, its answer comes back. */
export class PgliteStream extends Duplex {
  readonly #thread: PgliteThread;
  #greeted = false;
  #messages: Buffer[] = [];

  constructor(thread: PgliteThread) {
    super();
    this.#thread = thread;
  }

  connect(): this {
    this.#newSession().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  /** What an earlier connection left open in the one session that there is, is undone. */
  async #newSession() {
    await this.#thread.ready();
    await this.#thread.ask(simpleQuery('rollback'));
    await this.#thread.ask(simpleQuery('discard all'));
  }

  override _writev(
    chunks: readonly { chunk: Buffer }[],
    written: (error?: Error | null) => void,
  ): void {
    const bytes = Buffer.concat(chunks.map(({ chunk }) => chunk));
    if (!this.#greeted) {
      this.#greeted = true;
      this.push(welcome);
      written();
      return;
    }
    this.#messages.push(bytes);
    if (!endsStatement(bytes)) {
      written();
      return;
    }
    const statement = Buffer.concat(this.#messages.splice(0));
    this.#answer(statement).then(
      () => written(),
      (error: Error) => written(error),
    );
  }

  async #answer(statement: Buffer) {
    const answer = await this.#thread.ask(statement);
    if (!isWhole(answer)) {
      const reason = storeError('store/engine-stopped', { said: '' });
      await this.#thread.stop(reason);
      throw reason;
    }
    this.push(answer);
  }

  override _read(): void {}

  override _final(ended: () => void): void {
    this.push(null);
    ended();
  }

  // What the driver calls on a socket, and means nothing here.
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}

function simpleQuery(text: string): Buffer {
  const body = Buffer.from(`${text}\0`);
  const head = Buffer.alloc(5, 'Q');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** The driver ends a statement with Sync, which has no content. */
function endsStatement(bytes: Buffer): boolean {
  return bytes.subarray(-5).equals(sync);
}
const sync = Buffer.from([type('S'), 0, 0, 0, 4]);

/**
 * A stack that overflows inside PGlite (JSON or expressions nested thousands deep) leaves an answer without the
 * parts that say what was done: taken as it is, it reads as success with nothing stored.
 */
function isWhole(answer: Uint8Array): boolean {
  const seen = new Set<string>();
  let last = '';
  const view = new DataView(answer.buffer, answer.byteOffset, answer.byteLength);
  for (let at = 0; at < answer.length; at += 1 + view.getInt32(at + 1)) {
    last = String.fromCharCode(answer[at] ?? 0);
    seen.add(last);
  }
  const [bound, done, nothing, error, ready] = ['2', 'C', 'I', 'E', 'Z'];
  return (
    last === ready &&
    (seen.has(error) || (seen.has(bound) && (seen.has(done) || seen.has(nothing))))
  );
}
