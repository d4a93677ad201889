import { describe, expect, test } from 'vitest';
import { languages } from '../../src/activity/text.ts';
import { facts } from '../../src/analysis/axis/axis.ts';
import { states } from '../../src/analysis/coverage/cell.ts';
import { nearMisses } from '../../src/analysis/coverage/counting.ts';
import { coverage } from '../../src/analysis/coverage/coverage.ts';
import { choices } from '../../src/analysis/coverage/stance.ts';
import { type Caveat, caveatCodes } from '../../src/analysis/table.ts';
import { meanings } from '../../src/dataset/expectation.ts';
import { diagnostic } from '../../src/diagnostic/catalogue.ts';
import {
  caveatText,
  choiceText,
  fill,
  listText,
  locales,
  meaningText,
  nearMissText,
  reasonText,
  render,
  stateText,
} from '../../src/locales/render.ts';
import { coded, ends, inFull, riverbend, steps } from '../riverbend.ts';

describe('a diagnostic as a sentence', () => {
  test('says what was found and what was expected', () => {
    const found = diagnostic('core/status-unknown', {
      found: 'pipeline',
      known: ['planned', 'ongoing', 'completed'],
    });
    expect(render(found, 'en')).toBe(
      'Status pipeline is not one of planned, ongoing, and completed; the status counts as not stated.',
    );
    expect(render(found, 'id')).toBe(
      'Status pipeline tidak termasuk planned, ongoing, dan completed; status dianggap tidak disebutkan.',
    );
  });

  test.fails('says that there are none, where there are none', () => {
    const found = diagnostic('core/connector-unknown', { found: 'csv', known: [] });
    expect(render(found, 'en')).not.toContain(': .');
  });

  test('writes numbers as the language does', () => {
    const found = diagnostic('core/cells-too-many', { cells: 1_234_567, limit: 100_000 });
    expect(render(found, 'en')).toContain('1,234,567');
    expect(render(found, 'id')).toContain('1.234.567');
  });

  test('of a plugin is what the plugin says; without a sentence it is its code', () => {
    const odd = { ...diagnostic('core/status-unknown', { found: 'x' }), code: 'lines/odd' };
    const sentences = {
      en: { 'lines/odd': 'The line {found} is odd.' },
      id: { 'lines/odd': 'Baris {found} ganjil.' },
    };
    expect(render(odd, 'en', [{ en: {}, id: {} }, sentences])).toBe('The line x is odd.');
    expect(render(odd, 'id', [sentences])).toBe('Baris x ganjil.');
    expect(render(odd, 'en')).toBe('lines/odd');
  });

  test('of the library is not what a plugin says', () => {
    const found = diagnostic('core/framework-empty');
    const sentences = { en: { [found.code]: 'All is well.' }, id: { [found.code]: 'Baik.' } };
    expect(render(found, 'en', [sentences])).toBe(locales.en.diagnostics['core/framework-empty']);
  });
});

describe('filling in', () => {
  test('leaves a word without a value as it stands, so that the hole is seen', () => {
    expect(fill('{a} and {b}', { a: 'x' }, 'en')).toBe('x and {b}');
  });

  test('takes a value as it is, braces and all: data never becomes a sentence', () => {
    expect(fill('Found {a}.', { a: '{b} $& $1', b: 'no' }, 'en')).toBe('Found {b} $& $1.');
  });

  test('fills a word as often as it occurs, an empty word and a zero too', () => {
    expect(fill('{a}{a}{b}|{c}', { a: 'x', b: '', c: 0 }, 'en')).toBe('xx|0');
  });

  test('joins a list as the language does', () => {
    expect(listText(['a'], 'en')).toBe('a');
    expect(listText(['a', 'b'], 'en')).toBe('a and b');
    expect(listText(['a', 'b'], 'id')).toBe('a dan b');
    expect(listText(['a', 'b', 'c', 'd', 'e'], 'en')).toBe('a, b, c, d, and e');
    expect(listText([], 'en')).toBe('');
  });

  test('counts what of a list does not fit on a line or two, and never leaves out less than it says', () => {
    const many = Array.from({ length: 100 }, (_, index) => `member ${index + 100}`);
    const text = listText(many, 'en');
    const shown = many.filter((one) => text.includes(one)).length;
    expect(text.length).toBeLessThan(250);
    expect(shown).toBeGreaterThan(4);
    expect(text).toMatch(new RegExp(`^member 100, .*, and \\+${100 - shown}$`));
  });
});

