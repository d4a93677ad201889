import type { Part } from './part.ts';
import { listen, type Port, type Portion, type Said, type Told, whenEnded } from './port.ts';

interface Waiting {
  readonly resolve: (part: Part) => void;
  readonly reject: (why: Error) => void;
}

const known = new WeakMap<Port, AskedWorker>();

/** A worker is listened to once, whoever asks it, and what is known of it is known to all of them. */
export function askedWorker(port: Port): AskedWorker {
  const worker = known.get(port) ?? new AskedWorker(port);
  known.set(port, worker);
  return worker;
}

/** One worker as it is seen from here: what it has not answered yet, and whether it has ended. */
export class AskedWorker {
  readonly #port: Port;
  readonly #waiting = new Map<number, Waiting>();
  #numbers = 0;
  #ended: Error | undefined;

  constructor(port: Port) {
    this.#port = port;
    listen(port, (message) => this.#heard(message as Said));
    whenEnded(port, (why) => this.end(why));
  }

  /**
   * Hands over columns as bytes, in place of those before.
   * @returns the number that they are asked about by
   */
  handOver(columns: Uint8Array): number {
    const of = this.#next();
    this.#port.postMessage({ of, columns } satisfies Told);
    return of;
  }

  /** Refused with the reason when the worker cannot count these rows, has ended, or ends before it has counted them. */
  count(portion: Portion): Promise<Part> {
    const task = this.#next();
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      this.#waiting.set(task, { resolve, reject });
      this.#port.postMessage({ task, ...portion } satisfies Told);
    });
  }

  /** Nothing is heard of this worker any more. */
  end(why: Error): void {
    this.#ended ??= why;
    for (const { reject } of this.#waiting.values()) reject(why);
    this.#waiting.clear();
  }

  #heard(said: Said): void {
    const waiting = this.#waiting.get(said.task);
    this.#waiting.delete(said.task);
    if ('part' in said) waiting?.resolve(said.part);
    else waiting?.reject(new Error(said.failed));
  }

  #next(): number {
    this.#numbers += 1;
    return this.#numbers;
  }
}
