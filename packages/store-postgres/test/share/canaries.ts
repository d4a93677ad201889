import type {
  Activity,
  ActivityId,
  AudienceId,
  ChannelId,
  CodedDataset,
  Coding,
  Evidence,
  OrganisationId,
  PlaceId,
} from '@prevention-spectrum/core';
import { evidenceLevels, fieldLevels, sharedLists } from '../../src/share/field-levels.ts';
import type { AgreedLevel, Level } from '../../src/share/level.ts';

let made = 0;

/** Words that stand nowhere else. */
export function canary<Id extends string>(): Id {
  made += 1;
  return `canary-${made}` as Id;
}

/** A number that stands nowhere else. */
function numbered(): number {
  made += 1;
  return 918_000_000 + made;
}

/** Every canary in a text. A number inside a digest or an id is none. */
export function canariesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/canary-\d+|(?<![\da-f-])918000\d{3}(?![\da-f-])/g) ?? []);
}

const both = () => ({ en: canary(), id: canary() });

const source = canary();
const organisation = canary<OrganisationId>();
const network = canary<OrganisationId>();
const regency = canary<PlaceId>();
const district = canary<PlaceId>();
/** Finer than what is shared. */
const village = {
  id: canary<PlaceId>(),
  name: { en: canary() },
  level: 'village',
  within: district,
  code: { system: 'areas', code: canary(), listed: numbered() },
};
const audience = canary<AudienceId>();
const channel = canary<ChannelId>();
const programme = canary<ActivityId>();
const activity = canary<ActivityId>();
const coder = canary();
const framework = canary();
const category = canary();
const other = canary();

function evidenceOf(kind: Evidence['kind']): Evidence {
  return { source, locator: canary(), kind, paraphrase: { en: canary() }, supports: [category] };
}

const reading = {
  verdict: 'within',
  principal: [category],
  significant: [other],
  absent: [],
} as const;

const told: Activity = {
  id: activity,
  title: { en: canary() },
  description: { und: canary() },
  kind: 'component',
  partOf: programme,
  status: 'completed',
  organisations: [{ organisation, role: 'implementing' }],
  places: [
    { place: village.id, extent: 'within' },
    { place: regency, extent: 'within' },
  ],
  audiences: [audience],
  channels: [channel],
  period: { start: '2024-01-01', end: '2024-06-30', confirmed: '2024-03-01' },
  reach: numbered(),
  money: [{ amount: numbered(), currency: 'IDR' }],
  provenance: [{ source, externalId: canary(), locators: [canary()] }],
  unread: [{ field: canary(), found: canary() }],
};

const coded: Coding = {
  activity,
  framework,
  version: '1',
  coder,
  reading,
  evidence: [
    evidenceOf('document'),
    ...(['record', 'interview', 'observation', 'statement'] as const).map(evidenceOf),
  ],
  because: { en: canary() },
  confidence: 'high',
  alternatives: [{ reading, because: { en: canary() }, coder: canary() }],
  status: 'accepted',
};

/** A record of each kind that no agreement opens: outside of what was agreed, or not decided. */
const hidden = {
  activity: {
    ...told,
    id: canary<ActivityId>(),
    title: { en: canary() },
    description: { en: canary() },
    provenance: [],
    unread: [],
  },
  coding: { ...coded, because: { en: canary() }, coder: canary(), status: 'proposed' },
} as const;

/** A dataset in which every field of every record is stated, and every word and number stands nowhere else. */
export const watched: CodedDataset = {
  id: canary(),
  label: both(),
  asOf: '2024-12-31',
  sources: [{ id: source, citation: canary(), url: canary(), licence: canary() }],
  frameworks: [
    {
      id: framework,
      version: '1',
      label: both(),
      description: both(),
      citation: canary(),
      translationNote: both(),
      categories: [category, other].map((code, position) => ({
        code,
        position,
        label: both(),
        definition: both(),
        examples: [{ text: both(), applies: true, because: both() }],
        aliases: [canary()],
      })),
      rules: [{ between: [category, other], trap: both(), rule: both() }],
      crossCutting: [other],
      variantOf: { id: canary(), version: canary() },
    },
  ],
  organisations: [
    { id: organisation, name: { en: canary() }, type: canary(), partOf: network },
    { id: network, name: { en: canary() }, type: canary() },
  ],
  places: [
    { id: regency, name: { en: canary() }, level: 'regency' },
    {
      id: district,
      name: { en: canary() },
      level: 'district',
      within: regency,
      code: { system: 'areas', code: canary(), listed: numbered() },
    },
    village,
  ],
  audiences: [{ id: audience, label: both() }],
  channels: [{ id: channel, label: both() }],
  activities: [told, { ...told, id: programme, partOf: null, kind: 'umbrella' }, hidden.activity],
  coders: [{ id: coder, kind: 'person', label: { en: canary() } }],
  codings: [coded, { ...coded, activity: programme }, hidden.coding],
  expectations: [
    {
      id: canary(),
      label: both(),
      note: both(),
      organisations: [organisation],
      roles: ['implementing'],
      meaning: 'reported',
      atLeast: numbered(),
      members: { [framework]: [category] },
      notApplicable: [{ audience: [audience] }],
    },
  ],
  screenings: [
    {
      id: canary(),
      label: both(),
      screener: both(),
      date: '2024-12',
      complete: true,
      organisations: [organisation],
      meanings: ['reported'],
      scope: { place: [regency] },
      needs: [framework],
      evidence: [evidenceOf('document')],
      because: both(),
    },
  ],
  statistics: [
    {
      id: canary(),
      label: both(),
      unit: canary(),
      place: district,
      placeAsNamed: canary(),
      publisher: canary(),
      observations: [
        {
          period: '2024',
          low: numbered(),
          high: numbered(),
          breakdown: { [canary()]: canary() },
          partial: false,
        },
      ],
      approximate: false,
      caveats: [both()],
      evidence: [evidenceOf('record')],
    },
  ],
  contradictions: [
    {
      id: canary(),
      label: both(),
      versions: [{ says: both(), evidence: [evidenceOf('document')] }],
      handling: both(),
      touches: [activity],
    },
  ],
};

