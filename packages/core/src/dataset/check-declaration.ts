import * as z from 'zod';
import type { OrganisationId } from '../activity/id.ts';
import { ownRoles, roles } from '../activity/organisation.ts';
import { daysOf } from '../activity/period.ts';
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
import type { Framework } from '../framework/framework.ts';
import { type Expectation, type Members, meanings, type Screening } from './expectation.ts';

/** What a declaration may name. */
export interface Declarable {
  readonly places: readonly Place[];
  readonly organisations: ReadonlySet<string>;
  readonly audiences: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  readonly frameworks: ReadonlyMap<string, Framework>;
}

const bilingual = z.object({ en: z.string(), id: z.string() });
const members = z.record(z.string(), z.array(z.string()));
const expectation = z.object({
  id: z.string().min(1),
  label: bilingual,
  note: bilingual.exactOptional(),
  organisations: z.array(z.string()).min(1).exactOptional(),
  roles: z.array(z.enum(roles)).exactOptional(),
  meaning: z.string().exactOptional(),
  atLeast: z.number().int().min(1).exactOptional(),
  members: members.exactOptional(),
  notApplicable: z.array(members).exactOptional(),
});
const screening = z.object({
  id: z.string().min(1),
  label: bilingual,
  screener: bilingual,
  date: z.string().exactOptional(),
  complete: z.boolean(),
  organisations: z.array(z.string()).min(1).exactOptional(),
  scope: members.exactOptional(),
  needs: z.array(z.string()).exactOptional(),
  evidence: z
    .array(
      z.object({
        source: z.string(),
        locator: z.string(),
        kind: z.enum(evidenceKinds),
        paraphrase: z.record(z.string(), z.string()).exactOptional(),
      }),
    )
    .exactOptional(),
  because: bilingual,
});

/** Checks what should be covered and whose work counts. A wrong denominator would falsify every answer, so it is refused whole. */
export function checkExpectation(draft: unknown, known: Declarable): Checked<Expectation> {
  const read = expectation.safeParse(draft);
  if (!read.success) return refused(draft, invalid(read.error));
  const given = read.data;
  const at: Standing = { record: given.id };
  const diagnostics = [
    ...unknownOrganisations(given.organisations ?? [], known, at),
    ...[given.members ?? {}, ...(given.notApplicable ?? [])].flatMap((some) =>
      unknownMembers(some, known, at),
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
    organisations: (given.organisations as OrganisationId[] | undefined) ?? null,
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
  if (!read.success) return refused(draft, invalid(read.error));
  const given = read.data;
  const scope = given.scope ?? {};
  const at: Standing = { record: given.id };
  const diagnostics = [
    ...unknownOrganisations(given.organisations ?? [], known, at),
    ...unknownMembers(scope, known, at),
  ];
  if (diagnostics.length > 0) return refused(draft, diagnostics);
  return accepted({
    id: given.id,
    label: given.label,
    screener: given.screener,
    date: given.date ?? null,
    complete: given.complete,
    organisations: (given.organisations as OrganisationId[] | undefined) ?? null,
    scope,
    needs: given.needs ?? narrowed(scope),
    evidence: (given.evidence ?? []) as Screening['evidence'],
    because: given.because,
  });
}

/** The dimensions of which only some members were looked at. An empty list already keeps out every cell that names it. */
function narrowed(scope: Members): readonly string[] {
  return Object.keys(scope).filter((dimension) => (scope[dimension]?.length ?? 0) > 0);
}

function invalid(error: z.ZodError): readonly Diagnostic[] {
  return error.issues.map(({ path, message }) =>
    diagnostic('core/declaration-invalid', { expected: message }, { path: path.map(String) }),
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

function unknownMembers(some: Members, known: Declarable, at: Standing): readonly Diagnostic[] {
  return Object.entries(some).flatMap(([dimension, list]) => {
    const isKnown = membership(dimension, known);
    if (!isKnown)
      return [diagnostic('core/dimension-unknown', { found: dimension, known: [] }, at)];
    return list
      .filter((one) => !isKnown(one))
      .map((found) => diagnostic('core/member-unknown', { found, dimension }, at));
  });
}

/** How to tell a member of a dimension from anything else; `null` when there is no such dimension. */
function membership(dimension: string, known: Declarable): ((member: string) => boolean) | null {
  const framework = known.frameworks.get(dimension);
  if (framework) return (member) => framework.categories.some(({ code }) => code === member);
  const [kind] = dimension.split(':');
  if (kind === 'place') return (member) => known.places.some(({ id }) => id === member);
  if (kind === 'period') {
    return (member) =>
      member.split('/').every((date) => daysOf(date.replace(/-Q\d$/, '')) !== null);
  }
  if (dimension === 'organisation') return (member) => known.organisations.has(member);
  if (dimension === 'audience') return (member) => known.audiences.has(member);
  if (dimension === 'channel') return (member) => known.channels.has(member);
  return null;
}
