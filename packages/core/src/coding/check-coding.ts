import * as z from 'zod';
import type { ActivityId } from '../activity/id.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import {
  accepted,
  type Checked,
  type Diagnostic,
  refused,
  type Standing,
} from '../diagnostic/diagnostic.ts';
import { expectedOf } from '../diagnostic/expected.ts';
import { namedIn } from '../diagnostic/named-in.ts';
import type { Framework } from '../framework/framework.ts';
import type { Coding, Reading } from './coding.ts';
import { evidenceKinds, type SomeEvidence } from './evidence.ts';

/** What a coding may speak about. */
export interface Codable {
  readonly activities: ReadonlySet<string>;
  readonly frameworks: ReadonlyMap<string, Framework>;
}

const text = z.record(z.string(), z.string());
const reading = z.discriminatedUnion('verdict', [
  z.strictObject({
    verdict: z.literal('within'),
    principal: z.array(z.string()),
    significant: z.array(z.string()),
    absent: z.array(z.string()),
  }),
  z.strictObject({ verdict: z.literal('outside') }),
  z.strictObject({ verdict: z.literal('resource') }),
]);
const evidence = z.strictObject({
  source: z.string().min(1),
  locator: z.string().min(1),
  kind: z.enum(evidenceKinds),
  paraphrase: text.exactOptional(),
  supports: z.array(z.string()).exactOptional(),
});
const shape = z.strictObject({
  activity: z.string().min(1),
  framework: z.string().min(1),
  version: z.string(),
  coder: z.string().min(1),
  reading,
  evidence: z.array(evidence),
  because: text.nullable(),
  confidence: z.enum(['high', 'medium', 'low']),
  alternatives: z.array(
    z.strictObject({ reading, because: text, coder: z.string().exactOptional() }),
  ),
  status: z.enum(['proposed', 'accepted', 'rejected']),
});

/**
 * Checks one coding at the door: its activity and framework exist, its categories are the framework's
 * (an alias is replaced and said), and something stands behind it.
 */
export function checkCoding(draft: unknown, known: Codable): Checked<Coding> {
  const read = shape.safeParse(draft);
  if (!read.success) {
    const record = namedIn(draft, 'activity');
    return refused(
      draft,
      read.error.issues.map((issue) =>
        diagnostic(
          'core/coding-invalid',
          { expected: expectedOf(issue) },
          { ...record, path: issue.path.map(String) },
        ),
      ),
    );
  }
  const coding = read.data;
  const at: Standing = { record: coding.activity, path: ['codings', coding.framework] };
  const framework = known.frameworks.get(coding.framework);
  const diagnostics: Diagnostic[] = [];
  if (!known.activities.has(coding.activity)) {
    diagnostics.push(diagnostic('core/activity-unknown', { found: coding.activity }, at));
  }
  if (coding.evidence.length === 0) {
    diagnostics.push(diagnostic('core/coding-evidence-missing', {}, at));
  }
  if (!framework) {
    diagnostics.push(
      diagnostic(
        'core/framework-unknown',
        { found: coding.framework, known: [...known.frameworks.keys()] },
        at,
      ),
    );
    return refused(draft, diagnostics);
  }
  if (coding.version !== framework.version) {
    diagnostics.push(
      diagnostic(
        'core/coding-version',
        { found: coding.version, framework: framework.id, expected: framework.version },
        at,
      ),
    );
  }
  const speller = spellerFor(framework, at, diagnostics);
  const value: Coding = {
    ...coding,
    activity: coding.activity as ActivityId,
    reading: checkReading(coding.reading, speller, at, diagnostics),
    alternatives: coding.alternatives.map((alternative) => ({
      ...alternative,
      reading: checkReading(alternative.reading, speller, at, diagnostics),
    })),
    evidence: coding.evidence.map((item) =>
      item.supports ? { ...item, supports: item.supports.map(speller) } : item,
    ) as unknown as SomeEvidence,
  };
  return diagnostics.some(({ severity }) => severity === 'error')
    ? refused(draft, diagnostics)
    : accepted(value, diagnostics);
}

/** Turns what was written into the framework's own code, and reports an alias or an unknown code. */
function spellerFor(
  framework: Framework,
  at: Standing,
  diagnostics: Diagnostic[],
): (found: string) => string {
  const codes = new Set(framework.categories.map(({ code }) => code));
  const aliases = new Map(
    framework.categories.flatMap(({ code, aliases }) => aliases.map((alias) => [alias, code])),
  );
  return (found) => {
    if (codes.has(found)) return found;
    const code = aliases.get(found);
    if (code) {
      diagnostics.push(
        diagnostic('core/category-alias', { found, framework: framework.id, read: code }, at),
      );
      return code;
    }
    diagnostics.push(
      diagnostic(
        'core/category-unknown',
        { found, framework: framework.id, known: [...codes].slice(0, 12) },
        at,
      ),
    );
    return found;
  };
}

function checkReading(
  found: Reading,
  spell: (code: string) => string,
  at: Standing,
  diagnostics: Diagnostic[],
): Reading {
  if (found.verdict !== 'within') return found;
  const reading = {
    verdict: found.verdict,
    principal: found.principal.map(spell),
    significant: found.significant.map(spell),
    absent: found.absent.map(spell),
  };
  const all = [...reading.principal, ...reading.significant, ...reading.absent];
  if (reading.principal.length + reading.significant.length === 0) {
    diagnostics.push(diagnostic('core/coding-empty', {}, at));
  }
  for (const twice of new Set(all.filter((code, index) => all.indexOf(code) !== index))) {
    diagnostics.push(diagnostic('core/category-twice', { found: twice }, at));
  }
  return reading;
}
