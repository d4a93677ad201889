import * as z from 'zod';
import { diagnostic } from '../diagnostic/catalogue.ts';
import { accepted, type Checked, type Diagnostic, refused } from '../diagnostic/diagnostic.ts';
import { expectedOf } from '../diagnostic/expected.ts';
import { namedIn } from '../diagnostic/named-in.ts';
import { defineFramework, type Framework, type FrameworkDraft } from './framework.ts';

/** Above this a framework is accepted with a warning: nobody can code reliably with so many categories. */
export const manyCategories = 500;

/**
 * Words that already name a dimension, or a column of a table: a framework of that name could not be asked for, or
 * its codes would stand in the place of another column.
 */
export const reservedIds: ReadonlySet<string> = new Set([
  ...['audience', 'channel', 'organisation', 'place', 'period'],
  ...['state', 'reasons', 'count', 'possible', 'low', 'high', 'of', 'robust', 'kind'],
  ...['fact', 'activity', 'alone', 'touches', 'standing', 'what', 'distance', 'activities'],
]);

const bilingual = z.strictObject({ en: z.string().min(1), id: z.string().min(1) });
const example = z.strictObject({ text: bilingual, applies: z.boolean(), because: bilingual });
const shape = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.string().min(1),
  label: bilingual,
  description: bilingual,
  citation: z.string(),
  translationNote: bilingual.exactOptional(),
  categories: z.array(
    z.strictObject({
      code: z.string().min(1),
      label: bilingual,
      definition: bilingual,
      examples: z.array(example).exactOptional(),
      aliases: z.array(z.string()).exactOptional(),
    }),
  ),
  rules: z
    .array(z.strictObject({ between: z.array(z.string()), trap: bilingual, rule: bilingual }))
    .exactOptional(),
  crossCutting: z.array(z.string()).exactOptional(),
  variantOf: z.strictObject({ id: z.string(), version: z.string() }).exactOptional(),
});

/** Checks a framework that comes as data. A framework written in code is checked by the compiler, and by this in tests. */
export function checkFramework(draft: unknown): Checked<Framework> {
  const read = shape.safeParse(draft);
  if (!read.success) {
    const record = namedIn(draft);
    return refused(
      draft,
      read.error.issues.map((issue) =>
        diagnostic(
          'core/framework-invalid',
          { expected: expectedOf(issue) },
          {
            ...record,
            path: issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
          },
        ),
      ),
    );
  }
  const framework = defineFramework(read.data as FrameworkDraft<string>);
  const diagnostics = checkCategories(framework);
  return diagnostics.some(({ severity }) => severity === 'error')
    ? refused(draft, diagnostics)
    : accepted(framework, diagnostics);
}

/** What is wrong or thin in the categories of a framework. */
export function checkCategories(framework: Framework): readonly Diagnostic[] {
  const at = { record: framework.id };
  const diagnostics: Diagnostic[] = [];
  if (reservedIds.has(framework.id)) {
    diagnostics.push(diagnostic('core/framework-id-reserved', { found: framework.id }, at));
  }
  if (framework.categories.length === 0)
    diagnostics.push(diagnostic('core/framework-empty', {}, at));
  if (framework.categories.length > manyCategories) {
    diagnostics.push(
      diagnostic(
        'core/framework-large',
        { categories: framework.categories.length, limit: manyCategories },
        at,
      ),
    );
  }
  const seen = new Set<string>();
  for (const { code, aliases } of framework.categories) {
    for (const name of [code, ...aliases]) {
      if (seen.has(name)) {
        diagnostics.push(diagnostic('core/category-repeated', { found: name }, at));
      }
      seen.add(name);
    }
  }
  const codes = new Set(framework.categories.map(({ code }) => code));
  const named = [...framework.crossCutting, ...framework.rules.flatMap(({ between }) => between)];
  for (const found of new Set(named.filter((code) => !codes.has(code)))) {
    diagnostics.push(
      diagnostic(
        'core/category-unknown',
        { found, framework: framework.id, known: [...codes] },
        at,
      ),
    );
  }
  const thin = framework.categories.filter(
    ({ examples }) =>
      !examples.some(({ applies }) => applies) || examples.every(({ applies }) => applies),
  );
  if (thin.length > 0) {
    diagnostics.push(
      diagnostic(
        'core/codebook-thin',
        { categories: thin.slice(0, 5).map(({ code }) => code), of: thin.length },
        at,
      ),
    );
  }
  return diagnostics;
}
