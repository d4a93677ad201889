import type { Caveat } from '../../locales/caveat.ts';
import type { Coverage } from '../coverage/answer.ts';
import { type Profile, profilesOf } from '../coverage/profiles.ts';
import { averageInstrumentDiversity } from './aid.ts';
import type { Figure, Undefined } from './diversity.ts';
import { equality, evenness, giniSimpson, hillNumber, shannon } from './diversity.ts';
import { type Range, rangeOfFillings } from './filling.ts';

/** What is measured of a portfolio. No two of them add up, and there is no total. */
export const portfolioMeasures = [
  'size',
  'average-instrument-diversity',
  'shannon',
  'gini-simpson',
  'evenness',
  'equality',
  'hill-1',
  'hill-2',
] as const;
export type PortfolioMeasure = (typeof portfolioMeasures)[number];

/** One measure: on the cells that are surely covered, and as a range over every way to fill the unknown ones. */
export interface PortfolioFigure {
  readonly measure: PortfolioMeasure;
  /** For `size` the covered cells themselves: a share goes with its denominator. */
  readonly value: number | null;
  /** `null` where the range is not computed: that of average instrument diversity, and with very many open categories. */
  readonly low: number | null;
  readonly high: number | null;
  /** What it is out of: eligible cells for `size`, categories for the effective number of them; nothing for an index. */
  readonly of: number | null;
  /** Why there is no value. */
  readonly because: Undefined | null;
}

/** One category: in how many of its eligible cells it is covered, and how many are unknown. */
export interface Spread {
  readonly category: string;
  readonly covered: number;
  readonly unknown: number;
  readonly of: number;
}

export interface Portfolio {
  /** Every category that applies anywhere: the counts that diversity is measured on. */
  readonly spread: readonly Spread[];
  readonly figures: readonly PortfolioFigure[];
  readonly caveats: readonly Caveat[];
}

/**
 * How large and how varied a programme is: categories of a framework against the other dimensions of an answer, after
 * Fernández-i-Marín, Knill & Steinebach 2021 (docs/method, measures). A cell is filled when it is covered.
 * What is declared not applicable lies outside; a category that applies nowhere is none of all categories.
 * The range takes unknown cells to be filled or not independently of one another, so the truth lies inside it.
 * @throws SpectrumError `core/dimension-unknown` when the answer has no such dimension.
 */
export function portfolio(answer: Coverage, framework: string): Portfolio {
  const { framework: categories, profiles } = profilesOf(answer, framework);
  const spread = categories.members
    .map(({ id }) => spreadOf(id, profiles))
    .filter(({ of }) => of > 0);
  const least = spread.map(({ covered }) => covered);
  const most = spread.map(({ covered, unknown }) => covered + unknown);
  const filled = spread.map(({ category }) =>
    profiles.map(({ states }) => states.get(category) === 'covered'),
  );
  const { covered, unknown, eligible } = answer.totals;

  const size: PortfolioFigure = {
    measure: 'size',
    value: eligible > 0 ? covered : null,
    low: eligible > 0 ? covered : null,
    high: eligible > 0 ? covered + unknown : null,
    of: eligible,
    because: eligible > 0 ? null : 'nothing-counted',
  };
  const variety: PortfolioFigure = {
    measure: 'average-instrument-diversity',
    value: averageInstrumentDiversity(filled),
    low: null,
    high: null,
    of: null,
    because: null,
  };
  const diversities = Object.entries(diversity).map(([measure, of]): PortfolioFigure => {
    const range: Range | null = rangeOfFillings(of, least, most);
    return {
      measure: measure as PortfolioMeasure,
      ...of(least),
      low: range?.low ?? null,
      high: range?.high ?? null,
      of: measure.startsWith('hill') ? spread.length : null,
    };
  });
  return {
    spread,
    figures: [size, variety, ...diversities],
    caveats: [
      ...answer.caveats,
      { code: 'evenness', params: {} },
      ...(unknown > 0
        ? [{ code: 'covered-cells-alone', params: { covered, unknown } } as const]
        : []),
    ],
  };
}

const diversity = {
  shannon,
  'gini-simpson': giniSimpson,
  evenness,
  equality,
  'hill-1': (counts) => hillNumber(counts, 1),
  'hill-2': (counts) => hillNumber(counts, 2),
} as const satisfies Partial<Record<PortfolioMeasure, (counts: readonly number[]) => Figure>>;

function spreadOf(category: string, profiles: readonly Profile[]): Spread {
  const states = profiles.map(({ states }) => states.get(category));
  const inState = (state: string) => states.filter((one) => one === state).length;
  const [covered, unknown] = [inState('covered'), inState('unknown')];
  return { category, covered, unknown, of: covered + unknown + inState('gap') };
}
