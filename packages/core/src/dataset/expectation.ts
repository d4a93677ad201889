import type { OrganisationId } from '../activity/id.ts';
import type { Role } from '../activity/organisation.ts';
import type { Bilingual } from '../activity/text.ts';
import type { Evidence } from '../coding/evidence.ts';
import type { Meaning } from '../locales/answer-codes.ts';

/** Some members of some dimensions: `{ 'place:district': ['53.03.21'] }`. A dimension that is left out means all of it. */
export type Members = Readonly<Record<string, readonly string[]>>;

/**
 * What should be covered, and whose work counts: the declared denominator.
 * Without one, "gap" has no meaning.
 */
export interface Expectation {
  readonly id: string;
  readonly label: Bilingual;
  readonly note: Bilingual | null;
  /** Whose activities count; `null` for everybody's. */
  readonly organisations: readonly OrganisationId[] | null;
  /** In which roles an activity is theirs. */
  readonly roles: readonly Role[];
  readonly meaning: Meaning;
  /** How many activities a cell needs. */
  readonly atLeast: number;
  /** The members of each dimension that should be covered; a dimension that is left out means all of the dataset's. */
  readonly members: Members;
  /** Cells that nobody expects to be covered: every cell that lies in one of these. */
  readonly notApplicable: readonly Members[];
}

/**
 * Who looked where, for what, and whether the list they made is meant to be complete.
 * Only a cell inside a complete screening can be a gap.
 */
export interface Screening {
  readonly id: string;
  readonly label: Bilingual;
  readonly screener: Bilingual;
  /** When they looked, as precisely as known. */
  readonly date: string | null;
  readonly complete: boolean;
  /** Whose activities were listed; `null` when everybody's were. */
  readonly organisations: readonly OrganisationId[] | null;
  /**
   * What was listed: a list of what somebody is charged with speaks about coverage as `mandated` and shows nothing of
   * what was done. `null` when it speaks about every meaning.
   */
  readonly meanings: readonly Meaning[] | null;
  /**
   * Where they looked. A dimension that is left out was looked at whole; of one that is given, only these members
   * (a place counts when it or an ancestor is given; an empty list means that no cell that names the dimension was
   * looked at). The keys `place` and `period` stand for every level and every unit.
   */
  readonly scope: Members;
  /**
   * Dimensions that a cell must name for this screening to speak about it. A list of village partnerships
   * says nothing about "anything at all in this village", so it needs the framework in which partnerships are a category.
   */
  readonly needs: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Why it may be called complete, or why not. */
  readonly because: Bilingual;
}