describe('the words of an answer', () => {
  test.each([
    ['reasons', [...facts, ...nearMisses, 'nothing-reported', 'not-screened'], reasonText],
    ['near misses', nearMisses, nearMissText],
    ['states', states, stateText],
    ['choices', choices, choiceText],
    ['meanings', meanings, meaningText],
  ] as const)('%s have one in each language', (_, codes, text) => {
    for (const code of codes) {
      const [en, id] = languages.map((language) =>
        (text as (code: string, language: string) => string)(code, language),
      );
      expect(en).toMatch(/\w/);
      expect(id).toMatch(/\w/);
      expect(en).not.toBe(id);
      expect(en).not.toBe(code);
    }
  });

  test('of the locales are those of the codes, and no others', () => {
    for (const language of languages) {
      const of = (part: keyof (typeof locales)['en']) =>
        Object.keys(locales[language][part]).sort();
      const reasons = [...facts, ...nearMisses, 'nothing-reported', 'not-screened'];
      expect(of('reasons')).toEqual(reasons.sort());
      expect(of('nearMisses')).toEqual([...nearMisses].sort());
      expect(of('caveats')).toEqual([...caveatCodes].sort());
      expect(of('asks')).toEqual([...facts].sort());
      expect(of('states')).toEqual([...states].sort());
      expect(of('meanings')).toEqual([...meanings].sort());
      expect(of('choices')).toEqual([...choices].sort());
    }
  });

  test('reasons are sentences', () => {
    for (const language of languages) {
      const odd = Object.values(locales[language].reasons).filter(
        (one) => !/^[A-Z].*\.$/.test(one),
      );
      expect(odd).toEqual([]);
    }
  });
});

describe('a caveat as a sentence', () => {
  const { frameworks } = riverbend();
  const said: Readonly<Record<Caveat['code'], Caveat['params']>> = {
    meaning: { meaning: 'reported' },
    overlap: { cells: 7, activities: 3 },
    'cross-cutting': { framework: 'ends', categories: ['together'] },
    'axes-crossed': { activities: 3 },
    'no-screening': { cells: 7, of: 12 },
    uncoded: { framework: 'steps', activities: 3, of: 12 },
    'organisation-missing': { activities: 3 },
    contested: { framework: 'steps', activities: 3, of: 12 },
    'translation-proposed': { framework: 'ends' },
  };

  test.each(caveatCodes)('%s reads as one in both languages', (code) => {
    const sentences = languages.map((language) =>
      caveatText({ code, params: said[code] }, language, { frameworks }),
    );
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^["A-Z0-9].*\.$/);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
    expect(sentences[0]).not.toBe(sentences[1]);
  });

  test('says what "covered" means in words', () => {
    expect(
      caveatText({ code: 'meaning', params: { meaning: 'reported' } }, 'en', { frameworks }),
    ).toBe(
      '"Covered" means that it is reported to have taken place here. It never means effective.',
    );
  });

  test('calls frameworks and categories by their labels', () => {
    const caveat: Caveat = { code: 'cross-cutting', params: said['cross-cutting'] };
    expect(caveatText(caveat, 'en', { frameworks })).toBe(
      'In Ends, together is a means to the other categories and must not be added to them.',
    );
    expect(caveatText(caveat, 'id', { frameworks })).toContain(ends.label.id);
  });

  test('calls a framework that is not there by its id', () => {
    expect(caveatText({ code: 'uncoded', params: said.uncoded }, 'en', { frameworks: [] })).toBe(
      '3 of 12 activities are not coded in steps.',
    );
  });

  test('that an answer gives is filled with what the answer gives', () => {
    const dataset = riverbend({
      activities: [
        inFull({ places: ['mill', 'hill'], audiences: ['youth', 'teachers'] }),
        inFull({ id: 'walk', organisations: [] }),
      ],
      codings: [coded('talk', ['talks', 'rules'], { alternatives: ['outside'] })],
      expectations: [
        { id: 'e', label: steps.label, organisations: ['foundation'], meaning: 'planned' },
      ],
    });
    const { caveats } = coverage(dataset, {
      by: ['steps', 'ends', 'place:village', 'audience'],
      expectation: 'e',
    });
    expect(new Set(caveats.map(({ code }) => code)).size).toBeGreaterThan(5);
    for (const caveat of caveats) {
      for (const language of languages) {
        expect(caveatText(caveat, language, dataset)).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  test.fails('about one activity speaks of one', () => {
    const one: Caveat = { code: 'axes-crossed', params: { activities: 1 } };
    expect(caveatText(one, 'en', { frameworks })).not.toContain('1 activities');
  });
});
