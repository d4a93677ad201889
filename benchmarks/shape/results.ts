import { barTable } from '../bars/bar-table.ts';
import { markdownTable } from './markdown-table.ts';
import type { Measured, Took } from './measured.ts';
import type { Rounds, Run } from './run.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What every peer gave in each round, with each number of records. */
export interface Results {
  readonly measured: Measured;
  readonly command: string;
  readonly machine: readonly string[];
  readonly runs: readonly Run[];
}

/**
 * The results as a page.
 * @param picture the name of a file beside it that shows how times grow
 */
export function page(
  { measured, command, machine, runs }: Results,
  picture: string | null,
): string {
  return `# ${measured.title}

\`${command}\`

${[
  ...Object.entries(measured.means ?? {}).map(([figure, what]) => `${figure}: ${what}`),
  ...machine,
  'the peers are asked by turns, each round in a process of its own; the answers of all rounds are equal',
  'times are medians (least to most), and what of them this process had a processor: others work on the machine',
  'memory is that of the process that asks, and with PGlite of its database too; not that of a PostgreSQL server',
  'a bar is a ratio within one round, of times on the clock; the goals are those of [large data](../../docs/guides/large-data.md#what-it-is-held-to)',
]
  .map((line) => `- ${line}`)
  .join('\n')}

${picture === null ? '' : `![Time by number of activities: a chart for each column of the tables, a line for each row](${picture})\n\n`}${runs.map((run) => section(measured, run)).join('\n\n')}
`;
}

function section({ bars }: Measured, { records, loads, rounds }: Run): string {
  const loaded = spreadOf(loads);
  const times = loads.length / Object.keys(rounds).length;
  return [
    `## ${records.toLocaleString('en')} activities`,
    `${times} round${times === 1 ? '' : 's'}; load of the machine (processes that want a processor): ${loaded.least} to ${loaded.most}`,
    table(rounds),
    ...(bars ? [barTable(bars(records), rounds)] : []),
  ].join('\n\n');
}

function table(rounds: Rounds): string {
  const peers = Object.entries(rounds);
  const named = (of: 'figures' | 'amounts') => [
    ...new Set(peers.flatMap(([, all]) => Object.keys(all[0]?.[of] ?? {}))),
  ];
  const [figures, amounts] = [named('figures'), named('amounts')];
  const rows = peers.map(([peer, all]) => [
    peer,
    ...figures.map((name) => cellOf(all.flatMap((round) => round.figures[name] ?? []))),
    ...amounts.map((name) => amountOf(all.flatMap((round) => round.amounts?.[name] ?? []))),
    megabytes(spreadOf(all.map(({ memory }) => memory))),
  ]);
  return markdownTable(
    ['', ...figures.map((name) => `${name}, s`), ...amounts, 'most memory, MB'],
    rows,
  );
}

/** The median, with the least and the most; then what of it was time on a processor. */
function cellOf(all: readonly Took[]): string {
  if (all.length === 0) return '';
  const { median, least, most } = spreadOf(all.map(({ milliseconds }) => milliseconds));
  const processor = spreadOf(all.map((one) => one.processor)).median;
  return `${seconds(median)} (${seconds(least)} to ${seconds(most)}), processor ${seconds(processor)}`;
}

function amountOf(all: readonly number[]): string {
  return all.length === 0 ? '' : spreadOf(all).median.toFixed(1);
}

function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return value < 100 ? value.toPrecision(2) : String(Math.round(value));
}

function megabytes({ median, least, most }: Spread): string {
  return `${Math.round(median)} (${least} to ${most})`;
}
