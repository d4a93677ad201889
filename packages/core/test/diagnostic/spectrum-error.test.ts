import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostic/catalogue.ts';
import { misuse, SpectrumError } from '../../src/diagnostic/spectrum-error.ts';

describe('the one error that is thrown', () => {
  const why = diagnostic('core/dimension-unknown', { found: 'stairs', known: ['steps'] });

  test('carries its code and its diagnostic, for programs', () => {
    const error = new SpectrumError(why);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('SpectrumError');
    expect(error.code).toBe('core/dimension-unknown');
    expect(error.diagnostic).toBe(why);
  });

  test('says in its message what it is about, for logs', () => {
    expect(new SpectrumError(why).message).toBe(
      'core/dimension-unknown {"found":"stairs","known":["steps"]}',
    );
  });

  test('may carry what caused it', () => {
    const cause = new Error('offline');
    expect(new SpectrumError(why, { cause }).cause).toBe(cause);
  });

  test('is what misuse throws', () => {
    expect(() => misuse('core/dimension-unknown', why.params)).toThrow(new SpectrumError(why));
  });
});
