import {
  askText,
  type Bilingual,
  type Caveat,
  type CodedDataset,
  type Coverage,
  type Params,
} from '@prevention-spectrum/core';
import type { Candidate } from './candidate.ts';
import { en } from './locales/en.ts';
import { id } from './locales/id.ts';
import type { RecommendCaveat } from './locales/words.ts';
import type { Options, Recommendation } from './recommendation.ts';

/** What has to be said of adding candidates, and of a recommendation, beside what the answer itself has to say. */
export function caveatsOf({
  candidates,
  before,
  recommended,
}: {
  readonly candidates: readonly Candidate[];
  readonly before: Coverage;
  readonly recommended?: Omit<Recommendation, 'caveats'> & {
    readonly dataset: CodedDataset;
    readonly options: Options;
  };
}): readonly Caveat[] {
  const invented = candidates.filter((one) => one.invented === true).length;
  const isUncounted = candidates.some(({ activity }) => (activity.reach ?? null) === null);
  const isCosted = candidates.some(({ cost = null }) => cost !== null);
  return [
    said('recommend/not-effect'),
    ...(invented > 0 ? [said('recommend/invented', { candidates: invented })] : []),
    ...(isCosted ? [said('recommend/stated-costs')] : []),
    ...(before.expectation.meaning === 'reached' && isUncounted
      ? [said('recommend/somebody-reached')]
      : []),
    ...(recommended ? ofPlans(recommended, before) : []),
  ];
}

function ofPlans(
  {
    gaps,
    plans,
    method,
    leftOut,
    notClosable,
    ask,
    dataset,
    options,
  }: Omit<Recommendation, 'caveats'> & {
    readonly dataset: CodedDataset;
    readonly options: Options;
  },
  { totals }: Coverage,
): readonly Caveat[] {
  const all = gaps.robust + gaps.other;
  const [plan, ...others] = plans;
  const closes = plan?.closes.length ?? 0;
  const flips = closes - (plan?.firm ?? 0);
  const widest = Math.max(
    0,
    ...(plan?.chosen ?? []).map((one) => one.alone.length + one.shared.length),
  );
  const left = (...because: readonly string[]) =>
    leftOut.filter((one) => because.includes(one.because)).length;
  const uncosted = left('no-cost', 'other-currency');
  return [
    ...(options.weights ? [said('recommend/stated-weights')] : []),
    ...(all === 0 ? [said('recommend/no-gaps')] : methodCaveats()),
    ...(plan && others.length === 0 && method.nextBest && options.alternatives !== 0
      ? [said('recommend/no-alternative')]
      : []),
    ...(others.length > 0 && !method.nextBest ? [said('recommend/others')] : []),
    ...(notClosable.length > 0
      ? [said('recommend/not-closable', { cells: notClosable.length, of: all })]
      : []),
    ...(flips > 0 ? [said('recommend/flips', { cells: flips, of: closes })] : []),
    ...(options.budget === undefined && widest > 1
      ? [said('recommend/several-cells', { cells: widest })]
      : []),
    ...(uncosted > 0 ? [said('recommend/no-cost', { candidates: uncosted })] : []),
    ...(left('only-unknown') > 0
      ? [said('recommend/only-unknown', { candidates: left('only-unknown') })]
      : []),
    ...unknownCaveats(),
  ];

  function methodCaveats(): readonly Caveat[] {
    const { how, proven, guarantee, bound } = method;
    const closed = {
      robust: plan?.robust ?? 0,
      ofRobust: gaps.robust,
      other: closes - (plan?.robust ?? 0),
      ofOther: gaps.other,
    };
    if (how === 'exact') {
      return [said(proven === 'all' ? 'recommend/exact' : 'recommend/exact-gaps', closed)];
    }
    return [
      said('recommend/greedy', closed),
      ...(proven === 'gaps'
        ? [said('recommend/greedy-best')]
        : [said('recommend/bound', { robust: bound.robust, other: bound.other })]),
      ...(bound.fewest === null ? [] : [said('recommend/fewest-bound', { fewest: bound.fewest })]),
      guarantee === null
        ? said('recommend/no-guarantee')
        : guarantee.kind === 'share'
          ? said('recommend/greedy-share', { percent: Math.floor(guarantee.share * 1000) / 10 })
          : said('recommend/greedy-times', { times: Math.ceil(guarantee.times * 100) / 100 }),
    ];
  }

  function unknownCaveats(): readonly Caveat[] {
    const cells = totals.unknown;
    if (cells === 0) return [];
    if (ask === null) return [said('recommend/unknown-unasked', { cells })];
    const words = { en: askText(ask, dataset, 'en'), id: askText(ask, dataset, 'id') };
    return [said('recommend/unknown', { cells, ask: 'ask' }, { ask: words })];
  }
}

function said(
  code: RecommendCaveat,
  params: Params = {},
  labels: Readonly<Record<string, Bilingual>> = {},
): Caveat {
  const sentence = { en: en.caveats[code], id: id.caveats[code] };
  return { code, params, labels: { [code]: sentence, ...labels } };
}
