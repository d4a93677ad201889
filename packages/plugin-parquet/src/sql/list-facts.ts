import type { CodedDataset, Expectation } from '@prevention-spectrum/core';
import { type Fact, type TableAt, texts } from './written.ts';

/** Lists of audiences or of channels that the question cannot tell apart: the same of those asked about, none, one or several. */
export function listedFact(
  kind: 'audience' | 'channel',
  dataset: CodedDataset,
  asked: readonly string[],
  at: TableAt,
): Fact {
  const set = `${kind}_set`;
  const only = someOf(kind, asked, dataset[`${kind}s`].length);
  return {
    parts: [
      {
        name: `${kind}_classes`,
        says: `Lists of ${kind}s get the same number when the question cannot tell them apart.`,
        sql: `select ${set}, dense_rank() over (order by says, several) as ${kind}_class
from (
  select ${set}, least(count(*), 2) as several, list_sort(list(distinct ${kind})${filter(only)}) as says
  from ${at(`${kind}_sets`)}
  group by ${set}
)`,
      },
    ],
    joins: [`left join ${kind}_classes on ${kind}_classes.${set} = a.${set}`],
    keys: [`${kind}_class`, `list_contains(a.unread_fields, '${kind}s') as ${kind}s_unread`],
    kept: [`min(a.${set}) as ${set}`],
    told: [
      `(select to_json(list(s.${kind}))::varchar
    from ${at(`${kind}_sets`)} s where s.${set} = c.${set}) as ${kind}s`,
      `c.${kind}s_unread`,
    ],
  };
}

/** Lists of organisations that the question cannot tell apart: the same of those asked about, in the roles that make work theirs. */
export function organisationFact(
  { organisations }: CodedDataset,
  asked: readonly string[],
  { roles }: Pick<Expectation, 'roles'>,
  at: TableAt,
): Fact {
  const own = `role in ${texts(roles)}`;
  const only = [own, ...someOf('organisation', asked, organisations.length)];
  return {
    parts: [
      {
        name: 'organisation_classes',
        says: 'Lists of organisations get the same number when the question cannot tell them apart: by those whose own the work is.',
        sql: `select organisation_set, dense_rank() over (order by says, several) as organisation_class
from (
  select organisation_set, least(count(distinct organisation) filter (where ${own}), 2) as several,
    list_sort(list(distinct organisation)${filter(only)}) as says
  from ${at('organisation_sets')}
  group by organisation_set
)`,
      },
    ],
    joins: [
      'left join organisation_classes on organisation_classes.organisation_set = a.organisation_set',
    ],
    keys: [
      'organisation_class',
      "list_contains(a.unread_fields, 'organisations') as organisations_unread",
    ],
    kept: ['min(a.organisation_set) as organisation_set'],
    told: [
      `(select to_json(list({'organisation': s.organisation, 'role': s.role}))::varchar
    from ${at('organisation_sets')} s where s.organisation_set = c.organisation_set) as organisations`,
      'c.organisations_unread',
    ],
  };
}

/** When all there are are asked about, none has to be named. */
function someOf(column: string, asked: readonly string[], all: number): readonly string[] {
  if (asked.length === 0) return ['false'];
  return new Set(asked).size < all ? [`${column} in ${texts(asked)}`] : [];
}

function filter(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` filter (where ${conditions.join(' and ')})` : '';
}