/** Fields whose values are words of the library, dates or truths: they have no canary, and give nothing away. */
export const closedFields: ReadonlySet<string> = new Set([
  'asOf',
  'frameworks.version',
  'frameworks.categories.position',
  'frameworks.categories.examples.applies',
  'places.level',
  'activities.kind',
  'activities.status',
  'activities.organisations.role',
  'activities.places.extent',
  'activities.period.start',
  'activities.period.end',
  'activities.period.confirmed',
  'activities.money.currency',
  'coders.kind',
  'codings.version',
  'codings.reading.verdict',
  'codings.reading.absent',
  'codings.evidence.kind',
  'codings.confidence',
  'codings.alternatives.reading.verdict',
  'codings.alternatives.reading.absent',
  'codings.status',
  'expectations.roles',
  'expectations.meaning',
  'screenings.date',
  'screenings.complete',
  'screenings.meanings',
  'screenings.evidence.kind',
  'statistics.observations.period',
  'statistics.observations.partial',
  'statistics.approximate',
  'statistics.evidence.kind',
  'contradictions.versions.evidence.kind',
  'places.code.system',
]);

/** A field as it is stated somewhere, with the level that it has there. */
export interface Stated {
  readonly field: string;
  readonly level: Level;
  readonly canaries: ReadonlySet<string>;
}

type Levels = Level | readonly [Level, unknown] | { readonly [field: string]: Levels };

/** Every field of a dataset as it is stated in it, each time. */
export function statedIn(dataset: CodedDataset): readonly Stated[] {
  return walk(dataset, fieldLevels as unknown as Levels, [], 0);
}

function walk(value: unknown, levels: Levels, path: readonly string[], least: Level): Stated[] {
  if (typeof levels === 'number' || Array.isArray(levels)) {
    const own = typeof levels === 'number' ? levels : (levels as readonly [Level, unknown])[0];
    const level = Math.max(own, least) as Level;
    return [{ field: path.join('.'), level, canaries: canariesIn(JSON.stringify(value) ?? '') }];
  }
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, levels, path, least));
  if (typeof value !== 'object' || value === null) return [];
  const kind = path.at(-1) === 'evidence' && (value as Evidence).kind;
  const needed = kind ? evidenceLevels[kind] : least;
  return Object.entries(levels as { readonly [field: string]: Levels }).flatMap(([field, inner]) =>
    Object.hasOwn(value, field)
      ? walk((value as Readonly<Record<string, unknown>>)[field], inner, [...path, field], needed)
      : [],
  );
}

/** Every field that has a level. */
export function fieldsWithLevel(
  levels: Levels = fieldLevels as unknown as Levels,
  path: readonly string[] = [],
): readonly string[] {
  if (typeof levels === 'number' || Array.isArray(levels)) return [path.join('.')];
  return Object.entries(levels as { readonly [field: string]: Levels }).flatMap(([field, inner]) =>
    fieldsWithLevel(inner, [...path, field]),
  );
}

/** What was agreed on: everything in one category, no finer than a district. */
export const agreed = { categories: { [framework]: [category] }, finestPlace: 'district' } as const;

/** What an agreement up to a level opens, by the table of levels alone. */
export function openedUpTo(level: AgreedLevel): ReadonlySet<string> {
  const { id, label, asOf, activities, codings } = watched;
  const open = {
    ...watched,
    activities: activities.slice(0, 2),
    codings: codings.slice(0, 2),
  };
  const lists: readonly string[] = sharedLists;
  const finer = canariesIn(JSON.stringify({ ...village, within: null }));
  const seen = statedIn(open)
    .filter(({ field }) => lists.includes(field.split('.')[0] as string))
    .filter((stated) => stated.level <= level)
    .flatMap(({ canaries }) => [...canaries])
    .filter((one) => !finer.has(one));
  return new Set([...seen, ...canariesIn(JSON.stringify({ id, label, asOf }))]);
}
