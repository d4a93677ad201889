import type { CoreCode } from '../diagnostic/catalogue.ts';
import type {
  CaveatCode,
  Choice,
  Fact,
  Meaning,
  NearMiss,
  Reason,
  Standing,
  State,
} from './answer-codes.ts';

/**
 * The sentences of one language. A word in braces is a parameter; `{cells|cell|cells}` is the word that goes with
 * one or with several of it. A language that lacks a sentence does not compile.
 */
export interface Locale {
  readonly diagnostics: Readonly<Record<CoreCode, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly nearMisses: Readonly<Record<NearMiss, string>>;
  readonly caveats: Readonly<Record<CaveatCode, string>>;
  /** What to ask {organisation} about {activities}; for a place, in which part of {area}. */
  readonly asks: Readonly<Record<Fact, string>>;
  /** What the answer does: decides cells, or is a part of the answer; and what then is still needed. */
  readonly settles: string;
  readonly helps: string;
  readonly unscreened: string;
  readonly askScreening: string;
  /** All members of a dimension, and those of a list that do not fit. */
  readonly every: string;
  readonly more: string;
  readonly somebody: string;
  readonly states: Readonly<Record<State, string>>;
  readonly stateMeanings: Readonly<Record<State, string>>;
  /** Where an activity count stands to the middle of its framework, in every reading. */
  readonly standings: Readonly<Record<Standing, string>>;
  readonly yes: string;
  readonly no: string;
  /** Beside a table: up to when the data speak, and how many rows are not shown. */
  readonly dataDate: string;
  readonly moreRows: string;
  readonly meanings: Readonly<Record<Meaning, string>>;
  readonly choices: Readonly<Record<Choice, string>>;
  /** Several activities, counted. */
  readonly these: string;
  /** What stands for an empty list. */
  readonly none: string;
  /** What the library's own words are called: kinds of records, facts, ends of periods, readings; those left out, as they are. */
  readonly words: Readonly<Record<string, string>>;
}
