import type { Likeness } from '@prevention-spectrum/core';
import { type FactColumn, factTexts, readingTexts } from './fact-texts.ts';
import { activityOf, codingOf } from './facts-of.ts';
import { type Numbered, numbered } from './numbered.ts';
import type { RecordsAt } from './records-at.ts';

/** A fact that a question reads: a column of the activities, or their accepted coding in a framework. */
export type ReadFact = Numbered &
  ({ readonly column: FactColumn } | { readonly framework: string });

/** The facts that a question reads, their texts numbered by what it can tell apart. */
export async function readFacts(at: RecordsAt, likeness: Likeness): Promise<readonly ReadFact[]> {
  const lists = (['organisations', 'places', 'audiences', 'channels'] as const).map(
    (column) => [column, likeness[column]] as const,
  );
  const { standing, date, codings } = likeness;
  const columns: readonly (readonly [FactColumn, (text: string) => string | null])[] = [
    ['standing', (text) => standing(activityOf(text))],
    ...lists.flatMap(([column, alike]) =>
      alike ? [[column, (text: string) => alike(activityOf(text))] as const] : [],
    ),
    ...(['starts', 'ends', 'confirmed'] as const).flatMap((column) =>
      date ? [[column, date] as const] : [],
    ),
  ];
  const facts: ReadFact[] = [];
  for (const [column, alike] of columns) {
    facts.push({ column, ...numbered(await factTexts(at, column), alike) });
  }
  for (const [framework, alike] of Object.entries(codings)) {
    const texts = await readingTexts(at, framework);
    facts.push({ framework, ...numbered(texts, (text) => alike(codingOf(text))) });
  }
  return facts;
}
