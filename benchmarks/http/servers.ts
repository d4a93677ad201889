import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What the process of the servers says: where they are, and what it used until now. */
export interface ServersSaid {
  readonly servers: Readonly<Record<'gateway' | 'hello', string>>;
  readonly used: NodeJS.ResourceUsage;
}

/** Servers in a process of their own. */
export interface Servers {
  readonly urls: ServersSaid['servers'];
  used(): Promise<ServersSaid['used']>;
  end(): Promise<void>;
}

/** @param program the bundled `start/http-servers.ts` */
export async function startServers(program: string, records: number): Promise<Servers> {
  const child = fork(program, [String(records)], { execArgv: [] });
  const ended = once(child, 'exit');
  const said = async (): Promise<ServersSaid> => {
    const [heard] = await Promise.race([
      once(child, 'message'),
      ended.then(([code]) => Promise.reject(new Error(`the servers ended with ${code}`))),
    ]);
    return heard as ServersSaid;
  };
  const { servers } = await said();
  return {
    urls: servers,
    async used() {
      const saying = said();
      child.send('used');
      return (await saying).used;
    },
    async end() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
