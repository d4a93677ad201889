import { expectTypeOf, test } from 'vitest';
import type { CodeOf, Framework } from '../../src/framework/framework.ts';
import type { newSpectrumOfPrevention } from '../../src/framework/new-spectrum-of-prevention.ts';
import { spectrumOfPrevention } from '../../src/framework/spectrum-of-prevention.ts';
import type { un4p } from '../../src/framework/un-4p.ts';
import { defineVariant } from '../../src/framework/variant.ts';

type Level = 'individual' | 'community' | 'providers' | 'networks' | 'organizations' | 'policy';

const both = (en: string) => ({ en, id: `${en} (id)` });
const identity = {
  id: 'variant',
  version: '1',
  label: both('Variant'),
  description: both('A variant'),
  citation: 'Nobody (2000)',
};

test('the codes of the codebooks are literal types', () => {
  expectTypeOf<CodeOf<typeof spectrumOfPrevention>>().toEqualTypeOf<Level>();
  expectTypeOf<CodeOf<typeof un4p>>().toEqualTypeOf<
    'prevention' | 'protection' | 'prosecution' | 'partnership'
  >();
  expectTypeOf<CodeOf<typeof newSpectrumOfPrevention>>().toEqualTypeOf<
    Level | 'neighborhoods' | 'access'
  >();
});

test('a variant that adds nothing has the codes of its base', () => {
  const variant = defineVariant(spectrumOfPrevention, {
    ...identity,
    rename: { policy: { label: both('Rules') } },
  });
  expectTypeOf(variant).toEqualTypeOf<Framework<Level>>();
});

test('a variant that adds categories has the codes of both', () => {
  const variant = defineVariant(spectrumOfPrevention, {
    ...identity,
    add: [{ code: 'research', label: both('Research'), definition: both('Finding out') }],
    order: ['research', 'policy'],
  });
  expectTypeOf(variant).toEqualTypeOf<Framework<Level | 'research'>>();
});

test('a code that neither has does not compile', () => {
  defineVariant(spectrumOfPrevention, {
    ...identity,
    // @ts-expect-error: no level of that code
    rename: { polcy: { label: both('Rules') } },
  });
  defineVariant(spectrumOfPrevention, {
    ...identity,
    // @ts-expect-error: no level of that code
    order: ['polcy'],
  });
  defineVariant(spectrumOfPrevention, {
    ...identity,
    // @ts-expect-error: no level of that code
    rules: [{ between: ['polcy'], trap: both('Trap'), rule: both('Rule') }],
  });
});
