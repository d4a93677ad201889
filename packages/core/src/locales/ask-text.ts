import { type Language, wording } from '../activity/text.ts';
import type { Dimension } from '../analysis/coverage/answer.ts';
import type { Ask, ScreeningAsk } from '../analysis/coverage/settle.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import { fill, listText, locales } from './render.ts';

/** What to ask whom, as a sentence that a programme manager can act on. */
export function askText(
  { fact, organisation, activities, settles, touches }: Ask,
  dataset: Pick<CodedDataset, 'organisations' | 'activities'>,
  language: Language,
): string {
  const whom = dataset.organisations.find(({ id }) => id === organisation);
  const titles = activities.map((activity) => {
    const found = dataset.activities.find(({ id }) => id === activity);
    return `"${found ? wording(found.title, language) : activity}"`;
  });
  const params = {
    organisation: whom ? wording(whom.name, language) : locales[language].somebody,
    activities: named(titles, language),
    n: activities.length,
    settles,
    touches,
  };
  return fill(locales[language].asks[fact], params, language);
}

/** Which list somebody would have to make, with what it would settle. */
export function screeningAskText(
  { members, settles }: ScreeningAsk,
  dimensions: readonly Dimension[],
  language: Language,
): string {
  const parts = dimensions.map(({ id, label, members: all }) => {
    const asked = members[id] ?? [];
    const names = all
      .filter((member) => asked.includes(member.id))
      .map((member) => wording(member.label, language));
    return `${label[language]}: ${listText(names, language)}`;
  });
  return fill(locales[language].askScreening, { members: parts.join('; '), settles }, language);
}

function named(titles: readonly string[], language: Language): string {
  if (titles.length === 1) return titles[0] as string;
  const these = fill(locales[language].these, { activities: titles.length }, language);
  return `${these} (${listText(titles, language)})`;
}
