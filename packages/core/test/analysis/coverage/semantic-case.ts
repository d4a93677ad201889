import type {
  Activity,
  CodedDataset,
  Coding,
  CoverageQuestion,
  Expectation,
  Framework,
  Reading,
  Screening,
} from '../../../src/index.ts';

/** The shape of `coverage_semantics.json`: small cases of three-valued coverage over neutral categories. */
export interface SemanticCase {
  readonly id: string;
  readonly say?: string;
  /** Places and years of this case alone. */
  readonly defaults?: CaseDefaults;
  readonly axes: readonly {
    readonly kind: 'framework' | 'place' | 'year' | 'audience';
    readonly members?: readonly string[];
    readonly level?: string;
  }[];
  readonly activities: readonly CaseActivity[];
  readonly screenings: readonly {
    readonly complete: boolean;
    readonly place?: readonly string[];
    readonly orgs?: readonly string[];
  }[];
  readonly expectation?: {
    readonly meaning?: Expectation['meaning'];
    readonly orgs?: readonly string[];
    readonly atLeast?: number;
    readonly notApplicable?: readonly (readonly (string | number)[])[];
  };
}

interface CaseActivity {
  readonly id: string;
  readonly kind?: Activity['kind'];
  readonly status?: Activity['status'];
  readonly partOf?: string;
  readonly reach?: number | null;
  readonly orgs?: readonly string[];
  readonly places: readonly { readonly id: string; readonly extent?: 'within' | 'throughout' }[];
  readonly audiences?: readonly string[] | null;
  readonly from?: number;
  readonly to?: number;
  readonly confirmed?: number;
  /** Fields of which something was said that nobody could read. */
  readonly unread?: readonly string[];
  readonly coding:
    | 'uncoded'
    | 'outside'
    | 'resource'
    | {
        readonly principal: readonly string[];
        readonly significant?: readonly string[];
        readonly alternatives?: readonly (readonly string[])[];
      };
}

export interface CaseDefaults {
  readonly places: Readonly<Record<string, { readonly level: string; readonly in?: string }>>;
  readonly years: readonly number[];
}

const frameworkId = 'neutral';

/** A case as a dataset and a question of ours. */
export function asQuestion(
  given: SemanticCase,
  defaults: CaseDefaults,
): { dataset: CodedDataset; question: CoverageQuestion } {
  const by = given.axes.map(({ kind, level }) => {
    if (kind === 'framework') return frameworkId;
    if (kind === 'place') return `place:${level}`;
    return kind === 'year' ? 'period:year' : 'audience';
  });
  const members = (kind: string) => given.axes.find((axis) => axis.kind === kind)?.members ?? [];
  const labelled = (id: string) => ({ id, label: { en: id, id } });
  const { expectation = {} } = given;

  const dataset = {
    ...labelled('case'),
    asOf: '2019-12-31',
    sources: [],
    frameworks: [neutral(members('framework'))],
    organisations: ['F', 'G'].map((id) => ({ id, name: { und: id } })),
    places: Object.entries(defaults.places).map(([id, place]) => ({
      id,
      name: { und: id },
      level: place.level,
      ...(place.in ? { within: place.in } : {}),
    })),
    audiences: members('audience').map(labelled),
    channels: [],
    activities: given.activities.map(asActivity),
    coders: [],
    codings: given.activities.flatMap(asCoding),
    expectations: [],
    screenings: given.screenings.map(
      ({ complete, place, orgs }, index): Screening => ({
        ...labelled(`screening-${index}`),
        screener: { en: '', id: '' },
        date: null,
        complete,
        organisations: (orgs ?? null) as Screening['organisations'],
        meanings: null,
        scope: place ? { place } : {},
        needs: [],
        evidence: [],
        because: { en: '', id: '' },
      }),
    ),
    statistics: [],
    contradictions: [],
  } as unknown as CodedDataset;

  const asked: Expectation = {
    ...labelled('asked'),
    note: null,
    organisations: (expectation.orgs ?? null) as Expectation['organisations'],
    roles: ['implementing'],
    meaning: expectation.meaning ?? 'reported',
    atLeast: expectation.atLeast ?? 1,
    members: { 'period:year': defaults.years.map(String) },
    notApplicable: (expectation.notApplicable ?? []).map((cell) =>
      Object.fromEntries(cell.map((member, index) => [by[index], [String(member)]])),
    ),
  };
  return { dataset, question: { by, expectation: asked } };
}

function neutral(codes: readonly string[]): Framework {
  const same = (text: string) => ({ en: text, id: text });
  return {
    id: frameworkId,
    version: '1',
    label: same('Neutral'),
    description: same(''),
    citation: '',
    translationNote: null,
    categories: codes.map((code, index) => ({
      code,
      position: index + 1,
      label: same(code),
      definition: same(code),
      examples: [],
      aliases: [],
    })),
    rules: [],
    crossCutting: [],
    variantOf: null,
  };
}

function asActivity(given: CaseActivity): Activity {
  const year = (value: number | undefined) => (value === undefined ? null : String(value));
  const dated = given.from !== undefined || given.to !== undefined;
  return {
    id: given.id,
    title: { und: given.id },
    description: null,
    kind: given.kind ?? 'activity',
    partOf: given.partOf ?? null,
    status: given.status ?? null,
    organisations: (given.orgs ?? []).map((organisation) => ({
      organisation,
      role: 'implementing',
    })),
    places: given.places.map(({ id, extent }) => ({ place: id, extent: extent ?? 'within' })),
    audiences: given.audiences ?? null,
    channels: null,
    period: dated
      ? { start: year(given.from), end: year(given.to), confirmed: year(given.confirmed) }
      : null,
    reach: given.reach ?? null,
    money: [],
    provenance: [],
    unread: (given.unread ?? []).map((field) => ({ field, found: '?' })),
  } as unknown as Activity;
}

function asCoding({ id, coding }: CaseActivity): readonly Coding[] {
  if (coding === 'uncoded') return [];
  const reading: Reading =
    typeof coding === 'string'
      ? { verdict: coding }
      : {
          verdict: 'within',
          principal: coding.principal,
          significant: coding.significant ?? [],
          absent: [],
        };
  const alternatives = typeof coding === 'string' ? [] : (coding.alternatives ?? []);
  return [
    {
      activity: id as Coding['activity'],
      framework: frameworkId,
      version: '1',
      coder: 'case',
      reading,
      evidence: [{ source: 'case', locator: id, kind: 'statement' }],
      because: null,
      confidence: 'medium',
      alternatives: alternatives.map((principal) => ({
        reading: { verdict: 'within', principal, significant: [], absent: [] },
        because: { und: '' },
      })),
      status: 'accepted',
    },
  ];
}
