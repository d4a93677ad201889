import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/analysis/coverage/coverage.ts';
import {
  checkCategories,
  checkFramework,
  manyCategories,
  reservedIds,
} from '../../src/framework/check-framework.ts';
import { newSpectrumOfPrevention } from '../../src/framework/new-spectrum-of-prevention.ts';
import { spectrumOfPrevention } from '../../src/framework/spectrum-of-prevention.ts';
import { un4p } from '../../src/framework/un-4p.ts';
import { both, riverbend, steps } from '../riverbend.ts';

const shown = (code: string) => ({
  code,
  label: both(code),
  definition: both(code),
  examples: [true, false].map((applies) => ({ text: both('T'), applies, because: both('B') })),
});
const sound = {
  id: 'doors',
  version: '1',
  label: both('Doors'),
  description: both('Two doors'),
  citation: 'Doors (2001)',
  categories: [shown('front'), shown('back')],
};
const said = (draft: unknown) =>
  checkFramework(draft).diagnostics.map(({ code, params }) => [code, params]);

describe('a sound framework', () => {
  test('is let in with everything that it may leave out, and nothing to say', () => {
    expect(checkFramework(sound)).toEqual({
      ok: true,
      diagnostics: [],
      value: {
        ...sound,
        translationNote: null,
        categories: sound.categories.map((category, index) => ({
          ...category,
          position: index + 1,
          aliases: [],
        })),
        rules: [],
        crossCutting: [],
        variantOf: null,
      },
    });
  });

  test.each([spectrumOfPrevention, newSpectrumOfPrevention, un4p].map((one) => [one.id, one]))(
    '%s, as data, is what it is in code',
    (_, framework) => {
      const { categories, translationNote, variantOf, ...rest } = JSON.parse(
        JSON.stringify(framework),
      );
      const draft = {
        ...rest,
        ...(translationNote && { translationNote }),
        ...(variantOf && { variantOf }),
        categories: categories.map(
          ({ position: _, ...category }: { position: number }) => category,
        ),
      };
      expect(checkFramework(draft)).toEqual({ ok: true, value: framework, diagnostics: [] });
    },
  );
});

describe('names that clash', () => {
  test.each([
    ['a code twice', [shown('front'), shown('front')], 'front'],
    ['an alias twice', [{ ...shown('front'), aliases: ['gate', 'gate'] }], 'gate'],
    [
      'an alias of two categories',
      [
        { ...shown('front'), aliases: ['gate'] },
        { ...shown('back'), aliases: ['gate'] },
      ],
      'gate',
    ],
    ['an alias that is a code', [{ ...shown('front'), aliases: ['back'] }, shown('back')], 'back'],
    ['an alias that is its own code', [{ ...shown('front'), aliases: ['front'] }], 'front'],
  ])('%s: refused, kept and named', (_, categories, found) => {
    const draft = { ...sound, categories };
    expect(checkFramework(draft)).toEqual({
      ok: false,
      found: draft,
      diagnostics: [
        {
          code: 'core/category-repeated',
          severity: 'error',
          params: { found },
          at: { record: 'doors' },
        },
      ],
    });
  });

  test('a rule or a cross-cutting category of another code: refused, each said once', () => {
    const rule = { between: ['front', 'cellar'], trap: both('T'), rule: both('R') };
    const draft = { ...sound, rules: [rule, rule], crossCutting: ['roof'] };
    const known = ['front', 'back'];
    expect(said(draft)).toEqual([
      ['core/category-unknown', { found: 'roof', framework: 'doors', known }],
      ['core/category-unknown', { found: 'cellar', framework: 'doors', known }],
    ]);
    expect(checkFramework(draft).ok).toBe(false);
  });

  test('a rule may be between no categories: it is about coding at all', () => {
    const rules = [{ between: [], trap: both('T'), rule: both('R') }];
    expect(checkFramework({ ...sound, rules })).toMatchObject({ ok: true, diagnostics: [] });
  });
});

describe('size', () => {
  test('none: a framework without categories is refused', () => {
    expect(said({ ...sound, categories: [] })).toEqual([['core/framework-empty', {}]]);
    expect(checkFramework({ ...sound, categories: [] }).ok).toBe(false);
  });

  test('at the limit there is nothing to say', () => {
    const categories = Array.from({ length: manyCategories }, (_, index) => shown(`c${index}`));
    expect(said({ ...sound, categories })).toEqual([]);
  });

  test('10,000 categories: a warning, and still usable', () => {
    const categories = Array.from({ length: 10_000 }, (_, index) => shown(`c${index}`));
    const checked = checkFramework({ ...sound, categories });
    expect(
      checked.diagnostics.map(({ code, severity, params }) => [code, severity, params]),
    ).toEqual([['core/framework-large', 'warning', { categories: 10_000, limit: manyCategories }]]);
    if (!checked.ok) throw new Error('was refused');
    const dataset = riverbend({ frameworks: [checked.value] });
    expect(coverage(dataset, { by: ['doors'] }).totals).toMatchObject({
      eligible: 10_000,
      unknown: 10_000,
    });
  });
});

