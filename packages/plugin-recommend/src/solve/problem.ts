/**
 * Which candidates to choose, with everything about activities and places taken out: a maximum coverage problem with
 * a budget, in which a cell may need several units before it closes.
 */
export interface Problem {
  /** What each candidate costs; ones where no budget binds. */
  readonly costs: readonly number[];
  /** `null`: no budget. */
  readonly budget: number | null;
  readonly cells: readonly OpenCell[];
}

/** A gap. It is closed when its first demand is met, and stays closed whatever one chooses when all of them are. */
export interface OpenCell {
  /** The asker's; 1 when nothing is said. */
  readonly weight: number;
  /** No choice turns this gap into something else: the first criterion. The others are the second. */
  readonly robust: boolean;
  /** As asked; then once for each choice that can lower a count. */
  readonly demands: readonly [Demand, ...Demand[]];
}

/** So many units are lacking. */
export interface Demand {
  readonly need: number;
  /** Each unit as the candidates of which any one brings it: one alone, or the parts of one umbrella. */
  readonly units: readonly (readonly number[])[];
}

/** Candidates by their number, in ascending order. */
export type Choice = readonly number[];

/** What a choice is worth, in the order in which choices are compared. */
export interface Worth {
  /** Weight of the robust gaps that it closes, and of the others. */
  readonly robust: number;
  readonly other: number;
  /** Closed cells that no choice of coding or counting opens again. */
  readonly firm: number;
  readonly cost: number;
  readonly size: number;
}

/** Units that a choice brings to a demand. */
function unitsOf({ units }: Demand, chosen: ReadonlySet<number>): number {
  return units.filter((unit) => unit.some((one) => chosen.has(one))).length;
}

function isMet(demand: Demand, chosen: ReadonlySet<number>): boolean {
  return unitsOf(demand, chosen) >= demand.need;
}

export function isClosed({ demands: [asked] }: OpenCell, chosen: ReadonlySet<number>): boolean {
  return isMet(asked, chosen);
}

export function isFirm({ demands }: OpenCell, chosen: ReadonlySet<number>): boolean {
  return demands.every((demand) => isMet(demand, chosen));
}

export function worthOf({ costs, cells }: Problem, choice: Choice): Worth {
  const chosen = new Set(choice);
  const closed = cells.filter((cell) => isClosed(cell, chosen));
  const weight = (robust: boolean) =>
    sum(closed.flatMap((cell) => (cell.robust === robust ? cell.weight : [])));
  return {
    robust: weight(true),
    other: weight(false),
    firm: closed.filter((cell) => isFirm(cell, chosen)).length,
    cost: sum(choice.map((one) => costs[one] as number)),
    size: choice.length,
  };
}

type Criterion = readonly [of: keyof Worth, direction: 'maximize' | 'minimize'];

/** Under a budget what lasts comes before what saves; without one, the fewest additions are looked for. */
export function criteriaOf({ budget }: Pick<Problem, 'budget'>): readonly Criterion[] {
  const closed: readonly Criterion[] = [
    ['robust', 'maximize'],
    ['other', 'maximize'],
  ];
  const lasts: Criterion = ['firm', 'maximize'];
  const few: Criterion = ['size', 'minimize'];
  const cheap: Criterion = ['cost', 'minimize'];
  return budget === null ? [...closed, few, lasts, cheap] : [...closed, lasts, cheap, few];
}

/** Sums of weights are compared to a millionth, costs to a millionth of the budget or of the largest of them. */
export const precision = 1e-6;

/** Below zero when the first is worth more. */
export function compareWorth(problem: Pick<Problem, 'budget'>, one: Worth, other: Worth): number {
  for (const [of, direction] of criteriaOf(problem)) {
    const difference = (one[of] - other[of]) * (direction === 'maximize' ? -1 : 1);
    if (Math.abs(difference) > precision * Math.max(1, Math.abs(other[of]))) return difference;
  }
  return 0;
}

export function isAffordable(problem: Problem, choice: Choice): boolean {
  return isWithin(problem, sum(choice.map((one) => problem.costs[one] as number)));
}

/** Sums of decimals are not exact: a thousandth of a millionth is no overspending. */
export function isWithin({ budget }: Pick<Problem, 'budget'>, cost: number): boolean {
  return budget === null || cost <= budget * (1 + 1e-9);
}

/** The cells that all candidates together can close. */
export function closable({ costs, cells }: Pick<Problem, 'costs' | 'cells'>): readonly OpenCell[] {
  const all = new Set(costs.keys());
  return cells.filter((cell) => isClosed(cell, all));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
