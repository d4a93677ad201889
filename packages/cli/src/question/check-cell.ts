import { type Language, SpectrumError } from '@prevention-spectrum/core';
import type { DimensionOffer, Door } from '../door/door.ts';
import { refuse, say } from '../words/say.ts';
import { words } from '../words/words.ts';

/**
 * Holds the cell that somebody asked about against the members of its dimensions.
 * @throws SpectrumError `cli/cell-incomplete` and `cli/member-unknown` with an example that works, `cli/dimension-empty`,
 * `core/dimension-unknown`
 */
export async function checkCell(
  door: Door,
  by: readonly string[],
  at: readonly string[],
  language: Language,
): Promise<void> {
  const offered = await door.dimensions();
  const dimensions = by.map((id) => offered.find((one) => one.id === id) ?? unknown(id, offered));
  const has = ({ members }: DimensionOffer, index: number) =>
    members.some(({ id }) => id === at[index]);
  const wrong = dimensions.find((one, index) => !has(one, index));
  if (!wrong && at.length === by.length) return;

  const empty = dimensions.find(({ members }) => members.length === 0);
  if (empty) return refuse('cli/dimension-empty', { dimension: empty.id });
  const example = dimensions.map((one, index) =>
    has(one, index) ? at[index] : one.members[0]?.id,
  );
  const meant = wrong ?? (dimensions.at(-1) as DimensionOffer);
  const said = {
    example: example.join(','),
    dimension: meant.id,
    known: membersOf(meant, language),
  };
  if (at.length !== by.length) return refuse('cli/cell-incomplete', { ...said, dimensions: by });
  return refuse('cli/member-unknown', { ...said, found: at[dimensions.indexOf(meant)] as string });
}

/** A dimension of a question in which the data have nothing, so that the question has no cells. */
export async function emptyDimension(
  door: Door,
  by: readonly string[],
): Promise<string | undefined> {
  const offered = await door.dimensions();
  return by.find((id) => offered.find((one) => one.id === id)?.members.length === 0);
}

function unknown(found: string, offered: readonly DimensionOffer[]): never {
  const known = offered.map(({ id }) => id);
  const code = 'core/dimension-unknown';
  throw new SpectrumError({ code, severity: 'error', params: { found, known }, at: {} });
}

/** How many members are named before the rest is counted. */
const shown = 12;

function membersOf({ members }: DimensionOffer, language: Language): string {
  const named = members
    .slice(0, shown)
    .map(({ id, label }) => (label[language] === id ? id : `${id} (${label[language]})`));
  const rest = members.length - shown;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    rest > 0 ? [...named, say(words[language].more, { n: rest }, language)] : named,
  );
}
