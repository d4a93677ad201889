import { Worker } from 'node:worker_threads';
import { storeError } from '../catalogue.ts';

/** PGlite in a thread of its own: a query that takes long does not hold up this one, and can be stopped. */
export interface PgliteThread {
  /** Milliseconds that one question may take; 0 is for ever. PGlite keeps no such limit by itself. */
  limit: number;
  /** Resolves when the database is open: for the first time, or again after it was stopped. */
  ready(): Promise<void>;
  /** Sends one or several messages of the protocol, one caller at a time, and gives what comes back. */
  ask(messages: Uint8Array): Promise<Uint8Array>;
  /** Ends the thread as it stands, as a crash would: who waits gets the reason, who comes later a new thread. */
  stop(reason: Error): Promise<void>;
  /** The same, and who comes later gets the reason too. */
  stopForGood(reason: Error): Promise<void>;
  /** Writes everything to the directory and ends the thread. */
  close(): Promise<void>;
}

type Reply = { open: true } | { closed: true } | { answer: Uint8Array };

interface Waiting {
  resolve(reply: Reply): void;
  reject(reason: Error): void;
}

interface Running {
  readonly worker: Worker;
  waiting: Waiting | undefined;
  over: boolean;
}

/** `directory` holds a cluster, or is left out for a database in memory, which is gone once it is stopped. */
export function pgliteThread(directory: string | undefined, limit: number): PgliteThread {
  let running: Promise<Running> | undefined;
  let stopping: Promise<unknown> = Promise.resolve();
  let gone: Error | undefined;

  async function start(): Promise<Running> {
    await stopping;
    const worker = new Worker(new URL('./pglite-worker.js', import.meta.url), {
      workerData: { directory },
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    const said = lastWords(worker);
    const started: Running = { worker, waiting: undefined, over: false };
    worker.on('message', (reply: Reply) => {
      const { waiting } = started;
      started.waiting = undefined;
      waiting?.resolve(reply);
    });
    const ended = (cause?: unknown) => {
      const reason = storeError('store/engine-stopped', { said: said() }, { cause });
      void end(started, reason);
    };
    worker.on('error', ended);
    worker.on('exit', () => ended());
    await replyOf(started);
    return started;
  }

  function opened(): Promise<Running> {
    if (gone) return Promise.reject(gone);
    if (!running) {
      const starting = start();
      running = starting;
      starting.catch(() => {
        if (running === starting) running = undefined;
      });
    }
    return running;
  }

  async function end(ending: Running, reason: Error): Promise<void> {
    if (ending.over) return;
    ending.over = true;
    running = undefined;
    if (directory === undefined) gone ??= reason;
    const { waiting } = ending;
    ending.waiting = undefined;
    stopping = ending.worker.terminate();
    waiting?.reject(reason);
    await stopping;
  }

  const thread: PgliteThread = {
    limit,
    async ready() {
      await opened();
    },
    async ask(messages) {
      const current = await opened();
      const reply = replyOf(current);
      current.worker.postMessage({ ask: messages });
      const timer =
        thread.limit > 0 &&
        setTimeout(() => void end(current, storeError('store/time-limit')), thread.limit);
      try {
        const got = await reply;
        return 'answer' in got ? got.answer : new Uint8Array();
      } finally {
        if (timer) clearTimeout(timer);
      }
    },
    async stop(reason) {
      const current = await running?.catch(() => undefined);
      if (current) await end(current, reason);
    },
    async stopForGood(reason) {
      gone ??= reason;
      await thread.stop(reason);
    },
    async close() {
      const current = await running?.catch(() => undefined);
      gone ??= storeError('store/engine-closed');
      if (!current) return;
      const closed = replyOf(current);
      current.worker.postMessage({ close: true });
      await closed;
      await end(current, gone);
    },
  };
  return thread;
}

function replyOf(running: Running): Promise<Reply> {
  return new Promise((resolve, reject) => {
    running.waiting = { resolve, reject };
  });
}

/** The end of what the thread wrote to stderr: when PostgreSQL gives up, its reason stands there. */
function lastWords(worker: Worker): () => string {
  let words = '';
  worker.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-500);
  });
  return () => words.trim();
}
