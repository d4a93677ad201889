import type { Text } from '@prevention-spectrum/core';
import type { Data } from './data.ts';

/** One member of one dimension, with what a reader sees. */
export interface Coordinate {
  readonly dimension: string;
  readonly member: string;
  readonly label: Text;
}

/** Names a member. A period names itself; so does a member that the dataset does not have. */
export function coordinate(data: Data, dimension: string, member: string): Coordinate {
  return { dimension, member, label: labelOf(data, dimension, member) ?? { und: member } };
}

/** Names each member of a place in an answer, in the order of its dimensions. */
export function coordinates(
  data: Data,
  dimensions: readonly string[],
  at: readonly string[],
): readonly Coordinate[] {
  return at.map((member, index) => coordinate(data, dimensions[index] as string, member));
}

function labelOf(data: Data, dimension: string, member: string): Text | undefined {
  const category = data.category(dimension, member);
  if (category) return category.category.label;
  const [kind] = dimension.split(':', 1);
  if (kind === 'place') return data.find('Place', member)?.name;
  if (kind === 'organisation') return data.find('Organisation', member)?.name;
  if (kind === 'audience') return data.find('Audience', member)?.label;
  if (kind === 'channel') return data.find('Channel', member)?.label;
  return undefined;
}
