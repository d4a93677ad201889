import type {
  Coding,
  CoverageQuestion,
  Moment,
  RecordRef,
  Store,
  Workbench,
} from '@prevention-spectrum/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Answer } from './answers.ts';
import type { Caller, Scope } from './custody/caller.ts';
import { codingIdsIn } from './custody/coding-ids.ts';
import type { Custody } from './custody/custody.ts';
import type { Desk, Holding } from './custody/holding.ts';
import type { Partnership } from './custody/joined-desks.ts';
import type { Published, Stewardship } from './custody/stewardship.ts';
import { versionsAt } from './custody/versions.ts';
import type { Data } from './data.ts';
import { refuse } from './errors/sentences.ts';
import type { Hooks } from './telling/hooks.ts';

/** How many different questions about coverage one request may ask. */
const mostQuestions = 10;
/** How many moments one request may look back to: each is a whole dataset. */
const mostMoments = 4;
/** With how many sets of others one request may join its records: each is a whole dataset. */
const mostJoins = 4;

type Path = GraphQLResolveInfo['path'];

/** What every resolver gets: who asks, and the data that its part of the answer reads. */
export interface Context {
  readonly caller: Caller;
  readonly workbench: Workbench;
  readonly data: Data;
  /** Who shares what is not one's own; `null` where everything is. */
  readonly partnership: Partnership | null;
  /** Where records are written; `null` where they may only be asked, as in the past and where others' are among them. */
  readonly store: Store | null;
  /** Who is told of writes; `null` where nobody can be. */
  readonly hooks: Hooks | null;
  /** Whom the custodian lets in; `null` where nobody is asked who they are. */
  readonly stewardship: Stewardship | null;
  /** What everybody may read; `null` where nothing can be published. */
  readonly published: Published | null;
  /** The answer to a question: worked out once, however many fields ask. */
  answer(question: CoverageQuestion): Answer;
  /** How often a record has been changed; `null` where nobody may write it: in the past, beside those of others, or without a store. */
  version(of: RecordRef, record: object): Promise<number | null>;
  /** The id of a coding; `null` as with versions. */
  codingId(coding: Coding): Promise<string | null>;
  /** The names of the types of what was found by an id or a key. */
  readonly typeNames: WeakMap<object, string>;
  /** The data as they are at this moment, others' writes and one's own included. */
  now(): Promise<Desk>;
  /**
   * The data as they were.
   * @throws SpectrumError `core/moment-unknown`, `gateway/moments-too-many`, `gateway/joined-past`
   */
  past(moment: Moment): Promise<Desk>;
  /**
   * The data together with what others share at this moment, all or those who are named.
   * @throws SpectrumError `gateway/not-shared`, `gateway/no-partners`, `gateway/joins-too-many`
   */
  joined(from?: readonly string[]): Promise<Desk>;
  /** Lets everything below a field read other data than the rest of the answer. */
  below(field: { readonly path: Path }, desk: Desk): Context;
  /** What a field reads: its own part's data, and otherwise those of the whole request. */
  at(path: Path): Context;
  /** @throws SpectrumError `gateway/key-needed`, `gateway/forbidden` */
  demand(scope: Scope): void;
}

/** The context of one request. */
export function contextOf(
  caller: Caller,
  { published }: Pick<Custody, 'published'>,
  holding: Holding,
  desk: Desk,
): Context {
  const asked = new Set<string>();
  const moments = new Set<string>();
  const joins = new Map<string, Promise<Desk>>();
  const parts = new Map<Path, Context>();
  const latest = async () => (await holding.declared()) ?? holding.now();
  const versions = versionsAt({ store: holding.store, now: latest });
  // One for all parts: GraphQL asks for the type of something in the context of the whole request.
  const typeNames = new WeakMap<object, string>();
  const whole = reading(desk);
  return whole;

  function reading({ workbench, data, past, partnership }: Desk): Context {
    const codings = codingIdsIn(holding);
    const isOwnNow = past === null && partnership === null;
    const partners = partnership?.agreements.map(({ id }) => id);
    return {
      caller,
      workbench,
      data,
      partnership,
      store: partnership ? null : holding.store,
      hooks: holding.hooks,
      stewardship: holding.stewardship,
      published,
      typeNames,
      answer(question) {
        asked.add(JSON.stringify([past, partners, question]));
        if (asked.size > mostQuestions) {
          refuse('gateway/questions-too-many', { limit: mostQuestions });
        }
        return data.answer(question);
      },
      version: async (of, record) => (isOwnNow ? versions.of(of, record) : null),
      codingId: async (coding) => (isOwnNow ? codings.idOf(coding, data) : null),
      now: () => holding.now(),
      past(moment) {
        if (partnership) refuse('gateway/joined-past');
        moments.add(JSON.stringify(moment));
        if (moments.size > mostMoments) refuse('gateway/moments-too-many', { limit: mostMoments });
        return holding.at(moment);
      },
      joined(from) {
        const names = from && [...new Set(from)].sort();
        const key = JSON.stringify(names ?? null);
        const known = joins.get(key) ?? holding.joined(names);
        joins.set(key, known);
        if (joins.size > mostJoins) refuse('gateway/joins-too-many', { limit: mostJoins });
        return known;
      },
      below({ path }, other) {
        const part = reading(other);
        parts.set(path, part);
        return part;
      },
      at(path) {
        if (parts.size === 0) return whole;
        for (let step: Path | undefined = path; step; step = step.prev) {
          const part = parts.get(step);
          if (part) return part;
        }
        return whole;
      },
      demand(scope) {
        if (caller.scopes.size === 0) refuse('gateway/key-needed');
        if (!caller.scopes.has(scope)) refuse('gateway/forbidden', { scope });
      },
    };
  }
}
