import { describe, expect, test } from 'vitest';
import { languages } from '../../src/activity/text.ts';
import { facts } from '../../src/analysis/axis/axis.ts';
import { coverage } from '../../src/analysis/coverage/coverage.ts';
import { type Ask, settle } from '../../src/analysis/coverage/settle.ts';
import { askText, screeningAskText } from '../../src/locales/ask-text.ts';
import { locales } from '../../src/locales/render.ts';
import { coded, inFull, riverbend, screening } from '../riverbend.ts';

const titles = ['Talk', { en: 'Walk', id: 'Jalan' }, 'Ride', 'Film', 'Play', 'Song', 'Feast'];
const dataset = riverbend({
  activities: titles.map((title, index) => inFull({ id: `a${index}`, title, places: ['north'] })),
  codings: titles.map((_, index) => coded(`a${index}`, ['talks'])),
  screenings: [screening({ scope: { steps: ['talks'] } })],
});
const answer = coverage(dataset, { by: ['place:village', 'steps'] });
const { asks, screenings } = settle(dataset, answer);
const ask = (more: Partial<Ask> = {}): Ask => ({ ...(asks[0] as Ask), ...more });
const few = (many: number) => ask({ activities: ask().activities.slice(0, many) });

describe('what to ask an organisation', () => {
  test.each(facts)('about %s reads as a sentence in both languages', (fact) => {
    const sentences = languages.map((language) => askText(ask({ fact }), dataset, language));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/[{}]|undefined/);
      expect(sentence).toContain('Riverbend Foundation');
      expect(sentence).toContain('2');
    }
    expect(sentences[0]).not.toBe(sentences[1]);
  });

  test.each(facts)('about %s uses the same parameters in both languages', (fact) => {
    const params = languages.map((language) =>
      [...locales[language].asks[fact].matchAll(/\{\w+\}/g)].map(([name]) => name).sort(),
    );
    expect(params[0]).toEqual(params[1]);
  });

  test('names one activity by its title, in the language of the reader where there is one', () => {
    expect(askText(few(1), dataset, 'en')).toBe(
      'Ask Riverbend Foundation in which places of the area "Talk" took place: settles 2 cells.',
    );
    const second = ask({ activities: ask().activities.slice(1, 2) });
    expect(askText(second, dataset, 'id')).toContain('"Jalan"');
  });

  test('counts several, and names as many as fit', () => {
    expect(askText(few(2), dataset, 'en')).toContain('these 2 activities ("Talk" and "Walk")');
    expect(askText(ask(), dataset, 'en')).toMatch(
      /these 7 activities \("Talk", "Walk", "Ride", .*\)/,
    );
    expect(askText(few(2), dataset, 'id')).toContain('2 kegiatan ini ("Talk" dan "Jalan")');
  });

  test('asks somebody who knows where no organisation is named', () => {
    expect(askText(ask({ organisation: null }), dataset, 'en')).toContain('Ask somebody who knows');
    expect(askText(ask({ organisation: null }), dataset, 'id')).toContain('pihak yang mengetahui');
  });

  test('names an activity that is not there by its id', () => {
    const bare = { ...dataset, activities: [] };
    expect(askText(few(1), bare, 'en')).toContain('"a0"');
  });

  test('that settles one cell speaks of one', () => {
    expect(askText(ask({ settles: 1 }), dataset, 'en')).not.toContain('1 cells');
  });

  test.each(facts)('about %s tells one cell from several', (fact) => {
    const settles = (cells: number) => askText(ask({ fact, settles: cells }), dataset, 'en');
    expect(settles(1)).toMatch(/ settles 1 cell\.$/);
    expect(settles(0)).toMatch(/ settles 0 cells\.$/);
    expect(settles(2)).toMatch(/ settles 2 cells\.$/);
  });

  test('about whose work it is tells one activity from several', () => {
    const whose = (many: number) =>
      askText({ ...few(many), fact: 'organisation-missing', organisation: null }, dataset, 'en');
    expect(whose(1)).toBe('Ask somebody who knows whose "Talk" is: settles 2 cells.');
    expect(whose(2)).toBe(
      'Ask somebody who knows whose these 2 activities ("Talk" and "Walk") are: settles 2 cells.',
    );
  });
});

describe('which list to ask for', () => {
  const [block] = screenings;
  if (!block) throw new Error('nothing to screen');

  test('names every dimension with its members, in both languages', () => {
    expect(screeningAskText(block, answer.dimensions, 'en')).toBe(
      'Ask for a complete list of Village: Mill, Newtown, Newtown, and Hill; Steps: training and rules: settles 8 cells.',
    );
    expect(screeningAskText(block, answer.dimensions, 'id')).toBe(
      'Mintalah daftar lengkap Desa: Kincir, Newtown, Newtown, dan Hill; Steps (id): training (id) dan rules (id): menjawab 8 sel.',
    );
  });

  test('counts the members that do not fit, and writes numbers as the language does', () => {
    const many = {
      id: 'audience',
      label: { en: 'Audience', id: 'Sasaran' },
      members: Array.from({ length: 400 }, (_, index) => ({
        id: `m${index}`,
        label: { und: `People ${index}` },
      })),
    };
    const members = { audience: many.members.map(({ id }) => id) };
    expect(screeningAskText({ members, settles: 1200 }, [many], 'en')).toMatch(
      /^Ask for a complete list of Audience: People 0, .*, and \+\d+: settles 1,200 cells\.$/,
    );
    expect(screeningAskText({ members, settles: 1200 }, [many], 'id')).toContain('1.200 sel');
    expect(screeningAskText({ members, settles: 1 }, [many], 'en')).toMatch(/: settles 1 cell\.$/);
  });

  test('says that there are none of a dimension without members', () => {
    const none = { id: 'audience', label: { en: 'Audience', id: 'Sasaran' }, members: [] };
    expect(screeningAskText({ members: {}, settles: 0 }, [none], 'en')).toContain('Audience: none');
  });
});
