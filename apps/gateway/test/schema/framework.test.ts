import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('gives a framework with its codebook', async () => {
  const { data } = await ask(`{
    frameworks {
      frameworkId version label(lang: ID) description citation translationNote(lang: ID)
      variantOf { frameworkId version }
      categories {
        code position label definition(lang: ID) aliases crossCutting
        framework { frameworkId }
        examples { text applies because(lang: ID) }
      }
      rules { between { code } trap rule(lang: ID) }
    }
  }`);
  expect(data.frameworks).toEqual([
    {
      frameworkId: 'letters',
      version: '2',
      label: 'Huruf',
      description: 'Three letters.',
      citation: 'Nobody (2020). Letters.',
      translationNote: 'Disusun oleh kami.',
      variantOf: null,
      categories: [
        {
          code: 'a',
          position: 1,
          label: 'Letter A',
          definition: 'Yang pertama.',
          aliases: ['alpha'],
          crossCutting: false,
          framework: { frameworkId: 'letters' },
          examples: [
            { text: 'An A', applies: true, because: 'Memang demikian.' },
            { text: 'An upturned V', applies: false, because: 'Garisnya tidak ada.' },
          ],
        },
        expect.objectContaining({ code: 'b', position: 2 }),
        expect.objectContaining({ code: 'c', crossCutting: true }),
      ],
      rules: [
        {
          between: [{ code: 'a' }, { code: 'b' }],
          trap: 'Both have a bar.',
          rule: 'Hitung lengkungnya.',
        },
      ],
    },
  ]);
});

test('gives one framework, or null', async () => {
  const { data } = await ask(
    '{ found: framework(frameworkId: "letters") { label } none: framework(frameworkId: "x") { label } }',
  );
  expect(data).toEqual({ found: { label: 'Letters' }, none: null });
});