describe('a thin codebook', () => {
  const applies = shown('x').examples.filter((one) => one.applies);
  const misses = shown('x').examples.filter((one) => !one.applies);

  test.each([
    ['no example', []],
    ['examples and no near miss', applies],
    ['near misses and no example', misses],
  ])('with %s is let in with a warning that names the category', (_, examples) => {
    const categories = [{ ...shown('front'), examples }, shown('back')];
    expect(said({ ...sound, categories })).toEqual([
      ['core/codebook-thin', { categories: ['front'], of: 1 }],
    ]);
    expect(checkFramework({ ...sound, categories }).ok).toBe(true);
  });

  test('names the first five categories and counts all', () => {
    const bare = Array.from({ length: 7 }, (_, index) => ({
      ...shown(`c${index}`),
      examples: [],
    }));
    expect(said({ ...sound, categories: bare })).toEqual([
      ['core/codebook-thin', { categories: ['c0', 'c1', 'c2', 'c3', 'c4'], of: 7 }],
    ]);
  });
});

describe('what is no framework', () => {
  test.each([
    ['null', null, undefined],
    ['a list', [sound], undefined],
    ['a word', 'doors', undefined],
    ['an empty record', {}, 'id'],
    ['an id with blanks', { ...sound, id: 'two doors' }, 'id'],
    ['no version', { ...sound, version: '' }, 'version'],
    ['a label in one language', { ...sound, label: { en: 'Doors' } }, 'label.id'],
    ['an empty label', { ...sound, label: { en: 'Doors', id: '' } }, 'label.id'],
    [
      'a category without a definition',
      { ...sound, categories: [{ code: 'front', label: both('Front') }] },
      'categories.0.definition',
    ],
    [
      'an example that does not say whether it applies',
      {
        ...sound,
        categories: [{ ...shown('front'), examples: [{ text: both('T'), because: both('B') }] }],
      },
      'categories.0.examples.0.applies',
    ],
    ['categories that are no list', { ...sound, categories: { front: 1 } }, 'categories'],
  ])('%s: refused and kept, and the first place of trouble is named', (_, draft, path) => {
    const checked = checkFramework(draft);
    expect(checked).toMatchObject({ ok: false, found: draft });
    expect(checked.diagnostics[0]).toMatchObject({
      code: 'core/framework-invalid',
      severity: 'error',
      at: {
        path:
          path === undefined
            ? []
            : path.split('.').map((part) => (/^\d$/.test(part) ? Number(part) : part)),
      },
    });
  });

  test('a field that a framework does not have: refused, not dropped', () => {
    const misspelt = { ...sound, crossCuting: ['front'] };
    expect(checkFramework(misspelt)).toEqual({
      ok: false,
      found: misspelt,
      diagnostics: [
        {
          code: 'core/framework-invalid',
          severity: 'error',
          params: { expected: '- crossCuting' },
          at: { record: 'doors', path: [] },
        },
      ],
    });
  });

  test.each([...reservedIds])(
    'an id that questions or tables use already is refused: "%s" would mean two things',
    (id) => {
      const draft = { ...sound, id };
      const why = {
        code: 'core/framework-id-reserved',
        severity: 'error',
        params: { found: id },
        at: { record: id },
      };
      expect(checkFramework(draft)).toEqual({ ok: false, found: draft, diagnostics: [why] });
      expect(checkCategories({ ...steps, id })).toEqual([why]);
    },
  );

  test('an id that only begins like a dimension is one like any other', () => {
    for (const id of ['places', 'place-2', 'periods', 'steps']) {
      expect(checkFramework({ ...sound, id }).ok).toBe(true);
    }
  });

  test('names its id, where that can be read', () => {
    expect(checkFramework({ ...sound, version: 7 }).diagnostics[0]?.at.record).toBe('doors');
  });

  test('a field that a rule or an example does not have: refused, not dropped', () => {
    const rule = { between: ['front'], trap: both('T'), rule: both('R') };
    const [example] = shown('front').examples;
    for (const more of [
      { rules: [{ ...rule, source: 'page 3' }] },
      { rules: [{ ...rule, trap: { ...both('T'), tet: 'T' } }] },
      { categories: [{ ...shown('front'), examples: [{ ...example, source: 'page 3' }] }] },
      { categories: [{ ...shown('front'), colour: 'red' }] },
      { variantOf: { id: 'gates', version: '1', by: 'us' } },
      { label: { ...both('Doors'), tet: 'Odamatan' } },
    ]) {
      const draft = { ...sound, ...more };
      expect(checkFramework(draft)).toMatchObject({
        ok: false,
        found: draft,
        diagnostics: [{ code: 'core/framework-invalid' }],
      });
    }
    expect(checkFramework({ ...sound, rules: [rule] }).ok).toBe(true);
  });

  test('anything at all is answered, never thrown', () => {
    const near = fc.record(
      Object.fromEntries(
        [...Object.keys(sound), 'rules', 'crossCutting', 'variantOf', 'translationNote'].map(
          (field) => [
            field,
            fc.oneof(
              fc.jsonValue({ maxDepth: 4 }),
              fc.constantFrom(...Object.values(sound)),
              fc.array(
                fc.dictionary(fc.constantFrom('code', 'label', 'definition'), fc.jsonValue()),
              ),
            ),
          ],
        ),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (draft) => {
        const checked = checkFramework(draft);
        if (!checked.ok) expect(checked.found).toBe(draft);
        expect(checked.ok || checked.diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

test('a framework written in code is checked by the same rules', () => {
  expect(checkCategories(steps)).toEqual([]);
  expect(
    checkCategories({ ...steps, crossCutting: ['none' as 'talks'] }).map(({ code }) => code),
  ).toEqual(['core/category-unknown']);
});
