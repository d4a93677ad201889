import type {
  Activity,
  ActivityKind,
  ActivityPlace,
  ActivityStatus,
  Alternative,
  Analysis,
  Ask,
  Audience,
  Bound,
  Caveat,
  Cell,
  Change,
  Channel,
  Choice,
  Coder,
  Coding,
  CodingRule,
  CodingStatus,
  Column,
  Confidence,
  Contradiction,
  Count,
  CoverageQuestion,
  Diagnostic,
  Dimension,
  Evidence,
  EvidenceKind,
  Example,
  Expectation,
  Explanation,
  Extent,
  Fact,
  Framework,
  Gap,
  GapGroup,
  Language,
  Meaning,
  Members,
  Money,
  Nearest,
  Observation,
  Organisation,
  Participation,
  Period,
  Place,
  PlaceCode,
  Possible,
  Provenance,
  Question,
  Reading,
  Reason,
  RecordList,
  RecordRef,
  Revision,
  Role,
  Screening,
  ScreeningAsk,
  Settlement,
  Severity,
  Source,
  StackDepth,
  State,
  Statistic,
  Table,
  Totals,
  Touched,
  Unread,
  Version,
} from '@prevention-spectrum/core';
import type { CoverageChange } from '@prevention-spectrum/store-postgres';
import type { Answer } from '../answers.ts';
import type { Context } from '../context.ts';
import type { Coordinate } from '../coordinate.ts';
import type { Partnership } from '../custody/joined-desks.ts';
import type { Data, PlacedCategory } from '../data.ts';
import type { Issue } from '../errors/input-refused.ts';
import type { Refused } from '../errors/refusal.ts';
import type { CodeLabel, Wording } from './code-label.ts';
import type { Json } from './json.ts';

/** A part of an answer, with the answer that gives it its dimensions. */
type PartOf<Whole, Part> = { readonly of: Whole; readonly part: Part };

/** Something said in the categories of a framework; `null` where no framework is meant. */
type In<Which, Item> = { readonly framework: Which; readonly item: Item };

/** A framework named by id and version: it need not be one of the dataset's. */
interface FrameworkVersion {
  readonly id: string;
  readonly version: string;
}

/** One dimension; its members are looked up when somebody asks. */
interface LazyDimension {
  readonly id: string;
  readonly whole: () => Dimension;
}

/** Some members of one dimension. */
export interface DimensionMembers {
  readonly dimension: string;
  readonly members: readonly string[];
}

/** The first entries of a list, with the answer that it was made from. */
interface Listing<Whole> {
  readonly answer: Answer;
  readonly whole: Whole;
  readonly first: number;
}

/** Why a write was not made. */
type Refusing<Name extends Refused['__typename']> = Extract<Refused, { readonly __typename: Name }>;

interface Named<Shape> {
  readonly Input: Shape;
  readonly Output: Shape;
}

