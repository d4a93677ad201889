import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Bar } from '../bars/bar.ts';
import { asking } from '../http/asking.ts';
import { coreAnswers } from '../http/core-answers.ts';
import { connections, type Load, requests, requestTook } from '../http/load.ts';
import {
  filtered,
  flatLists,
  hello,
  onePage,
  type Posted,
  page,
  typedCells,
  typedCellsOf,
  wholeCells,
} from '../http/questions.ts';
import { type Servers, startServers } from '../http/servers.ts';
import { invented } from '../programme/invented.ts';
import type { Given, Measured, Round, Took } from '../shape/measured.ts';
import { middle } from '../shape/middle.ts';
import { peak, taken } from '../shape/taken.ts';

const run = promisify(execFile);

/** Packages that stay as they are installed. */
const external = [
  '@electric-sql/pglite',
  '@pothos/*',
  'graphql',
  'graphql-yoga',
  'kysely',
  'pg',
  'zod',
];

/** How many of the questions that differ are compared with core's answers. */
const compared = 20;

/** How often the same answer is put into JSON, before it is timed and while it is. */
const stringified = 2_000;

const overHttp = 'over HTTP';
const core = 'core, and no server';
const helloFigure = 'hello, of a bare Yoga';
const typedFigure = '24 typed cells';
const flatFigure = '24 cells as two lists';
const wholeFigure = '24 cells with coordinates, reasons and bounds';
const anotherFigure = '24 typed cells, another filter each time';
const pageFigure = `a page of ${onePage} activities`;

/** The time of a request to the gateway, over activities in memory, and to a bare Yoga in the same process. */
export const http: Measured = {
  name: 'http',
  title: 'GraphQL over HTTP',
  means: {
    'times over HTTP': `how long all requests took by their number, ${connections} at a time; the processor is that of the process of the servers, and whoever asks is another`,
    'the same question':
      'the gateway has its answer about coverage ready, unless the figure says another',
  },
  sizes: { ci: { records: 10_000, rounds: 1 }, full: { records: 10_000, rounds: 5 } },
  async prepare({ folder }) {
    await run(join(process.cwd(), 'node_modules/.bin/esbuild'), [
      join(process.cwd(), 'benchmarks/start/http-servers.ts'),
      ...['--bundle', '--platform=node', '--format=esm', '--log-level=error'],
      '--conditions=@prevention-spectrum/source',
      ...external.map((name) => `--external:${name}`),
      `--outfile=${programIn(folder)}`,
    ]);
  },
  bars: () => [
    share('24 typed cells (`cells { state count }`)', typedFigure, 65),
    share('the same 24 cells as two lists (`states counts`)', flatFigure, 85),
    {
      what: `a request for a page of activities with \`first: ${onePage}\`, the most that the gateway gives (the goal: of 10,000), over \`JSON.stringify\` of the same answer`,
      over: { peer: overHttp, figure: pageFigure },
      under: { peer: core, figure: pageFigure },
      goal: ['at most', 8, 'x'],
    },
  ],
  peers: {
    async [overHttp]({ folder, records }) {
      const servers = await startServers(programIn(folder), records);
      try {
        return await served(servers);
      } finally {
        await servers.end();
      }
    },
    [core]: alone,
  },
};

/** Requests a second are the other way round than their times: hello's time over that of a question is the question's share. */
function share(what: string, figure: string, percent: number): Bar {
  return {
    what: `requests a second: ${what}, the same question again, over hello by a bare Yoga`,
    over: { peer: overHttp, figure: helloFigure },
    under: { peer: overHttp, figure },
    goal: ['at least', percent, '%'],
  };
}

async function served(servers: Servers): Promise<Round> {
  const { gateway, hello: yoga } = servers.urls;
  const answers: Record<string, string> = {};
  const same = async (name: string, url: string, posted: Posted): Promise<Load> => {
    const expected = await once(url, posted);
    answers[name] = sumOf([JSON.parse(expected)]);
    return { url, next: () => posted, expected };
  };
  const bare = await same(helloFigure, yoga, hello);
  const loads = {
    [typedFigure]: await same(typedFigure, gateway, typedCells),
    [flatFigure]: await same(flatFigure, gateway, flatLists),
    [wholeFigure]: await same(wholeFigure, gateway, wholeCells),
    [anotherFigure]: await another(gateway, answers),
    [pageFigure]: await same(pageFigure, gateway, page),
  };
  for (const load of [bare, ...Object.values(loads)]) await requests(load);
  const figures: Record<string, Took> = {};
  const before = await requestTook(servers, bare);
  for (const [name, load] of Object.entries(loads)) {
    figures[name] = await requestTook(servers, load);
    if (name === flatFigure) {
      figures[helloFigure] = middle([before, await requestTook(servers, bare)]);
    }
  }
  const memory = Math.round((await servers.used()).maxRSS / 1024);
  return { figures, memory, answers };
}

/** Questions that were not asked before; the first few are compared. */
async function another(url: string, answers: Record<string, string>): Promise<Load> {
  const first: unknown[] = [];
  let number = 0;
  const next = () => {
    number += 1;
    return typedCellsOf(filtered(number - 1));
  };
  while (number < compared) first.push(JSON.parse(await once(url, next())));
  answers[anotherFigure] = sumOf(first);
  return { url, next };
}

async function once(url: string, posted: Posted): Promise<string> {
  const { ask, end } = asking(url, 1);
  try {
    return await ask(posted);
  } finally {
    end();
  }
}

/** What core gives to the same questions, and how long a page of it takes to put into JSON. */
async function alone({ records }: Given): Promise<Round> {
  const { typed, flat, whole, typedOf, page: answer } = coreAnswers(invented(records));
  const others = Array.from({ length: compared }, (_, number) => typedOf(filtered(number)));
  const work = () => {
    for (let time = 0; time < stringified; time += 1) JSON.stringify(answer);
  };
  work();
  const { took } = await taken(work);
  const memory = peak();
  return {
    figures: {
      [pageFigure]: {
        milliseconds: took.milliseconds / stringified,
        processor: took.processor / stringified,
      },
    },
    memory,
    answers: {
      [typedFigure]: sumOf([typed]),
      [flatFigure]: sumOf([flat]),
      [wholeFigure]: sumOf([whole]),
      [anotherFigure]: sumOf(others),
      [pageFigure]: sumOf([answer]),
    },
  };
}

function sumOf(answers: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(answers)).digest('hex');
}

function programIn(folder: string): string {
  return join(folder, 'http-servers.mjs');
}
