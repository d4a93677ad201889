import * as z from 'zod';
import type { OrganisationId } from '../activity/id.ts';
import { ownRoles, roles } from '../activity/organisation.ts';
import { daysOf, daysOfMember, periodUnits } from '../activity/period.ts';
import type { Place } from '../activity/place.ts';
import { evidenceKinds } from '../coding/evidence.ts';
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
import { meanings } from '../locales/answer-codes.ts';
import type { Expectation, Members, Screening } from './expectation.ts';

/** What a declaration may name. */
export interface Declarable {
  readonly places: readonly Place[];
  readonly organisations: ReadonlySet<string>;
  readonly audiences: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  readonly frameworks: ReadonlyMap<string, Framework>;
}

const bilingual = z.strictObject({ en: z.string(), id: z.string() });
const members = z.record(z.string(), z.array(z.string()));
const expectation = z.strictObject({
  id: z.string().min(1),
  label: bilingual,
  note: bilingual.nullish(),
  organisations: z.array(z.string()).min(1).nullish(),
  roles: z.array(z.enum(roles)).exactOptional(),
  meaning: z.string().exactOptional(),
  atLeast: z.number().int().min(1).exactOptional(),
  members: members.exactOptional(),
  notApplicable: z.array(members).exactOptional(),
});
const evidence = z.strictObject({
  source: z.string().min(1),
  locator: z.string().min(1),
  kind: z.enum(evidenceKinds),
  paraphrase: z.record(z.string(), z.string()).exactOptional(),
  supports: z.array(z.string()).exactOptional(),
});
const screening = z.strictObject({
  id: z.string().min(1),
  label: bilingual,
  screener: bilingual,
  date: z.string().nullish(),
  complete: z.boolean(),
  organisations: z.array(z.string()).min(1).nullish(),
  meanings: z.array(z.enum(meanings)).min(1).nullish(),
  scope: members.exactOptional(),
  needs: z.array(z.string()).exactOptional(),
  evidence: z.array(evidence).exactOptional(),
  because: bilingual,
});

/** Checks what should be covered and whose work counts. A wrong denominator would falsify every answer, so it is refused whole. */
export function checkExpectation(draft: unknown, known: Declarable): Checked<Expectation> {
  const read = expectation.safeParse(draft);
  if (!read.success) return refused(draft, invalid(draft, read.error));
  const given = read.data;
  const at: Standing = { record: given.id };
  const dimensions = dimensionsIn(known);
  const diagnostics = [
    ...unknownOrganisations(given.organisations ?? [], known, at),
    ...[given.members ?? {}, ...(given.notApplicable ?? [])].flatMap((some) =>
      unknownMembers(some, dimensions, at),
    ),
  ];
  const meaning = meanings.find((one) => one === (given.meaning ?? 'reported'));
  if (!meaning) {
    const found = given.meaning ?? '';
    diagnostics.push(
      found === 'effective'
        ? diagnostic('core/meaning-effective', {}, at)
        : diagnostic('core/meaning-unknown', { found, known: meanings }, at),
    );
  }
  if (!meaning || diagnostics.length > 0) return refused(draft, diagnostics);
  return accepted({
    id: given.id,
    label: given.label,
    note: given.note ?? null,
    organisations: (given.organisations as OrganisationId[] | null | undefined) ?? null,
    roles: given.roles ?? ownRoles,
    meaning,
    atLeast: given.atLeast ?? 1,
    members: given.members ?? {},
    notApplicable: given.notApplicable ?? [],
  });
}

