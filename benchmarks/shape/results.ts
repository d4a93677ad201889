import type { Measured, Round, Took } from './measured.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What every peer gave in each round, and how loaded the machine was then. */
export interface Results {
  readonly measured: Measured;
  readonly records: number;
  readonly command: string;
  readonly machine: readonly string[];
  readonly loads: readonly number[];
  readonly rounds: Readonly<Record<string, readonly Round[]>>;
}

/** @throws Error when two answers differ: then there is nothing to compare */
export function checkAnswers({ measured, rounds }: Pick<Results, 'measured' | 'rounds'>): void {
  const answers = Object.entries(rounds).flatMap(([peer, all]) =>
    all.map(({ answer }) => ({ peer, answer })),
  );
  const [first, ...others] = answers;
  const other = others.find(({ answer }) => answer !== first?.answer);
  if (!first || !other) return;
  throw new Error(
    `${measured.name}: ${first.peer} and ${other.peer} answer differently\n${first.answer}\n${other.answer}`,
  );
}

/** The results as a page. */
export function page({ measured, records, command, machine, loads, rounds }: Results): string {
  const times = loads.length / Object.keys(rounds).length;
  const loaded = spreadOf(loads);
  return `# ${measured.title}

\`${command}\`

${[
  ...machine,
  `${records.toLocaleString('en')} activities; ${times} rounds, the peers by turns, each round in a process of its own; the answers of all rounds are equal`,
  `load of the machine (processes that want a processor): ${loaded.least} to ${loaded.most}`,
  'times are medians (least to most), and what of them this process had a processor: others work on the machine',
  'memory is that of the process that asks, and with PGlite of its database too; not that of a PostgreSQL server',
]
  .map((line) => `- ${line}`)
  .join('\n')}

${table(rounds)}
`;
}

function table(rounds: Results['rounds']): string {
  const peers = Object.entries(rounds);
  const names = [...new Set(peers.flatMap(([, all]) => Object.keys(all[0]?.figures ?? {})))];
  const rows = peers.map(([peer, all]) => {
    const cells = names.map((name) => cellOf(all.flatMap(({ figures }) => figures[name] ?? [])));
    return [peer, ...cells, megabytes(spreadOf(all.map(({ memory }) => memory)))];
  });
  const head = ['', ...names.map((name) => `${name}, s`), 'most memory, MB'];
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The median, with the least and the most; then what of it was time on a processor. */
function cellOf(all: readonly Took[]): string {
  if (all.length === 0) return '';
  const { median, least, most } = spreadOf(all.map(({ milliseconds }) => milliseconds));
  const processor = spreadOf(all.map((one) => one.processor)).median;
  return `${seconds(median)} (${seconds(least)} to ${seconds(most)}), processor ${seconds(processor)}`;
}

function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return value < 100 ? value.toPrecision(2) : String(Math.round(value));
}

function megabytes({ median, least, most }: Spread): string {
  return `${Math.round(median)} (${least} to ${most})`;
}
