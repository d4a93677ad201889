import type { Coefficients, Constraint } from 'yalps';
import { type Choice, closable, type Demand, type OpenCell, type Problem } from './problem.ts';

/** Costs in parts of the budget: amounts of millions beside counts of ones would cost the solver its precision. */
export function inUnits({ costs, budget, cells }: Problem): Problem {
  const unit = budget ?? Math.max(...costs);
  // Twice the budget is as far beyond it as any other amount.
  const inPart = (cost: number) => (cost === 0 ? 0 : Math.min(2, unit > 0 ? cost / unit : 2));
  return { costs: costs.map(inPart), budget: budget === null ? null : 1, cells };
}

/** Cells that the same candidates close in the same way: one variable instead of many. */
export interface Class extends OpenCell {
  readonly cells: number;
}

export function classesOf(problem: Problem): readonly Class[] {
  const classes = new Map<string, Class>();
  for (const cell of closable(problem)) {
    const key = JSON.stringify([cell.robust, cell.demands]);
    const known = classes.get(key) ?? { ...cell, weight: 0, cells: 0 };
    classes.set(key, { ...known, weight: known.weight + cell.weight, cells: known.cells + 1 });
  }
  return [...classes.values()];
}

interface Model {
  readonly constraints: Map<string, Constraint>;
  readonly variables: Map<string, Coefficients>;
  readonly integers: Set<string>;
}

/**
 * `x`: a candidate is chosen; `y`: the cells of a class are closed; `f`: closed whatever one chooses; `z`: a unit is
 * brought by one of its parts. A class that needs one unit closes in whole numbers by itself.
 */
export function modelOf(
  problem: Problem,
  classes: readonly Class[],
  before: readonly Choice[],
): Model {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const integers = new Set<string>();
  const put = (variable: string, constraint: string, coefficient: number) => {
    const row = variables.get(variable) ?? new Map<string, number>();
    row.set(constraint, (row.get(constraint) ?? 0) + coefficient);
    variables.set(variable, row);
  };
  const atMostOne = (variable: string) => {
    constraints.set(`${variable} at most`, { max: 1 });
    put(variable, `${variable} at most`, 1);
  };

  const oneOrNone = (variable: string) => {
    atMostOne(variable);
    integers.add(variable);
  };

  for (const [index, cost] of problem.costs.entries()) {
    const x = `x${index}`;
    oneOrNone(x);
    put(x, 'size', 1);
    put(x, 'cost', cost);
  }
  if (problem.budget !== null) {
    for (const [index, cost] of problem.costs.entries()) put(`x${index}`, 'budget', cost);
    constraints.set('budget', { max: problem.budget });
  }

  const demand = (name: string, { need, units }: Demand, variable: string) => {
    constraints.set(name, { min: 0 });
    put(variable, name, -need);
    for (const [index, unit] of units.entries()) {
      const [first, ...more] = unit;
      if (more.length === 0) {
        put(`x${first}`, name, 1);
        continue;
      }
      const z = `z${name} ${index}`;
      atMostOne(z);
      put(z, name, 1);
      constraints.set(z, { min: 0 });
      put(z, z, -1);
      for (const part of unit) put(`x${part}`, z, 1);
    }
  };
  const whole = (variable: string, needs: readonly number[]) => {
    if (needs.some((need) => need > 1)) oneOrNone(variable);
    else atMostOne(variable);
  };

  for (const [index, { demands, weight, robust, cells }] of classes.entries()) {
    const [asked, ...lowered] = demands;
    const y = `y${index}`;
    whole(y, [asked.need]);
    demand(`asked ${index}`, asked, y);
    put(y, robust ? 'robust' : 'other', weight);
    const otherwise = lowered.filter((one) => JSON.stringify(one) !== JSON.stringify(asked));
    if (otherwise.length === 0) {
      put(y, 'firm', cells);
      continue;
    }
    const f = `f${index}`;
    whole(
      f,
      otherwise.map(({ need }) => need),
    );
    put(f, 'firm', cells);
    for (const [way, one] of otherwise.entries()) demand(`lowered ${index} ${way}`, one, f);
    constraints.set(`firm ${index}`, { min: 0 });
    put(y, `firm ${index}`, 1);
    put(f, `firm ${index}`, -1);
  }

  for (const [index, choice] of before.entries()) {
    constraints.set(`but ${index}`, { max: choice.length - 1 });
    for (const one of choice) put(`x${one}`, `but ${index}`, 1);
  }
  return { constraints, variables, integers };
}