/** What stands behind each name of the schema. Enums stand among the scalars: Pothos has no other place for their names. */
export interface Types {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    _Any: Named<unknown>;
    ActivityKind: Named<ActivityKind>;
    ActivityStatus: Named<ActivityStatus>;
    CellState: Named<State>;
    Certainty: Named<'sure' | 'possible'>;
    Choice: Named<Choice>;
    CoderKind: Named<Coder['kind']>;
    CodingStatus: Named<CodingStatus>;
    ColumnType: Named<Column['type']>;
    Confidence: Named<Confidence>;
    CountedSignificance: Named<Count['significance']>;
    CountedUnits: Named<Count['units']>;
    EvidenceKind: Named<EvidenceKind>;
    Extent: Named<Extent>;
    JSON: Named<Json>;
    Language: Named<Language>;
    Meaning: Named<Meaning>;
    MeaningAsked: Named<Meaning | 'effective'>;
    RecordAction: Named<Touched['action']>;
    RecordKind: Named<RecordList>;
    Role: Named<Role>;
    Severity: Named<Severity>;
    Significance: Named<'principal' | 'significant' | 'absent'>;
    Standing: Named<Bound['standing']>;
    Verdict: Named<Reading['verdict']>;
  };
  Inputs: {
    BilingualInput: BilingualInput;
    BoundsInput: Omit<QuestionInput, 'by'> & { by: string };
    CategoryInput: CategoryInput;
    CountInput: { significance?: Count['significance']; units?: Count['units'] };
    CoverageInput: QuestionInput;
    EvidenceInput: EvidenceInput;
    MembersInput: MembersInput;
    MomentInput: MomentInput;
    ReadingInput: ReadingInput;
    WhereInput: WhereInput;
    WordingInput: WordingInput;
  };
  Objects: {
    _Service: object;
    Activity: Activity;
    ActivityPlace: ActivityPlace;
    Alternative: In<string, Alternative>;
    Analysis: Analysis;
    AnalysisTable: Table;
    Ask: Ask;
    Audience: Audience;
    Bounds: { readonly low: number; readonly high: number };
    Breakdown: readonly [by: string, value: string];
    Category: PlacedCategory;
    Caveat: Caveat;
    Cell: PartOf<Answer, Cell>;
    CellChange: PartOf<Pick<ToldChange, 'data' | 'question'>, Change>;
    CellGlance: NonNullable<Change['before']>;
    Channel: Channel;
    ChoiceBounds: readonly [choice: Choice, bounds: readonly [low: number, high: number]];
    CodedCategory: {
      readonly placed: PlacedCategory;
      readonly significance: 'principal' | 'significant' | 'absent';
    };
    CodeLabel: CodeLabel;
    Coder: Coder;
    Coding: Coding;
    CodingRule: In<Framework, CodingRule>;
    Column: Column;
    Contradiction: Contradiction;
    Coordinate: Coordinate;
    Count: Count;
    Coverage: Answer;
    CoverageChange: ToldChange;
    Dataset: Data;
    Diagnostic: Diagnostic;
    Dimension: LazyDimension;
    DimensionMembers: DimensionMembers;
    Evidence: In<string | null, Evidence>;
    Example: Example;
    Expectation: Expectation;
    Explanation: PartOf<Answer, Explanation>;
    Framework: Framework;
    FrameworkVersion: FrameworkVersion;
    Gap: PartOf<Answer, Gap>;
    GapGroup: PartOf<Answer, GapGroup>;
    Gaps: Listing<{ readonly gaps: readonly Gap[]; readonly groups: readonly GapGroup[] }>;
    InputIssue: Issue;
    InputRefused: Refusing<'InputRefused'>;
    InUse: Refusing<'InUse'>;
    Joined: Partnership;
    MemberBounds: { readonly dimension: string; readonly bound: Bound };
    Money: Money;
    NearMiss: Cell['nearMisses'][number];
    NearestCell: PartOf<Answer, Nearest>;
    NotFound: Refusing<'NotFound'>;
    Observation: Observation;
    Organisation: Organisation;
    Param: { readonly name: string; readonly values: readonly string[]; readonly json: Json };
    Participation: Participation;
    Period: Period;
    Place: Place;
    PlaceCode: PlaceCode;
    PossibleActivity: Possible;
    Provenance: Provenance;
    Reading: In<string, Reading>;
    Reason: Reason | Fact;
    RecordTouched: Touched;
    RecordUse: RecordRef;
    Region: Members;
    Revision: Revision;
    Screening: Screening;
    ScreeningAsk: PartOf<Answer, ScreeningAsk>;
    SettleQuestion: Question;
    Settlement: Listing<Settlement>;
    Sizes: PartOf<Answer, readonly Bound[]>;
    Source: Source;
    Stack: PartOf<StackListing, StackDepth>;
    Stacks: StackListing;
    StaleWrite: Refusing<'StaleWrite'>;
    Statistic: Statistic;
    Totals: Totals;
    Unread: Unread;
    Version: Version;
    Wording: Wording;
  };
}

/** A change that is told, with what its cells are named by. */
export interface ToldChange extends CoverageChange {
  readonly question: CoverageQuestion;
  readonly data: Data;
}

interface StackListing extends Listing<readonly StackDepth[]> {
  readonly framework: Framework;
}

interface CategoryInput {
  framework: string;
  category: string;
}

export interface WhereInput {
  place?: string;
  audience?: string;
  channel?: string;
  organisation?: string;
  period?: string;
  categories?: CategoryInput[];
}

export interface QuestionInput {
  by: string[];
  where?: WhereInput;
  expectation?: string;
  meaning?: Meaning | 'effective';
  atLeast?: number;
  count?: { significance?: Count['significance']; units?: Count['units'] };
  asOf?: MomentInput;
}

export interface MomentInput {
  revision?: number;
  time?: string;
}

interface WordingInput {
  language: string;
  text: string;
}

interface BilingualInput {
  en: string;
  id: string;
}

interface MembersInput {
  dimension: string;
  members: string[];
}

interface EvidenceInput {
  source: string;
  locator: string;
  kind: EvidenceKind;
  paraphrase?: WordingInput[];
  supports?: string[];
}

interface ReadingInput {
  verdict: Reading['verdict'];
  principal?: string[];
  significant?: string[];
  absent?: string[];
}
