import {
  type Activity,
  type CodedDataset,
  type Exporter,
  wording,
} from '@prevention-spectrum/core';
import { diagnostic } from './diagnostics.ts';

/** A list for a report or a wiki: dates, titles and places. It says what it leaves out. */
export const markdownList: Exporter = {
  id: 'markdown-list',
  label: { en: 'Markdown, a list', id: 'Markdown, daftar' },
  mediaType: 'text/markdown',
  extension: 'md',
  write(dataset) {
    return {
      chunks: linesOf(dataset),
      lost: dataset.activities.length > 0 ? [diagnostic('example/not-in-list')] : [],
    };
  },
};

function* linesOf(dataset: CodedDataset): Iterable<string> {
  yield `# ${escaped(wording(dataset.label, 'en'))}\n\n`;
  for (const activity of dataset.activities) yield `- ${entryOf(activity, dataset.places)}\n`;
}

/** One activity as Markdown: `2023-05-03: **Talk after the match** (Millbrook)`. */
export function entryOf(
  { title, period, places }: Activity,
  known: Pick<CodedDataset, 'places'>['places'],
): string {
  const date = period?.start ?? period?.end ?? 'no date';
  const names = places.map(({ place }) => {
    const found = known.find(({ id }) => id === place);
    return escaped(found ? wording(found.name, 'en') : place);
  });
  const where = names.length > 0 ? ` (${names.join('; ')})` : '';
  return `${date}: **${escaped(wording(title, 'en'))}**${where}`;
}

/** Marks that Markdown would read as its own. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
