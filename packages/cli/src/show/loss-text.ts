import type { Language, LossReport, Sentences } from '@prevention-spectrum/core';
import { placeOf } from '../command/data-errors.ts';
import { saidIn } from '../data/loaded.ts';
import { words } from '../words/words.ts';
import { gathered } from './gathered.ts';
import { grid } from './grid.ts';
import { plain } from './plain.ts';

/** A loss report for a person: how many records became what, and what is to be said of each field or column, with its first place. */
export function lossText(
  report: LossReport,
  language: Language,
  sentences: readonly Sentences[],
  width: number,
): string {
  const { report: called, severities } = words[language];
  const ofKept = (['replaced', 'unchanged'] as const)
    .filter((name) => report[name] > 0)
    .map((name) => `${report[name]} ${called[name]}`);
  const line = [
    `${report.read} ${called.read}`,
    `${report.kept} ${called.kept}${ofKept.length > 0 ? ` (${ofKept.join(', ')})` : ''}`,
    `${report.merged} ${called.merged}`,
    `${report.refused.length} ${called.refused}`,
    `${report.codings} ${called.codings}`,
  ].join(', ');
  const said = gathered(saidIn(report), language, sentences).map(({ first, times, text }) => [
    severities[first.severity],
    text,
    String(times),
    plain(placeOf(first.at)),
  ]);
  if (said.length === 0) return `${line}\n`;
  const head = ['', called.said, called.times, called.first];
  return `${line}\n\n${grid(head, said, width, new Set([2]))}`;
}
