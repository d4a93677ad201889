import { describe, expect, test } from 'vitest';
import { languages } from '../../src/activity/text.ts';
import { coverage } from '../../src/analysis/coverage/coverage.ts';
import { diagnostic } from '../../src/diagnostic/catalogue.ts';
import {
  caveatCodes,
  choices,
  facts,
  meanings,
  nearMisses,
  states,
} from '../../src/locales/answer-codes.ts';
import type { Caveat } from '../../src/locales/caveat.ts';
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

  test('says that there are none, where there are none', () => {
    const found = diagnostic('core/connector-unknown', { found: 'csv', known: [] });
    expect(render(found, 'en')).toBe('There is no connector csv. There are: none.');
    expect(render(found, 'id')).toBe('Tidak ada penghubung csv. Yang ada: tidak ada.');
  });

  test('says everything that a schema expected', () => {
    const found = diagnostic('core/analysis-params', {
      analysis: 'coverage',
      expected: ['by: array', '- colour'],
    });
    expect(render(found, 'en')).toBe(
      'Analysis coverage cannot use these parameters (expected by: array and - colour).',
    );
  });

  test('calls kinds, ends and dimensions as the language does, and what was found as it is', () => {
    const twice = diagnostic('core/id-repeated', { kind: 'organisation', found: 'place' });
    expect(render(twice, 'en')).toBe(
      'Two records of kind organisation have the id place; the first one was kept.',
    );
    expect(render(twice, 'id')).toBe(
      'Dua catatan berjenis organisasi memiliki id place; yang pertama dipakai.',
    );
    const member = diagnostic('core/member-unknown', { found: 'east', dimension: 'place' });
    expect(render(member, 'id')).toBe('east tidak dikenal pada dimensi tempat.');
    const date = diagnostic('core/date-impossible', { found: 'soon', end: 'start' });
    expect(render(date, 'id')).toContain('(awal)');
  });

  test('calls a dimension that the library has no word for by its id', () => {
    for (const dimension of ['steps', 'place:district', 'constructor', 'toString']) {
      const found = diagnostic('core/member-unknown', { found: 'x', dimension });
      expect(render(found, 'id')).toBe(`x tidak dikenal pada dimensi ${dimension}.`);
    }
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

  test('takes the word for one or for several, and none of them for a hole', () => {
    const cells = (n: number) => fill('{n} {n|cell is|cells are} open', { n }, 'en');
    expect([0, 1, 2, 1000].map(cells)).toEqual([
      '0 cells are open',
      '1 cell is open',
      '2 cells are open',
      '1,000 cells are open',
    ]);
    expect(fill('{n|cell|cells}', {}, 'en')).toBe('{n|cell|cells}');
    expect(fill('{n||s}', { n: 1 }, 'en')).toBe('');
  });

  test('joins a list as the language does', () => {
    expect(listText(['a'], 'en')).toBe('a');
    expect(listText(['a', 'b'], 'en')).toBe('a and b');
    expect(listText(['a', 'b'], 'id')).toBe('a dan b');
    expect(listText(['a', 'b', 'c', 'd', 'e'], 'en')).toBe('a, b, c, d, and e');
    expect(listText([], 'en')).toBe('none');
    expect(listText([], 'id')).toBe('tidak ada');
  });

  test('counts what of a list does not fit on a line or two, and never leaves out less than it says', () => {
    const many = Array.from({ length: 100 }, (_, index) => `member ${index + 100}`);
    const text = listText(many, 'en');
    const shown = many.filter((one) => text.includes(one)).length;
    expect(text.length).toBeLessThan(250);
    expect(shown).toBeGreaterThan(4);
    expect(text).toMatch(new RegExp(`^member 100, .*, and ${100 - shown} more$`));
    expect(listText(many, 'id')).toMatch(
      new RegExp(`^member 100, .*, dan ${100 - shown} lainnya$`),
    );
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
      expect(locales[language].none).toMatch(/^[a-z ]+$/);
    }
  });

  test('another actor may be nobody who is named', () => {
    expect(reasonText('other-actor', 'en')).toBe(
      'Something is reported, planned or mandated here by another organisation, or by nobody who is named.',
    );
    expect(reasonText('other-actor', 'id')).toContain('tanpa nama organisasi');
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
  const said: Readonly<Record<Caveat['code'], Caveat['params']>> = {
    meaning: { meaning: 'reported' },
    overlap: { cells: 7, activities: 3 },
    'cross-cutting': { framework: 'ends', categories: ['together'] },
    'axes-crossed': { activities: 3 },
    unknown: { cells: 7, of: 12 },
    'no-screening': { cells: 7, of: 12 },
    uncoded: { framework: 'steps', activities: 3, of: 12 },
    'organisation-missing': { activities: 3 },
    contested: { framework: 'steps', activities: 3, of: 12 },
    'translation-proposed': { framework: 'ends' },
    'covered-cells-alone': { covered: 7, unknown: 3 },
    evenness: {},
    'not-synergy': {},
    'independent-categories': {},
    'size-compared': {},
    'few-activities': { members: 3, of: 12, few: 5 },
  };

  test.each(caveatCodes)('%s reads as one in both languages', (code) => {
    const sentences = languages.map((language) =>
      caveatText({ code, params: said[code] }, language),
    );
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^["A-Z0-9].*\.$/);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
    expect(sentences[0]).not.toBe(sentences[1]);
  });

  test('says what "covered" means in words', () => {
    expect(caveatText({ code: 'meaning', params: { meaning: 'reported' } }, 'en')).toBe(
      '"Covered" means that it is reported to have taken place here. It never means effective.',
    );
  });

  test('calls frameworks and categories by their labels', () => {
    const caveat: Caveat = {
      code: 'cross-cutting',
      params: said['cross-cutting'],
      labels: { ends: ends.label, together: { en: 'together', id: 'bersama' } },
    };
    expect(caveatText(caveat, 'en')).toBe(
      'In Ends, together is a means to the other categories and must not be added to them.',
    );
    expect(caveatText(caveat, 'id')).toContain(ends.label.id);
  });

  test('of a plugin brings its own sentence; without one it is its code', () => {
    const caveat: Caveat = {
      code: 'mine/paths',
      params: { paths: 1, of: 'ends' },
      labels: {
        'mine/paths': {
          en: '{paths} {paths|path|paths} of {of}.',
          id: '{paths} jalan dari {of}.',
        },
        ends: ends.label,
      },
    };
    expect(caveatText(caveat, 'en')).toBe('1 path of Ends.');
    expect(caveatText(caveat, 'id')).toBe(`1 jalan dari ${ends.label.id}.`);
    expect(caveatText({ code: 'mine/other', params: {} }, 'en')).toBe('mine/other');
  });

  test('calls a framework that is not there by its id', () => {
    expect(caveatText({ code: 'uncoded', params: said.uncoded }, 'en')).toBe(
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
        expect(caveatText(caveat, language)).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  test('about one activity speaks of one', () => {
    const one: Caveat = { code: 'axes-crossed', params: { activities: 1 } };
    expect(caveatText(one, 'en')).not.toContain('1 activities');
  });

  test.each<[Caveat['code'], Caveat['params'], string]>([
    [
      'overlap',
      { activities: 1, cells: 2 },
      'The cells overlap: 1 activity stands 2 times in the table. Rows and columns do not add up to a total.',
    ],
    [
      'axes-crossed',
      { activities: 1 },
      '1 activity names several values on more than one dimension and is taken to serve every combination.',
    ],
    [
      'axes-crossed',
      { activities: 2 },
      '2 activities name several values on more than one dimension and are taken to serve every combination.',
    ],
    [
      'overlap',
      { activities: 3, cells: 7 },
      'The cells overlap: 3 activities stand 7 times in the table. Rows and columns do not add up to a total.',
    ],
    [
      'unknown',
      { cells: 1, of: 12 },
      '1 of 12 cells is unknown: that no gap is listed there does not mean that something is done there.',
    ],
    [
      'unknown',
      { cells: 7, of: 12 },
      '7 of 12 cells are unknown: that no gap is listed there does not mean that something is done there.',
    ],
    [
      'no-screening',
      { cells: 1, of: 12 },
      '1 of 12 cells is unknown because nobody has declared a complete list there.',
    ],
    [
      'uncoded',
      { framework: 'steps', activities: 1, of: 3 },
      '1 of 3 activities is not coded in Steps.',
    ],
    [
      'contested',
      { framework: 'steps', activities: 1, of: 3 },
      '1 of the 3 activities read in Steps is contested: look at the bounds.',
    ],
    [
      'organisation-missing',
      { activities: 1 },
      "1 activity names no organisation and counts as nobody's.",
    ],
    [
      'covered-cells-alone',
      { covered: 1, unknown: 1 },
      'Figures are taken on the 1 cell that is surely covered; 1 more is unknown and could change them. A figure without a range has none that was computed.',
    ],
  ])('%s of %j is told in its number', (code, params, sentence) => {
    const labels = { steps: { en: 'Steps', id: 'Langkah' } };
    expect(caveatText({ code, params, labels }, 'en')).toBe(sentence);
  });
});
