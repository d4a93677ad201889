import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { killableServer } from './killable-server.ts';
import type { Place, Template } from './place.ts';

/** Databases on a server of our own, with PostgreSQL's own settings: the server is killed with whoever writes. */
export async function server(): Promise<Place> {
  const running = await killableServer();
  const url = (database: string) => {
    const address = new URL(running.url);
    address.pathname = database;
    return address.href;
  };
  let made = 0;

  async function asked(statement: string): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: running.url });
    await client.connect();
    try {
      return await client.query(statement);
    } finally {
      await client.end();
    }
  }

  return {
    store: 'PostgreSQL',
    async version() {
      const { rows } = await asked('show server_version');
      return `PostgreSQL ${rows[0].server_version}`;
    },
    async prepare(template, from, fill) {
      await asked(`create database ${template} template ${from ?? 'template1'}`);
      await fill(url(template));
    },
    async fresh(template?: Template) {
      made += 1;
      await asked(`create database trial_${made} template ${template ?? 'template1'}`);
      return url(`trial_${made}`);
    },
    async aim(child: ChildProcess) {
      const kill = await running.aim();
      return async () => {
        const exited = child.exitCode === null && child.signalCode === null && once(child, 'exit');
        const ended = kill();
        child.kill('SIGKILL');
        await exited;
        await ended;
        await running.start();
      };
    },
    async remove(where) {
      await asked(`drop database ${new URL(where).pathname.slice(1)} with (force)`);
    },
    close: () => running.remove(),
  };
}
