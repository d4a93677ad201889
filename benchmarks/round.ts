import process from 'node:process';
import { allMeasured } from './measured.ts';
import type { Given } from './shape/measured.ts';

/** One part of a measurement, in this process of its own: what it gives is one line of JSON. */
const [name, part = '', given = '{}'] = process.argv.slice(2);
const measured = allMeasured.find((one) => one.name === name);
if (!measured) throw new Error(`Nothing called ${name} is measured`);
const gave = await act(JSON.parse(given) as Given);
process.stdout.write(`${JSON.stringify(gave ?? null)}\n`);

async function act(where: Given): Promise<unknown> {
  if (part === 'prepare') return measured?.prepare?.(where);
  if (part === 'further') return measured?.further?.(where);
  const peer = measured?.peers[part];
  if (!peer) throw new Error(`${name} has no peer called ${part}`);
  return peer(where);
}
