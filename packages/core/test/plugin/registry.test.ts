import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { coreAnalyses } from '../../src/analysis/core-analyses.ts';
import type { SpectrumError } from '../../src/diagnostic/spectrum-error.ts';
import { defineCrosswalk } from '../../src/framework/crosswalk.ts';
import { contract, type Plugin } from '../../src/plugin/plugin.ts';
import { type Registry, registry } from '../../src/plugin/registry.ts';
import { both, ends, labelled, steps } from '../riverbend.ts';

const plugin = (id: string, more: Partial<Plugin> = {}): Plugin => ({
  ...labelled(id),
  contract,
  ...more,
});
/** The code and the parameters of what is thrown. */
function misuse(plugins: readonly Plugin[]) {
  try {
    registry(plugins);
  } catch (error) {
    const { code, diagnostic } = error as SpectrumError;
    return [code, diagnostic.params];
  }
  return null;
}

/** One thing of each kind that a plugin may bring, under one id. */
const brought = {
  frameworks: [steps],
  crosswalks: [defineCrosswalk(steps, ends, [])],
  connectors: [
    {
      ...labelled('lines'),
      options: z.object({}),
      async *read() {},
      toActivity: () => ({ ok: false, found: null, diagnostics: [] }) as const,
    },
  ],
  exporters: [
    {
      ...labelled('lines'),
      mediaType: 'text/plain',
      extension: 'txt',
      write: () => ({ chunks: [], lost: [] }),
    },
  ],
  coders: [{ ...labelled('word-coder'), frameworks: ['steps'], propose: () => [] }],
  analyses: [
    {
      ...labelled('counted'),
      description: both('Counted'),
      params: z.object({}),
      run: () => ({ columns: [], rows: [], caveats: [], dataDate: '2019' }),
    },
  ],
} as const satisfies Partial<Plugin>;
const kinds = Object.keys(brought) as (keyof typeof brought)[];

describe('no plugin at all', () => {
  test('leaves the analyses and exporters of the library, and nothing else', () => {
    const { analyses, exporters, ...rest } = registry([]);
    expect([...exporters.keys()]).toEqual(['json', 'ndjson']);
    expect([...analyses.keys()]).toEqual(coreAnalyses.map(({ id }) => id));
    expect(rest).toEqual({
      plugins: [],
      frameworks: new Map(),
      crosswalks: new Map(),
      connectors: new Map(),
      coders: new Map(),
      sentences: [],
    });
  });
});

describe('what plugins bring', () => {
  const sentences = { en: { 'one/odd': 'Odd.' }, id: { 'one/odd': 'Ganjil.' } };
  const one = plugin('one', { ...brought, sentences });

  test.each(kinds)('%s are found by their id', (kind) => {
    const found = registry([one])[kind] as ReadonlyMap<string, unknown>;
    for (const item of brought[kind]) expect(found.get(item.id)).toBe(item);
  });

  test('sentences are kept', () => {
    expect(registry([plugin('two'), one]).sentences).toEqual([sentences]);
  });

  test('one id may be taken once in each kind: a connector and an exporter of one standard', () => {
    const { connectors, exporters } = registry([one]);
    expect([connectors.has('lines'), exporters.has('lines')]).toEqual([true, true]);
  });

  test('does not depend on the order of the plugins', () => {
    const plugins = [
      one,
      plugin('two', { frameworks: [ends], requires: ['one'] }),
      plugin('three', { requires: ['two'] }),
    ];
    const ids = (of: Registry) =>
      Object.fromEntries(kinds.map((kind) => [kind, [...of[kind].keys()].sort()]));
    expect(ids(registry([...plugins].reverse()))).toEqual(ids(registry(plugins)));
    expect(ids(registry(plugins)).frameworks).toEqual(['ends', 'steps']);
  });
});

describe('two plugins that take one id', () => {
  test.each(kinds)('of one of their %s are both named', (kind) => {
    const [item] = brought[kind];
    const both = [plugin('one', { [kind]: [item] }), plugin('two', { [kind]: [item] })];
    const names = { kind: kind === 'analyses' ? 'analysis' : kind.slice(0, -1), found: item.id };
    expect(misuse(both)).toEqual([
      'core/plugin-id-taken',
      { ...names, first: 'one', second: 'two' },
    ]);
    expect(misuse([...both].reverse())).toEqual([
      'core/plugin-id-taken',
      { ...names, first: 'two', second: 'one' },
    ]);
  });

  test('of an analysis of the library are the library and the plugin', () => {
    const [analysis] = brought.analyses;
    expect(misuse([plugin('one', { analyses: [{ ...analysis, id: 'gaps' }] })])).toEqual([
      'core/plugin-id-taken',
      { kind: 'analysis', found: 'gaps', first: 'core', second: 'one' },
    ]);
  });

  test('for themselves are refused', () => {
    const params = { kind: 'plugin', found: 'one', first: 'one', second: 'one' };
    expect(misuse([plugin('one'), plugin('one')])).toEqual(['core/plugin-id-taken', params]);
    expect(misuse([plugin('core')])).toEqual([
      'core/plugin-id-taken',
      { kind: 'plugin', found: 'core', first: 'core', second: 'core' },
    ]);
  });

  test('within one plugin are that plugin twice', () => {
    expect(misuse([plugin('one', { frameworks: [steps, steps] })])).toEqual([
      'core/plugin-id-taken',
      { kind: 'framework', found: 'steps', first: 'one', second: 'one' },
    ]);
  });
});

describe('a plugin that does not fit', () => {
  test.each([contract - 1, contract + 1])(
    'was written for contract %i: both numbers are said',
    (found) => {
      expect(misuse([plugin('other', { contract: found })])).toEqual([
        'core/plugin-contract',
        { plugin: 'other', found, expected: contract },
      ]);
    },
  );

  test('requires plugins that are not there: all of them are named', () => {
    expect(
      misuse([plugin('one', { requires: ['two', 'three', 'four'] }), plugin('three')]),
    ).toEqual(['core/plugin-requires', { plugin: 'one', missing: ['two', 'four'] }]);
  });

  test('requires one that comes after it, or the library itself: that is there', () => {
    expect(misuse([plugin('one', { requires: ['two', 'core'] }), plugin('two')])).toBeNull();
  });
});
