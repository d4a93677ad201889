import { expect, test } from 'vitest';
import { coreCatalogue, diagnostic } from '../../src/diagnostic/catalogue.ts';
import { accepted, refused } from '../../src/diagnostic/diagnostic.ts';

test('a diagnostic has the severity of its code, and no more than it is given', () => {
  expect(diagnostic('core/status-unknown')).toEqual({
    code: 'core/status-unknown',
    severity: 'warning',
    params: {},
    at: {},
  });
  expect(diagnostic('core/id-missing', { kind: 'activity' }, { row: 7 })).toEqual({
    code: 'core/id-missing',
    severity: 'error',
    params: { kind: 'activity' },
    at: { row: 7 },
  });
});

test('codes say that they are of core, and what the problem is', () => {
  const odd = Object.keys(coreCatalogue).filter(
    (code) => !/^core\/[a-z]+(-[a-z0-9]+)*$/.test(code),
  );
  expect(odd).toEqual([]);
});

test('a checked value is let in with its doubts, or refused with what was found', () => {
  const doubts = [diagnostic('core/status-unknown')];
  expect(accepted(7)).toEqual({ ok: true, value: 7, diagnostics: [] });
  expect(accepted(7, doubts)).toEqual({ ok: true, value: 7, diagnostics: doubts });
  expect(refused<number>('seven', doubts)).toEqual({
    ok: false,
    found: 'seven',
    diagnostics: doubts,
  });
});
