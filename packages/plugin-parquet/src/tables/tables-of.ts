import { type CodedDataset, placeTree } from '@prevention-spectrum/core';
import type { Table } from '../table.ts';
import { activityTables } from './activities.ts';
import { acceptedOf, codingTables } from './codings.ts';
import { declaredTables, frameworkTables } from './declared.ts';
import { placeTables } from './places.ts';
import { setTables, statedSets } from './stated-sets.ts';

/** A dataset as tables that name one another. */
export function tablesOf(dataset: CodedDataset): readonly Table[] {
  const { tree } = placeTree(dataset.places);
  const stated = statedSets(dataset, tree);
  const accepted = acceptedOf(dataset);
  return [
    ...activityTables(dataset, stated, accepted),
    ...placeTables(dataset, tree, stated.places),
    ...setTables(stated),
    ...codingTables(dataset, accepted),
    ...frameworkTables(dataset),
    ...declaredTables(dataset),
  ];
}
