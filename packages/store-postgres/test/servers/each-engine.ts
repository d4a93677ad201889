import { describe, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { pgliteEngine } from '../../src/engine/pglite-engine.ts';
import { postgresEngine } from '../../src/engine/postgres-engine.ts';
import {
  afterwards,
  freshDatabase,
  freshDirectory,
  freshSchema,
  undoAfterwards,
} from './databases.ts';

/** Gives an engine on a database that is new and empty; both are gone after the group. */
export type MakeEngine = <Schema>(limits?: Limits) => Promise<Engine<Schema>>;

interface Limits {
  readonly statementLimit?: number;
  readonly lockLimit?: number;
}

type Kind = 'PGlite' | 'PostgreSQL' | 'Citus';

/** Runs the same tests on every database that the store runs on: a difference is a failure. */
export function eachEngine(name: string, tests: (make: MakeEngine, kind: Kind) => void): void {
  on('PGlite', async (limits) => pgliteEngine({ ...limits, directory: await freshDirectory() }));
  on('PostgreSQL', async (limits) =>
    postgresEngine({ ...limits, anyRole: true, url: await freshDatabase() }),
  );

  const cluster = process.env.CITUS_URL;
  if (cluster) {
    on('Citus', async (limits) =>
      postgresEngine({ ...limits, anyRole: true, url: await freshSchema(cluster) }),
    );
  } else {
    test(`${name}, on Citus`, ({ skip }) => skip('CITUS_URL names no cluster'));
  }

  function on(kind: Kind, open: MakeEngine) {
    describe(`${name}, on ${kind}`, () => {
      undoAfterwards();
      async function make<Schema>(limits?: Limits): Promise<Engine<Schema>> {
        const engine = await open<Schema>(limits);
        afterwards(() => engine.close());
        return engine;
      }
      tests(make, kind);
    });
  }
}
