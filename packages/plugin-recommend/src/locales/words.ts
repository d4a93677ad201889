import type { RecommendCode } from '../catalogue.ts';

/** What a reader must know before acting on a plan. */
export const recommendCaveats = [
  'recommend/not-effect',
  'recommend/stated-costs',
  'recommend/stated-weights',
  'recommend/invented',
  'recommend/several-cells',
  'recommend/somebody-reached',
  'recommend/no-gaps',
  'recommend/exact',
  'recommend/exact-gaps',
  'recommend/greedy',
  'recommend/greedy-best',
  'recommend/bound',
  'recommend/fewest-bound',
  'recommend/greedy-share',
  'recommend/greedy-times',
  'recommend/no-guarantee',
  'recommend/no-alternative',
  'recommend/others',
  'recommend/not-closable',
  'recommend/flips',
  'recommend/unknown',
  'recommend/unknown-unasked',
  'recommend/only-unknown',
  'recommend/no-cost',
] as const;
export type RecommendCaveat = (typeof recommendCaveats)[number];

/** The sentences of one language; one that lacks a sentence does not compile. */
export interface Words {
  readonly diagnostics: Readonly<Record<RecommendCode, string>>;
  readonly caveats: Readonly<Record<RecommendCaveat, string>>;
}
