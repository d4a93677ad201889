import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import known from './coverage-semantics.json' with { type: 'json' };
import type { CaseDefaults, SemanticCase } from './semantic-case.ts';

const cases = known.cases as unknown as readonly (SemanticCase & {
  readonly expect: ReturnType<typeof answer>;
})[];
const defaults = known.defaults as CaseDefaults;

describe('three-valued coverage, known answers', () => {
  test.each(cases)('$id: $say', (given) => {
    expect(answer(given, defaults)).toEqual(given.expect);
  });

  const published = new URL(
    '../../../../../../shared/data/coverage_semantics.json',
    import.meta.url,
  );
  test('are the ones that were published with the definition', ({ skip }) => {
    skip(!existsSync(published), 'the published cases are not beside this checkout');
    expect(known).toEqual(JSON.parse(readFileSync(published, 'utf8')));
  });
});
