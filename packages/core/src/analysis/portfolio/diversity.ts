/** A figure, or why there is none: what is not defined is never written as 0 or NaN. */
export type Figure =
  | { readonly value: number; readonly because: null }
  | { readonly value: null; readonly because: Undefined };

/** Nothing was counted; with one category there is nothing to spread over; a count is negative or no number. */
export type Undefined = 'nothing-counted' | 'one-category' | 'not-counts';

/**
 * How uncertain one is about the category of one counted unit drawn at random: the sum of -p ln p over the shares p
 * of the categories, in nats. 0 when all lie in one category, ln k when k categories have the same count.
 * It grows with the number of categories, so compare it within one framework alone.
 * Shannon 1948, section 6 (PolicyPortfolios gives it in bits: divide by ln 2).
 * @example shannon([5, 5, 0]).value // 0.693
 */
export function shannon(counts: readonly number[]): Figure {
  return ofShares(counts, entropy);
}

/**
 * The chance that two units drawn with replacement lie in different categories: 1 - the sum of p squared.
 * 0 when all lie in one category, 1 - 1/k at most. It hardly sees rare categories. Gini 1912; Simpson 1949.
 * @example giniSimpson([5, 5, 0]).value // 0.5
 */
export function giniSimpson(counts: readonly number[]): Figure {
  return ofShares(counts, (shares) => 1 - sumOf(shares.map((share) => share * share)));
}

/**
 * The effective number of categories: how many equally large ones would be as diverse. Order 1 is exp of Shannon's
 * entropy and weighs categories by their share; order 2 is 1 / the sum of p squared and weighs large ones more.
 * From 1 to the number of categories. Hill 1973, Ecology 54:427-432.
 * @example hillNumber([5, 5, 0], 1).value // 2
 */
export function hillNumber(counts: readonly number[], order: 1 | 2): Figure {
  return ofShares(counts, (shares) =>
    order === 1 ? Math.exp(entropy(shares)) : 1 / sumOf(shares.map((share) => share * share)),
  );
}

/**
 * How evenly the units are spread over all categories, empty ones too: Shannon's entropy / ln k, from 0 to 1.
 * Pielou 1966, taken over all k as PolicyPortfolios does (its equitability): leaving out the empty categories would
 * call a programme that does five things of six perfectly even. Not a value in itself: 5, 5, 5, 5, 5, 0 is more even
 * (0.898) than 1, 11, 4, 14, 2, 5 (0.834). Not defined for one category.
 * @example evenness([5, 5, 0]).value // 0.631
 */
export function evenness(counts: readonly number[]): Figure {
  if (counts.length === 1) return { value: null, because: 'one-category' };
  return ofShares(counts, (shares) => Math.min(1, entropy(shares) / Math.log(shares.length)));
}

/**
 * How equal the categories are in size: 1 - Gini, where Gini is the sum of the differences between the shares of every
 * two categories, each pair once, / k. 1 when all are equal, 1/k when all units lie in one category. Gini 1914.
 * (PolicyPortfolios takes the Gini of how often each configuration of instruments occurs; this is of the counts.)
 * @example equality([5, 5, 0]).value // 0.667
 */
export function equality(counts: readonly number[]): Figure {
  return ofShares(counts, (shares) => {
    const sorted = [...shares].sort((one, other) => one - other);
    // Each share is the larger one of as many pairs as there are before it, and the smaller one of the rest.
    const weighed = sorted.map((share, index) => share * (2 * index + 1 - sorted.length));
    return 1 - sumOf(weighed) / sorted.length;
  });
}

function ofShares(
  counts: readonly number[],
  measure: (shares: readonly number[]) => number,
): Figure {
  if (counts.some((count) => !Number.isFinite(count) || count < 0)) {
    return { value: null, because: 'not-counts' };
  }
  const total = sumOf(counts);
  if (total === 0) return { value: null, because: 'nothing-counted' };
  return { value: measure(counts.map((count) => count / total)), because: null };
}

function entropy(shares: readonly number[]): number {
  // An empty category adds nothing: p ln p goes to 0 with p.
  const some = shares.filter((share) => share > 0 && share < 1);
  return sumOf(some.map((share) => -share * Math.log(share)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
