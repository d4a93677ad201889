import type { ActivityDraft } from '../activity/activity-draft.ts';
import type { Source } from '../activity/provenance.ts';
import type { Bilingual, Text } from '../activity/text.ts';
import type { Coder, Coding } from '../coding/coding.ts';
import type { Evidence } from '../coding/evidence.ts';
import type { Framework } from '../framework/framework.ts';
import type { Meaning } from '../locales/answer-codes.ts';
import type { Contradiction } from './contradiction.ts';
import type { Members } from './expectation.ts';
import type { Observation } from './statistic.ts';

export interface OrganisationDraft {
  readonly id: string;
  readonly name: string | Text;
  readonly type?: string;
  readonly partOf?: string;
}

export interface PlaceDraft {
  readonly id: string;
  readonly name: string | Text;
  readonly level: string;
  readonly within?: string;
  readonly code?: { readonly system: string; readonly code: string; readonly listed: number };
}

export interface LabelledDraft {
  readonly id: string;
  readonly label: Bilingual;
}

/** An expectation as an author writes it, or as a checked dataset has it: by default everybody's reported work counts, once is enough, and everything is expected. */
export interface ExpectationDraft {
  readonly id: string;
  readonly label: Bilingual;
  readonly note?: Bilingual | null;
  readonly organisations?: readonly string[] | null;
  readonly roles?: readonly string[];
  readonly meaning?: string;
  readonly atLeast?: number;
  readonly members?: Members;
  readonly notApplicable?: readonly Members[];
}

/**
 * A screening as an author writes it. `needs` defaults to every dimension that `scope` narrows:
 * a list made in one district says nothing about a cell that names no district.
 */
export interface ScreeningDraft {
  readonly id: string;
  readonly label: Bilingual;
  readonly screener: Bilingual;
  readonly date?: string | null;
  readonly complete: boolean;
  readonly organisations?: readonly string[] | null;
  readonly meanings?: readonly Meaning[] | null;
  readonly scope?: Members;
  readonly needs?: readonly string[];
  readonly evidence?: readonly Evidence[];
  readonly because: Bilingual;
}

export interface StatisticDraft {
  readonly id: string;
  readonly label: Bilingual;
  readonly unit: string;
  readonly place?: string;
  readonly placeAsNamed: string;
  readonly publisher: string;
  readonly observations: readonly Observation[];
  readonly approximate?: boolean;
  readonly caveats?: readonly Bilingual[];
  readonly evidence: readonly Evidence[];
}

/** A dataset as an author or a connector writes it, with plain strings for ids. */
export interface DatasetDraft {
  readonly id: string;
  readonly label: Bilingual;
  readonly asOf: string;
  readonly sources?: readonly Source[];
  readonly frameworks?: readonly Framework[];
  readonly organisations?: readonly OrganisationDraft[];
  readonly places?: readonly PlaceDraft[];
  readonly audiences?: readonly LabelledDraft[];
  readonly channels?: readonly LabelledDraft[];
  readonly activities?: readonly ActivityDraft[];
  readonly coders?: readonly Coder[];
  readonly codings?: readonly Coding[];
  readonly expectations?: readonly ExpectationDraft[];
  readonly screenings?: readonly ScreeningDraft[];
  readonly statistics?: readonly StatisticDraft[];
  readonly contradictions?: readonly Contradiction[];
}
