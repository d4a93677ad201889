import { type Crosswalk, checkCrosswalk, type Framework } from '@prevention-spectrum/core';
import { translated } from '../check/bilingual.ts';
import { broken, type Check, none } from '../check/check.ts';
import { plainData } from '../check/plain-data.ts';

const relations = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'];

/** What a crosswalk promises: it links categories that exist, and gives a reason for each link. */
export function crosswalkChecks(
  crosswalk: Crosswalk,
  frameworks: readonly Framework[],
): readonly Check[] {
  const { mappings } = crosswalk;
  const find = ({ id, version }: Crosswalk['from']) =>
    frameworks.find((one) => one.id === id && one.version === version) ??
    broken(`Framework ${id} ${version} is not among those given`);
  return [
    {
      name: 'links categories that both frameworks have',
      check: () =>
        none(
          checkCrosswalk(crosswalk, find(crosswalk.from), find(crosswalk.to)).map(
            ({ params }) => `${params.from} to ${params.to}`,
          ),
          'Categories that do not exist',
        ),
    },
    {
      name: 'is called after its frameworks',
      check: () => {
        const expected = `${crosswalk.from.id}--${crosswalk.to.id}`;
        if (crosswalk.id !== expected) broken(`The id is ${crosswalk.id} and not ${expected}`);
      },
    },
    {
      name: 'says each link once, by a relation of SKOS',
      check: () => {
        if (mappings.length === 0) broken('There are no mappings');
        const links = mappings.map(({ from, to }) => `${from} to ${to}`);
        none(
          links.filter((link, index) => links.indexOf(link) !== index),
          'Links that are said twice',
        );
        none(
          mappings
            .filter(({ relation }) => !relations.includes(relation))
            .map((one) => one.relation),
          'Relations that SKOS does not have',
        );
      },
    },
    {
      name: 'matches a category exactly with one other at most',
      check: () => {
        const exact = mappings.filter(({ relation }) => relation === 'exactMatch');
        for (const end of ['from', 'to'] as const) {
          const codes = exact.map((one) => one[end]);
          none(
            codes.filter((code, index) => codes.indexOf(code) !== index),
            'Categories with two exact matches, which would make those two the same',
          );
        }
      },
    },
    {
      name: 'gives a reason for each link in both languages',
      check: () => {
        for (const { from, to, because } of mappings) translated(because, `From ${from} to ${to}`);
      },
    },
    { name: 'is plain data', check: () => plainData(crosswalk, 'The crosswalk') },
  ];
}
