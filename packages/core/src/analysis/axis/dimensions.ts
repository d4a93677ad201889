import { type PeriodUnit, periodUnits } from '../../activity/period.ts';
import { type PlaceTree, placeTree } from '../../activity/place-tree.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { everybody } from '../../dataset/everybody.ts';
import type { Expectation } from '../../dataset/expectation.ts';
import { misuse } from '../../diagnostic/spectrum-error.ts';
import type { Axis } from './axis.ts';
import { frameworkAxis } from './framework-axis.ts';
import { periodAxis } from './period-axis.ts';
import { periodsOf } from './periods-of.ts';
import { placeAxis } from './place-axis.ts';
import { organisationAxis, statedAxis } from './stated-axis.ts';

/** Every dimension that a question about this dataset may name. */
export function dimensionsOf(dataset: CodedDataset): readonly string[] {
  const { levels } = placeTree(dataset.places).tree;
  return [
    ...dataset.frameworks.map(({ id }) => id),
    ...levels.map((level) => `place:${level}`),
    'audience',
    'channel',
    'organisation',
    ...periodUnits.map((unit) => `period:${unit}`),
  ];
}

/** One dimension with every member that the dataset has. */
export function axisOf(
  dataset: CodedDataset,
  dimension: string,
  { roles }: Pick<Expectation, 'roles'>,
  tree: PlaceTree,
): Axis {
  const framework = dataset.frameworks.find(({ id }) => id === dimension);
  if (framework) return frameworkAxis(framework, dataset.codings);
  if (!dimensionsOf(dataset).includes(dimension)) {
    misuse('core/dimension-unknown', { found: dimension, known: dimensionsOf(dataset) });
  }
  const [kind, part = ''] = dimension.split(':');
  if (kind === 'place') {
    return placeAxis(
      tree,
      part,
      tree.atLevel(part).map(({ id }) => id),
    );
  }
  if (kind === 'period')
    return periodAxis(part as PeriodUnit, periodsOf(dataset, part as PeriodUnit));
  if (kind === 'organisation') {
    return organisationAxis(
      dataset.organisations.map(({ id, name }) => ({ id, label: name })),
      roles,
    );
  }
  return kind === 'audience'
    ? statedAxis(
        'audience',
        { en: 'Audience', id: 'Sasaran' },
        dataset.audiences,
        'audience-missing',
      )
    : statedAxis('channel', { en: 'Channel', id: 'Saluran' }, dataset.channels, 'channel-missing');
}

/**
 * A dimension with every member that the dataset has.
 * @throws SpectrumError `core/dimension-unknown`.
 */
export function dimension(
  dataset: CodedDataset,
  id: string,
): Pick<Axis, 'id' | 'label' | 'members'> {
  const { label, members } = axisOf(dataset, id, everybody, placeTree(dataset.places).tree);
  return { id, label, members };
}
