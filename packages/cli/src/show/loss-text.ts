import {
  type Diagnostic,
  type Language,
  type LossReport,
  render,
  type Sentences,
} from '@prevention-spectrum/core';
import { placeOf } from '../command/data-errors.ts';
import { saidIn } from '../data/loaded.ts';
import { words } from '../words/words.ts';
import { grid } from './grid.ts';
import { plain } from './plain.ts';

/** A loss report for a person: how many records became what, and everything to be said once, with its first place. */
export function lossText(
  report: LossReport,
  language: Language,
  sentences: readonly Sentences[],
  width: number,
): string {
  const { report: called, severities } = words[language];
  const counts = [
    [called.read, report.read],
    [called.kept, report.kept],
    [called.merged, report.merged],
    [called.refused, report.refused.length],
    [called.codings, report.codings],
  ] as const;
  const line = counts.map(([name, count]) => `${count} ${name}`).join(', ');
  const said = [...grouped(saidIn(report)).values()].map(({ first, times }) => [
    severities[first.severity],
    plain(render(first, language, sentences)),
    String(times),
    plain(placeOf(first.at)),
  ]);
  if (said.length === 0) return `${line}\n`;
  const head = ['', called.said, called.times, called.first];
  return `${line}\n\n${grid(head, said, width, new Set([2]))}`;
}

const order = ['error', 'warning', 'info'] as const;

/** Each code once, the worst first. */
function grouped(diagnostics: readonly Diagnostic[]) {
  const groups = new Map<string, { readonly first: Diagnostic; times: number }>();
  const sorted = order.flatMap((severity) =>
    diagnostics.filter((one) => one.severity === severity),
  );
  for (const one of sorted) {
    const group = groups.get(one.code);
    if (group) group.times += 1;
    else groups.set(one.code, { first: one, times: 1 });
  }
  return groups;
}
