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
import type { Published, Stewardship } from './custody/stewardship.ts';
import { versionsAt } from './custody/versions.ts';
import type { Data } from './data.ts';
import { refuse } from './errors/sentences.ts';
import type { Hooks } from './telling/hooks.ts';

/** How many different questions about coverage one request may ask. */
const mostQuestions = 10;
/** How many moments one request may look back to: each is a whole dataset. */
const mostMoments = 4;

type Path = GraphQLResolveInfo['path'];

/** What every resolver gets: who asks, and the data that its part of the answer reads. */
export interface Context {
  readonly caller: Caller;
  readonly workbench: Workbench;
  readonly data: Data;
  /** Where records are written; `null` where they may only be asked. */
  readonly store: Store | null;
  /** Who is told of writes; `null` where nobody can be. */
  readonly hooks: Hooks | null;
  /** Whom the custodian lets in; `null` where nobody is asked who they are. */
  readonly stewardship: Stewardship | null;
  /** What everybody may read; `null` where nothing can be published. */
  readonly published: Published | null;
  /** The answer to a question: worked out once, however many fields ask. */
  answer(question: CoverageQuestion): Answer;
  /** How often a record has been changed; `null` where nobody may write it: in the past, or without a store. */
  version(of: RecordRef, record: object): Promise<number | null>;
  /** The id of a coding; `null` as with versions. */
  codingId(coding: Coding): Promise<string | null>;
  /** The names of the types of what was found by an id or a key. */
  readonly typeNames: WeakMap<object, string>;
  /** The data as they are at this moment, others' writes and one's own included. */
  now(): Promise<Desk>;
  /** The data as they were. @throws SpectrumError `core/moment-unknown`, `gateway/moments-too-many` */
  past(moment: Moment): Promise<Desk>;
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
  const parts = new Map<Path, Context>();
  const versions = versionsAt(holding);
  const whole = reading(desk);
  return whole;

  function reading({ workbench, data, past }: Desk): Context {
    const codings = codingIdsIn(holding);
    return {
      caller,
      workbench,
      data,
      store: holding.store,
      hooks: holding.hooks,
      stewardship: holding.stewardship,
      published,
      typeNames: new WeakMap(),
      answer(question) {
        asked.add(JSON.stringify([past, question]));
        if (asked.size > mostQuestions) {
          refuse('gateway/questions-too-many', { limit: mostQuestions });
        }
        return data.answer(question);
      },
      version: async (of, record) => (past === null ? versions.of(of, record) : null),
      codingId: async (coding) => (past === null ? codings.idOf(coding, data) : null),
      now: () => holding.now(),
      past(moment) {
        moments.add(JSON.stringify(moment));
        if (moments.size > mostMoments) refuse('gateway/moments-too-many', { limit: mostMoments });
        return holding.at(moment);
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
