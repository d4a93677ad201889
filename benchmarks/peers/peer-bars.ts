import type { Bar } from '../bars/bar.ts';
import type { Goal } from '../bars/goal.ts';
import type { BareQuestion } from './bare-questions.ts';
import { arquero } from './contestants/arquero.ts';
import { clickhouse } from './contestants/clickhouse.ts';
import { duckdbInMemory } from './contestants/duckdb.ts';
import { duckdbWasm } from './contestants/duckdb-wasm.ts';
import { objects } from './contestants/objects.ts';
import { plainLoops } from './contestants/plain-loops.ts';
import { polars } from './contestants/polars.ts';
import { postgres } from './contestants/postgres.ts';

/** Of how many activities the goals speak. */
const of = 10_000_000;
const bare: readonly BareQuestion[] = ['A', 'B', 'C', 'D', 'E'];

/** The probe of the memory, as the figures have it. */
export const probe = 'reading what A reads';

/** What plain loops over typed arrays are held to. The goals were set for a kernel of WebAssembly in their place. */
export const peerBars: readonly Bar[] = [
  ...bare.map((question) =>
    against(duckdbInMemory, question, 'its two threads against one, no kernel', [
      'at least',
      5,
      'x',
    ]),
  ),
  ...bare.map((question) =>
    against(clickhouse, question, 'its two threads against one, no kernel', ['at least', 2.5, 'x']),
  ),
  against(duckdbInMemory, 'F', 'join and distinct against a list of links', ['at least', 15, 'x']),
  {
    what: 'A: reading its columns once over plain loops (one thread each, no kernel)',
    over: { peer: plainLoops.name, figure: probe },
    under: { peer: plainLoops.name, figure: 'A' },
    goal: ['at least', 25, '%'],
    of,
  },
  {
    what: `A: ${duckdbWasm.name} over plain loops (one thread each)`,
    over: { peer: duckdbWasm.name, figure: 'A' },
    under: { peer: plainLoops.name, figure: 'A' },
    goal: ['at least', 3, 'x'],
  },
  ...[arquero, polars, objects, postgres].map((peer) =>
    against(peer, 'A', 'no kernel', ['at least', 50, 'x']),
  ),
];

function against(
  { name }: { readonly name: string },
  question: BareQuestion,
  otherwise: string,
  goal: Goal,
): Bar {
  return {
    what: `${question}: ${name} over plain loops (${otherwise})`,
    over: { peer: name, figure: question },
    under: { peer: plainLoops.name, figure: question },
    goal,
    of,
  };
}
