import type { DateUnit } from './asked.ts';
import type { Fact } from './written.ts';

const dates = ['start', 'end', 'confirmed'] as const;

/** Dates that the question cannot tell apart: in one unit of time. A date that is coarser is like no other. */
export function dateFact(unit: DateUnit): Fact {
  const key = (of: string) =>
    `case when a.period_${of}_first is not null then ${unitSql(`a.period_${of}`, unit)} end as ${of}_class`;
  return {
    parts: [],
    joins: [],
    keys: dates.map(key),
    // Of what is no date nothing is told: it says nothing.
    kept: dates.map(
      (of) => `min(a.period_${of}) filter (where a.period_${of}_first is not null) as period_${of}`,
    ),
    told: dates.map((of) => `c.period_${of}`),
  };
}

function unitSql(date: string, unit: DateUnit): string {
  if (unit === 'year') return `left(${date}, 4)`;
  if (unit === 'month') return `left(${date}, 7)`;
  if (unit === 'day') return date;
  return `case when length(${date}) = 4 then ${date}
      else left(${date}, 4) || '-Q' || ((substr(${date}, 6, 2)::integer + 2) // 3) end`;
}
