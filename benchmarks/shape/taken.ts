import process from 'node:process';
import type { Took } from './measured.ts';

/** Does some work and says how long it took. */
export async function taken<Value>(
  work: () => Value | Promise<Value>,
): Promise<{ readonly value: Value; readonly took: Took }> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  const took = { milliseconds: performance.now() - began, processor: (user + system) / 1000 };
  return { value, took };
}

/** The most memory that this process ever had, in MB. */
export function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
