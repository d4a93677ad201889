/** The codes that an answer may hold; every language has words for each of them, or it does not compile. */

/** What may be known about a cell. */
export const states = ['covered', 'gap', 'unknown', 'not-applicable'] as const;
export type State = (typeof states)[number];

/** A fact that nobody stated, and that leaves it open whether an activity is in a cell. */
export const facts = [
  'audience-missing',
  'channel-missing',
  'end-unknown',
  'organisation-missing',
  'period-coarse',
  'period-missing',
  'place-missing',
  'place-within',
  'reach-missing',
  'start-unknown',
  'status-missing',
  'uncoded',
] as const;
export type Fact = (typeof facts)[number];

/** Something that is surely there and does not count: it says what kind of gap this is. */
export const nearMisses = [
  'below-threshold',
  'lapsed',
  'nobody-reached',
  'planned-only',
  'mandated-only',
  'other-actor',
] as const;
export type NearMiss = (typeof nearMisses)[number];

/** Why a cell is in its state: a missing fact, a near miss, nothing at all, or nobody looked. */
export type Reason = Fact | NearMiss | 'nothing-reported' | 'not-screened';

/** The four choices that somebody could make otherwise (docs/method, section 5). */
export const choices = ['contested', 'significance', 'mandates', 'units'] as const;
export type Choice = (typeof choices)[number];

/** How large a category is beside the median of its framework, whatever somebody chooses. */
export const standings = ['above', 'below', 'depends'] as const;
export type Standing = (typeof standings)[number];

/** What a reader must know before using a figure. */
export const caveatCodes = [
  'meaning',
  'overlap',
  'cross-cutting',
  'axes-crossed',
  'unknown',
  'no-screening',
  'uncoded',
  'organisation-missing',
  'contested',
  'translation-proposed',
  'covered-cells-alone',
  'evenness',
  'not-synergy',
  'independent-categories',
  'size-compared',
  'few-activities',
] as const;
export type CaveatCode = (typeof caveatCodes)[number];

/**
 * What "covered" is taken to mean, from the weakest to the strongest (after Tanahashi 1978).
 * There is no `effective`: nothing in activity data can show it.
 */
export const meanings = ['mandated', 'planned', 'reported', 'reached'] as const;
export type Meaning = (typeof meanings)[number];
