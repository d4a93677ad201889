import { diagnostic } from '../catalogue.ts';
import type { Mapping } from '../mapping.ts';
import type { Sheet } from './sheet.ts';

/** A column of titles, or what is done, by whom and where: whether that is a good name is asked. */
export function proposedTitle(sheet: Sheet): Partial<Mapping> {
  const title = sheet.one('title');
  const what = [sheet.one('sector'), sheet.one('subsector')].flatMap((clue) => clue ?? []);
  const [first] = what;
  if (title) {
    const column = sheet.take(title, 'title');
    for (const one of what) sheet.ask('tabular/ask-column', one.column.name);
    return { title: [{ template: `{${column}}` }] };
  }
  if (!first) {
    sheet.open.push(diagnostic('tabular/ask-no-title'));
    return {};
  }
  const who = sheet.taken(/^organisations\.implementing$/).slice(0, 1);
  const where = sheet.taken(/^places\./).slice(-1);
  const done = what.map((clue) => `{${sheet.take(clue, 'title')}}`).join(', ');
  sheet.ask('tabular/ask-title', first.column.name);
  return {
    title: [{ template: [done, ...[...who, ...where].map((column) => `{${column}}`)].join(' – ') }],
  };
}

export function proposedDescription(sheet: Sheet): Partial<Mapping> {
  const clue = sheet.one('description');
  return clue ? { description: [{ template: `{${sheet.take(clue, 'description')}}` }] } : {};
}
