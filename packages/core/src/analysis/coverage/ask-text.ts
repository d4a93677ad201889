import { type Language, wording } from '../../activity/text.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { fill, listText, locales } from '../../locales/render.ts';
import type { Dimension } from './answer.ts';
import type { Ask, ScreeningAsk } from './settle.ts';

/** What to ask whom, what the answer decides and what it leaves open: sentences that a programme manager can act on. */
export function askText(
  { fact, organisation, activities, settles, unscreened, touches }: Ask,
  dataset: Pick<CodedDataset, 'organisations' | 'activities' | 'places'>,
  language: Language,
): string {
  const whom = dataset.organisations.find(({ id }) => id === organisation);
  const about = activities.map((id) => dataset.activities.find((one) => one.id === id));
  const titles = about.map(
    (one, index) => `"${one ? wording(one.title, language) : activities[index]}"`,
  );
  const areas = new Set(about.flatMap((one) => one?.places.map(({ place }) => place) ?? []));
  const params = {
    organisation: whom ? wording(whom.name, language) : locales[language].somebody,
    activities: named(titles, language),
    area: dataset.places
      .filter(({ id }) => areas.has(id))
      .map(({ name }) => wording(name, language)),
    n: activities.length,
    settles,
    unscreened,
    touches,
  };
  const { asks, ...say } = locales[language];
  const then = settles > 0 ? say.settles : say.helps;
  return fill(asks[fact] + then + (unscreened > 0 ? say.unscreened : ''), params, language);
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
    const { every } = locales[language];
    const whole = names.length === all.length && names.length > 1;
    const list = whole ? fill(every, { n: names.length }, language) : listText(names, language);
    return `${label[language]}: ${list}`;
  });
  return fill(locales[language].askScreening, { members: parts.join('; '), settles }, language);
}

function named(titles: readonly string[], language: Language): string {
  if (titles.length === 1) return titles[0] as string;
  const these = fill(locales[language].these, { activities: titles.length }, language);
  return `${these} (${listText(titles, language)})`;
}
