import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import {
  accepting,
  addressAt,
  freePort,
  newCluster,
} from '../../../test/servers/embedded-server.ts';

/** A server that can be killed and started again, with the settings that PostgreSQL comes with. */
export interface KillableServer {
  readonly url: string;
  /** Finds every process of it, and gives what kills them at once. */
  aim(): Promise<() => Promise<void>>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

export async function killableServer(): Promise<KillableServer> {
  const cluster = await newCluster();
  const port = await freePort();
  let postmaster: ChildProcess | undefined;

  async function start(): Promise<void> {
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
    // Until the last process of the one before has let go of its memory, the next does not start.
    for (let left = 20; ; left -= 1) {
      postmaster = spawn(
        cluster.programs('postgres'),
        ['-D', cluster.directory, ...settings.flatMap((setting) => ['-c', setting])],
        { ...cluster.owner, cwd: cluster.home, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      try {
        await accepting(postmaster);
        return;
      } catch (error) {
        if (left === 0) throw error;
      }
      await wait(250);
    }
  }

  async function aim(): Promise<() => Promise<void>> {
    const aimed = postmaster;
    if (!aimed?.pid) throw new Error('the server does not run');
    const children = await childrenOf(aimed.pid);
    return async () => {
      const exited = aimed.exitCode === null && aimed.signalCode === null && once(aimed, 'exit');
      aimed.kill('SIGKILL');
      for (const pid of children) killIfThere(pid);
      await exited;
    };
  }

  await start();
  return {
    url: addressAt(port, cluster),
    aim,
    start,
    async remove() {
      const kill = await aim();
      await kill();
      await rm(cluster.home, { recursive: true, force: true });
    },
  };
}

/** Linux says of each process who started it; elsewhere they end by themselves when they miss their parent. */
async function childrenOf(parent: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')),
  );
  return pids.flatMap((pid, index) => {
    const [, parentOf] = /^.*\) \w (\d+) /s.exec(stats[index] ?? '') ?? [];
    return Number(parentOf) === parent ? Number(pid) : [];
  });
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
