import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/activity/text.ts';
import { askText, screeningAskText } from '../../../src/analysis/coverage/ask-text.ts';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import { type Ask, settle } from '../../../src/analysis/coverage/settle.ts';
import { facts } from '../../../src/locales/answer-codes.ts';
import { locales } from '../../../src/locales/render.ts';
import { coded, inFull, riverbend, screening } from '../../riverbend.ts';

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
      'Ask Riverbend Foundation in which parts of North District "Talk" took place. 2 cells wait for this answer alone.',
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
    expect(settles(1)).toMatch(/\. 1 cell waits for this answer alone\.$/);
    expect(settles(2)).toMatch(/\. 2 cells wait for this answer alone\.$/);
    const helps = (cells: number) =>
      askText(ask({ fact, settles: 0, touches: cells }), dataset, 'en');
    expect(helps(1)).toMatch(/\. It is a part of the answer for 1 cell\.$/);
    expect(helps(2)).toMatch(/\. It is a part of the answer for 2 cells\.$/);
    const needs = (cells: number) =>
      askText(ask({ fact, settles: 2, unscreened: cells }), dataset, 'en');
    expect(needs(1)).toMatch(
      / alone\. Where it is no, 1 of them also needs a complete list of what is done there\.$/,
    );
    expect(needs(2)).toMatch(
      / alone\. Where it is no, 2 of them also need a complete list of what is done there\.$/,
    );
  });

  test('says the same in Indonesian: what the answer decides, helps with and leaves open', () => {
    const text = (more: Partial<Ask>) => askText({ ...few(1), ...more }, dataset, 'id');
    const asked =
      'Tanyakan kepada Riverbend Foundation di bagian mana saja dari North District "Talk" berlangsung.';
    expect(text({})).toBe(`${asked} 2 sel hanya menunggu jawaban ini.`);
    expect(text({ settles: 0, touches: 5 })).toBe(`${asked} Ini sebagian dari jawaban bagi 5 sel.`);
    expect(text({ unscreened: 1 })).toBe(
      `${asked} 2 sel hanya menunggu jawaban ini. Bila jawabannya tidak, 1 di antaranya masih memerlukan daftar lengkap kegiatan di sana.`,
    );
  });

  test('names each area once, in the order of the places and in the language of the reader', () => {
    const wide = riverbend({
      activities: [
        inFull({ id: 'a0', title: 'Talk', places: ['mill', 'south'] }),
        inFull({ id: 'a1', title: 'Walk', places: ['south', 'north'] }),
      ],
    });
    expect(askText(few(2), wide, 'en')).toContain(
      'in which parts of North District, South District, and Mill these 2 activities',
    );
    expect(askText(few(2), wide, 'id')).toContain('North District, South District, dan Kincir');
  });

  test('on an answer without unscreened cells says nothing of a list', () => {
    expect(asks[0]).toMatchObject({ settles: 2, unscreened: 0 });
    expect(askText(ask(), dataset, 'en')).not.toContain('complete list');
    const bare = { ...dataset, screenings: [] };
    const [open] = settle(bare, coverage(bare, { by: ['place:village', 'steps'] })).asks;
    expect(open).toMatchObject({ settles: 2, unscreened: 2 });
    expect(askText(open as Ask, bare, 'en')).toMatch(
      /2 of them also need a complete list of what is done there\.$/,
    );
  });

  test('about whose work it is tells one activity from several', () => {
    const whose = (many: number) =>
      askText({ ...few(many), fact: 'organisation-missing', organisation: null }, dataset, 'en');
    expect(whose(1)).toBe(
      'Ask somebody who knows whose "Talk" is. 2 cells wait for this answer alone.',
    );
    expect(whose(2)).toBe(
      'Ask somebody who knows whose these 2 activities ("Talk" and "Walk") are. 2 cells wait for this answer alone.',
    );
  });
});

describe('which list to ask for', () => {
  const [block] = screenings;
  if (!block) throw new Error('nothing to screen');

  test('names every dimension with its members, in both languages', () => {
    expect(screeningAskText(block, answer.dimensions, 'en')).toBe(
      'Ask for a complete list of what is done in each of these: Village: all 4; Steps: training and rules. 8 cells wait for it.',
    );
    expect(screeningAskText(block, answer.dimensions, 'id')).toBe(
      'Mintalah daftar lengkap kegiatan pada masing-masing berikut ini: Desa: semua (4); Steps (id): training (id) dan rules (id). 8 sel menunggu daftar itu.',
    );
  });

  test('names members that are not all of their dimension, and the only one', () => {
    const members = { 'place:village': ['mill', 'newtown-north', 'hill'], steps: ['talks'] };
    const text = (language: 'en' | 'id') =>
      screeningAskText({ members, settles: 3 }, answer.dimensions, language);
    expect(text('en')).toContain(': Village: Mill, Newtown, and Hill; Steps: talks. 3 cells');
    expect(text('id')).toContain(
      ': Desa: Kincir, Newtown, dan Hill; Steps (id): talks (id). 3 sel',
    );
    const [, only] = answer.dimensions.map((one) => ({ ...one, members: one.members.slice(0, 1) }));
    if (!only) throw new Error('no second dimension');
    expect(screeningAskText({ members, settles: 1 }, [only], 'en')).toContain(
      'Steps: talks. 1 cell',
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
    const ids = many.members.map(({ id }) => id);
    const members = { audience: ids.slice(1) };
    const sentence = screeningAskText({ members, settles: 1200 }, [many], 'en');
    expect(sentence).toMatch(
      /^Ask for a complete list of what is done in each of these: Audience: People 1, .*, and \d+ more\. 1,200 cells wait for it\.$/,
    );
    const shown = sentence.match(/People \d+/g)?.length ?? 0;
    expect(sentence).toContain(`, and ${399 - shown} more.`);
    expect(screeningAskText({ members, settles: 1200 }, [many], 'id')).toMatch(
      new RegExp(`, dan ${399 - shown} lainnya\\.`),
    );
    expect(screeningAskText({ members: { audience: ids }, settles: 400 }, [many], 'en')).toContain(
      'Audience: all 400. 400 cells',
    );
    expect(screeningAskText({ members, settles: 1200 }, [many], 'id')).toContain('1.200 sel');
    expect(screeningAskText({ members, settles: 1 }, [many], 'en')).toMatch(
      /\. 1 cell waits for it\.$/,
    );
  });

  test('says that there are none of a dimension without members', () => {
    const none = { id: 'audience', label: { en: 'Audience', id: 'Sasaran' }, members: [] };
    expect(screeningAskText({ members: {}, settles: 0 }, [none], 'en')).toContain('Audience: none');
  });
});
