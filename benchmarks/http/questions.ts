import type { CoverageQuestion } from '@prevention-spectrum/core';
import { pageLimit } from '../../apps/gateway/src/schema/page.ts';
import { audiences, districts } from '../programme/declared.ts';

/** What is posted to a server of GraphQL. */
export interface Posted {
  readonly query: string;
  readonly variables?: object;
}

/** Six levels by four pillars: 24 cells. */
export const levelByPillar: CoverageQuestion = { by: ['spectrum-of-prevention', 'un-4p'] };

/** As many activities as one page may have. */
export const onePage = pageLimit;

export const hello: Posted = { query: '{ hello }' };

/** As objects: what is known of each cell, and its count. */
export const typedCells = coverageBy('cells { state count }', levelByPillar);

/** The same as two lists. */
export const flatLists = coverageBy('states counts', levelByPillar);

/** Most that is said of a cell without naming activities. */
export const wholeCells = coverageBy(
  `cells {
    coordinates { dimension member }
    state reasons { code } count possible bounds { low high } screened robust flippedBy
  }`,
  levelByPillar,
);

/** The typed cells of another district, year or audience each time: 40,000 questions. */
export function typedCellsOf(question: CoverageQuestion): Posted {
  return coverageBy('cells { state count }', question);
}

/** @param number from 0 */
export function filtered(number: number): CoverageQuestion {
  const [years, first] = [10, 2015];
  const at = <Item>(list: readonly Item[], index: number) => list[index % list.length] as Item;
  const beyond = Math.floor(number / audiences.length);
  return {
    ...levelByPillar,
    where: {
      audience: at(audiences, number),
      period: String(first + (beyond % years)),
      place: at(districts, Math.floor(beyond / years)),
    },
  };
}

/** A page of activities, as large as a page may be. */
export const page: Posted = {
  query: `query ($first: Int!) {
    activities(first: $first) {
      totalCount
      nodes { activityId title kind status reach period { start end } }
    }
  }`,
  variables: { first: onePage },
};

function coverageBy(fields: string, input: CoverageQuestion): Posted {
  return {
    query: `query ($input: CoverageInput!) { coverage(input: $input) { ${fields} } }`,
    variables: { input },
  };
}
