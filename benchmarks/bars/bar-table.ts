import { markdownTable } from '../shape/markdown-table.ts';
import type { Rounds } from '../shape/run.ts';
import type { Bar } from './bar.ts';
import { amountText, goalText } from './goal.ts';
import { type MeasuredBar, measuredBar } from './measured-bar.ts';

/** The bars as a table, and below it those that nothing is known of; nothing where there is no bar. */
export function barTable(bars: readonly Bar[], rounds: Rounds): string {
  const all = bars.map((bar) => ({ bar, measured: measuredBar(bar, rounds) }));
  const rows = all.flatMap(({ measured }) => (measured ? [rowOf(measured)] : []));
  const open = all.flatMap(({ bar, measured }) => (measured ? [] : [bar.what]));
  return [
    ...(rows.length > 0
      ? [markdownTable(['bar', 'goal', 'measured: median (least to most)', ''], rows)]
      : []),
    ...(open.length > 0 ? [`Not known, as somebody was not asked:\n\n${listed(open)}`] : []),
  ].join('\n\n');
}

function listed(all: readonly string[]): string {
  return all.map((one) => `- ${one}`).join('\n');
}

function rowOf({ bar, spread: { median, least, most }, verdict }: MeasuredBar): readonly string[] {
  const [, , unit] = bar.goal;
  const of = bar.of === undefined ? '' : `, of ${bar.of.toLocaleString('en')}`;
  const spread = `${amountText(least, unit)} to ${amountText(most, unit)}`;
  return [
    bar.what,
    `${goalText(bar.goal)}${of}`,
    `${amountText(median, unit)} (${spread})`,
    verdict,
  ];
}
