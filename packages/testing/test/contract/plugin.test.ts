import {
  type Analysis,
  type Connector,
  defineAnalysis,
  type Plugin,
  spectrumOfPrevention,
} from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { pluginChecks } from '../../src/index.ts';
import { describePlugin } from '../../src/vitest.ts';
import { failing, type Specimen } from '../check/failing.ts';

const sound: Plugin = {
  id: 'stones',
  contract: 1,
  label: { en: 'Stones', id: 'Batu' },
  diagnostics: { 'stones/none': 'warning' },
  sentences: {
    en: { 'stones/none': 'There are no stones: {found}.' },
    id: { 'stones/none': 'Tidak ada batu: {found}.' },
  },
};
const asked = (params: z.ZodType): Analysis =>
  defineAnalysis({
    id: 'stones',
    label: sound.label,
    description: { en: 'No stones.', id: 'Tanpa batu.' },
    params,
    run: ({ asOf }) => ({ columns: [], rows: [], caveats: [], dataDate: asOf }),
  });
const connector: Connector = {
  id: 'stones',
  label: sound.label,
  options: z.unknown(),
  async *read() {},
  toActivity: ({ raw }) => ({ ok: false, found: raw, diagnostics: [] }),
};

describePlugin(sound);
describePlugin({
  ...sound,
  id: 'stones-asked',
  diagnostics: {},
  sentences: { en: {}, id: {} },
  analyses: [asked(z.strictObject({}))],
});

const tied = 'has a sentence for each of its codes in every language, and no others';
const worded = 'says the same in every language, each in its own words and as a sentence';
const saying = (en: string, id: string): Plugin => ({
  ...sound,
  sentences: { en: { 'stones/none': en }, id: { 'stones/none': id } },
});
const specimens: readonly Specimen<Plugin>[] = [
  [
    'another contract',
    { ...sound, contract: 7 },
    'has an id in lower case, a label, and the contract of this version',
    /contract 7; this is 1/,
  ],
  [
    'an id of the library',
    { ...sound, analyses: [{ ...asked(z.strictObject({})), id: 'coverage' }] },
    'fits beside the library: no id of its parts is taken',
    /core\/plugin-id-taken/,
  ],
  [
    'a code of another plugin',
    { ...sound, diagnostics: { ...sound.diagnostics, 'core/mine': 'error' } },
    'begins each of its codes with its id',
    /core\/mine/,
  ],
  [
    'a code without a sentence',
    { ...sound, diagnostics: { ...sound.diagnostics, 'stones/many': 'error' } },
    tied,
    /stones\/many/,
  ],
  ['sentences without a code', { ...sound, diagnostics: {} }, tied, /stones\/none/],
  ['other words in braces', saying('None: {found}.', 'Tidak ada: {lost}.'), worded, /parameters/],
  ['a sentence that nobody translated', saying('None.', 'None.'), worded, /same words/],
  ['a sentence without an end', saying('None', 'Tidak ada'), worded, /no end/],
  [
    'a connector that nobody tried',
    { ...sound, connectors: [connector] },
    'connector stones is tried',
    /connectors: \{ 'stones': … \}/,
  ],
  [
    'an analysis that nobody asked',
    { ...sound, analyses: [asked(z.strictObject({ of: z.string() }))] },
    'analysis stones is tried',
    /analyses: \{ 'stones': … \}/,
  ],
  [
    'a part that breaks its own contract',
    { ...sound, frameworks: [{ ...spectrumOfPrevention, id: 'levels', citation: '' }] },
    'framework levels says which publication it is from',
    /citation is empty/,
  ],
];

test.each(specimens)('%s is found', async (_, broken, check, says) => {
  expect((await failing(pluginChecks(broken))).get(check)).toMatch(says);
});
