import type { Took } from '../shape/measured.ts';
import { asking } from './asking.ts';
import type { Posted } from './questions.ts';
import type { Servers } from './servers.ts';

/** Requests that wait for an answer at a time, each over a connection that stays open. */
export const connections = 10;

/** For how long a question is asked, in milliseconds: once before any is timed, and while it is. */
const asked = 1_000;

/** What is asked of whom. */
export interface Load {
  readonly url: string;
  /** What comes next: the same each time, or another. */
  next(): Posted;
  /** What has to be the answer; where it differs each time, nothing but that it is one. */
  readonly expected?: string;
}

/**
 * The time of one request: how long all took, by their number. The processor is that of the servers.
 * @throws Error when it is answered otherwise than expected
 */
export async function requestTook({ used }: Servers, load: Load): Promise<Took> {
  const [before, began] = [await used(), performance.now()];
  const count = await requests(load);
  const milliseconds = performance.now() - began;
  const after = await used();
  const processor = processorOf(after) - processorOf(before);
  return { milliseconds: milliseconds / count, processor: processor / count };
}

/**
 * Asks for a second.
 * @returns how many requests were answered
 */
export async function requests({ url, next, expected }: Load): Promise<number> {
  const { ask, end } = asking(url, connections);
  const until = performance.now() + asked;
  let count = 0;
  const oneByOne = async () => {
    while (performance.now() < until) {
      const answer = await ask(next());
      if (expected !== undefined && answer !== expected) {
        throw new Error(`${url} answers the same question otherwise\n${expected}\n${answer}`);
      }
      count += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, oneByOne));
    return count;
  } finally {
    end();
  }
}

/** In milliseconds. */
function processorOf({ userCPUTime, systemCPUTime }: NodeJS.ResourceUsage): number {
  return (userCPUTime + systemCPUTime) / 1000;
}
