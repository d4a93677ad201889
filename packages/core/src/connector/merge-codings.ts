import { type Alternative, type Coding, categoriesOf, type Reading } from '../coding/coding.ts';
import type { SomeEvidence } from '../coding/evidence.ts';
import { type CoreCode, diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic, Params, Standing } from '../diagnostic/diagnostic.ts';
import { united } from './united.ts';
import { saidOf, type UnitedReading, unitedReading, type Within } from './united-reading.ts';

/** A coding with the place where its record stood. */
export interface StoodCoding {
  readonly coding: Coding;
  readonly at: Standing;
}

export interface MergedCodings {
  readonly codings: readonly Coding[];
  readonly diagnostics: readonly Diagnostic[];
}

const anotherRecord = {
  en: 'Another record of the same activity reads it so.',
  id: 'Catatan lain tentang kegiatan yang sama membacanya demikian.',
} as const;

/**
 * The codings of several records as one for each activity, framework, coder and status: categories and evidence are
 * united, and it is said which. What records contradict each other in (a category is there in one and absent in
 * another; an accepted coding is within the framework, outside it, or a resource) counts as the first one has it,
 * and the other word stays as an alternative: the coding is contested. Proposals that differ in verdict stay apart
 * until somebody decides.
 */
export function mergeCodings(stood: readonly StoodCoding[]): MergedCodings {
  const groups = new Map<string, Group>();
  for (const one of stood) {
    const { activity, framework, version, coder, status, reading } = one.coding;
    const apart = status === 'accepted' ? null : reading.verdict;
    const key = JSON.stringify([activity, framework, version, coder, status, apart]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const merged = [...groups.values()].map(together);
  return {
    codings: merged.map(([coding]) => coding),
    diagnostics: merged.flatMap(([, said]) => said),
  };
}

type Group = [StoodCoding, ...StoodCoding[]];
type Verdict = Reading['verdict'];

function together(group: Group): readonly [Coding, readonly Diagnostic[]] {
  const codings = group.map(({ coding }) => coding);
  const [first] = codings as [Coding];
  if (group.length === 1) return [first, []];

  const rows = group.flatMap(({ coding: { reading }, at }) =>
    reading.verdict === 'within' ? [{ reading, at }] : [],
  );
  const whole = unitedReading(rows.map(({ reading }) => reading));
  const readingAs = (verdict: Verdict): Reading =>
    verdict === 'within' ? whole.reading : { verdict };
  const { verdict } = first.reading;
  const others = new Map<Verdict, Standing>();
  for (const { coding, at } of group) {
    const other = coding.reading.verdict;
    if (other !== verdict && !others.has(other)) others.set(other, at);
  }
  const otherwise = [
    ...[...others.keys()].map(readingAs),
    ...whole.contradictions.map(({ reading }) => reading),
  ];
  const coding: Coding = {
    ...first,
    reading: readingAs(verdict),
    evidence: united(codings.flatMap(({ evidence }) => evidence)) as unknown as SomeEvidence,
    alternatives: withReadings(united(codings.flatMap((one) => one.alternatives)), otherwise),
  };
  const say = (code: CoreCode, params: Params, at: Standing | undefined): Diagnostic => {
    const { activity: record, framework } = first;
    const path = ['codings', framework];
    return diagnostic(code, { framework, ...params }, { ...at, record, path });
  };
  return [
    coding,
    [
      ...[...others].map(([other, at]) =>
        say('core/verdicts-differ', { reading: verdict, otherwise: other }, at),
      ),
      ...contradicted(rows, whole).map(({ at, ...params }) =>
        say('core/codings-differ', params, at),
      ),
      ...added(rows, whole).map(({ at, readings }) => say('core/codings-united', { readings }, at)),
    ],
  ];
}

/** Alternatives with further readings, those that are not among them. */
function withReadings(
  alternatives: readonly Alternative[],
  readings: readonly Reading[],
): readonly Alternative[] {
  const known = new Set(alternatives.map(({ reading }) => JSON.stringify(reading)));
  const further = united(readings).filter((one) => !known.has(JSON.stringify(one)));
  return [...alternatives, ...further.map((reading) => ({ reading, because: anotherRecord }))];
}

/** A row that reads the activity as within the framework. */
interface Row {
  readonly reading: Within;
  readonly at: Standing;
}

/** Each category that rows contradict each other in, once, where the first row stood that contradicts. */
function contradicted(rows: readonly Row[], { contradictions }: UnitedReading) {
  const found = new Map<string, Row>();
  for (const { row, categories } of contradictions) {
    for (const category of categories) {
      if (!found.has(category)) found.set(category, rows[row] as Row);
    }
  }
  return [...found].map(([category, { reading, at }]) => ({
    category,
    reading: rows.map((row) => saidOf(row.reading, category)).find((word) => word !== null) ?? '',
    otherwise: saidOf(reading, category) ?? '',
    at,
  }));
}

/** The categories that each row adds, where rows state different ones; those that they contradict each other in aside. */
function added(rows: readonly Row[], { contradictions }: UnitedReading) {
  const disputed = new Set(contradictions.flatMap(({ categories }) => categories));
  const stated = new Map<string, Row>();
  for (const row of rows) {
    const categories = categoriesOf(row.reading).filter((one) => !disputed.has(one));
    const key = [...categories].sort().join(' + ');
    if (key !== '' && !stated.has(key)) stated.set(key, row);
  }
  const [, second] = stated.values();
  return second ? [{ readings: [...stated.keys()], at: second.at }] : [];
}