/** Checks who looked where. A screening that names something unknown would prove gaps it never saw, so it is refused whole. */
export function checkScreening(draft: unknown, known: Declarable): Checked<Screening> {
  const read = screening.safeParse(draft);
  if (!read.success) return refused(draft, invalid(draft, read.error));
  const given = read.data;
  const scope = given.scope ?? {};
  const at: Standing = { record: given.id };
  // A scope may name a kind of dimension for all of its levels or units.
  const dimensions = new Map([...dimensionsIn(known), ...kindsIn(known)]);
  const diagnostics = [
    ...unknownOrganisations(given.organisations ?? [], known, at),
    ...unknownMembers(scope, dimensions, at),
    ...(given.needs ?? [])
      .filter((needed) => !dimensions.has(needed))
      .map((found) => unknownDimension(found, dimensions, at)),
  ];
  if (given.date && daysOf(given.date) === null) {
    const params = { found: given.date, end: 'date' };
    diagnostics.push(diagnostic('core/date-impossible', params, { ...at, path: ['date'] }));
  }
  if (diagnostics.length > 0) return refused(draft, diagnostics);
  return accepted({
    id: given.id,
    label: given.label,
    screener: given.screener,
    date: given.date ?? null,
    complete: given.complete,
    organisations: (given.organisations as OrganisationId[] | null | undefined) ?? null,
    meanings: given.meanings ?? null,
    scope,
    needs: given.needs ?? narrowed(scope),
    evidence: given.evidence ?? [],
    because: given.because,
  });
}

/** The dimensions of which only some members were looked at. An empty list already keeps out every cell that names it. */
function narrowed(scope: Members): readonly string[] {
  return Object.keys(scope).filter((dimension) => (scope[dimension]?.length ?? 0) > 0);
}

function invalid(draft: unknown, error: z.ZodError): readonly Diagnostic[] {
  const record = namedIn(draft);
  return error.issues.map((issue) =>
    diagnostic(
      'core/declaration-invalid',
      { expected: expectedOf(issue) },
      { ...record, path: issue.path.map(String) },
    ),
  );
}

function unknownOrganisations(
  named: readonly string[],
  { organisations }: Declarable,
  at: Standing,
): Diagnostic[] {
  return named
    .filter((one) => !organisations.has(one))
    .map((found) => diagnostic('core/member-unknown', { found, dimension: 'organisation' }, at));
}

/** How to tell a member of each dimension from anything else. */
type Dimensions = ReadonlyMap<string, (member: string) => boolean>;

function unknownMembers(
  some: Members,
  dimensions: Dimensions,
  at: Standing,
): readonly Diagnostic[] {
  return Object.entries(some).flatMap(([dimension, list]) => {
    const isKnown = dimensions.get(dimension);
    if (!isKnown) return [unknownDimension(dimension, dimensions, at)];
    return list
      .filter((one) => !isKnown(one))
      .map((found) => diagnostic('core/member-unknown', { found, dimension }, at));
  });
}

function unknownDimension(found: string, dimensions: Dimensions, at: Standing): Diagnostic {
  return diagnostic('core/dimension-unknown', { found, known: [...dimensions.keys()] }, at);
}

function dimensionsIn(known: Declarable): Dimensions {
  const frameworks = [...known.frameworks.values()].map(
    ({ id, categories }) => [id, among(categories.map(({ code }) => code))] as const,
  );
  const levels = [...new Set(known.places.map(({ level }) => level))].map((level) => {
    const ids = known.places.filter((place) => place.level === level).map(({ id }) => id);
    return [`place:${level}`, among(ids)] as const;
  });
  return new Map<string, (member: string) => boolean>([
    ...frameworks,
    ...levels,
    ['audience', (member) => known.audiences.has(member)],
    ['channel', (member) => known.channels.has(member)],
    ['organisation', (member) => known.organisations.has(member)],
    ...periodUnits.map((unit) => [`period:${unit}`, isPeriod] as const),
  ]);
}

/** What a screening's scope may say of all levels, of one level by places above it, and of all units at once. */
function kindsIn({ places }: Declarable): Dimensions {
  const anywhere = among(places.map(({ id }) => id));
  return new Map<string, (member: string) => boolean>([
    ['place', anywhere],
    ...places.map(({ level }) => [`place:${level}`, anywhere] as const),
    ['period', isPeriod],
  ]);
}

function among(ids: readonly string[]): (member: string) => boolean {
  const known = new Set(ids);
  return (member) => known.has(member);
}

function isPeriod(member: string): boolean {
  return daysOfMember(member) !== null;
}
