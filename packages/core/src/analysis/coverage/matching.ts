import type { ActivityId } from '../../activity/id.ts';
import { type Role, roles } from '../../activity/organisation.ts';
import { placeTree } from '../../activity/place-tree.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { everybody } from '../../dataset/everybody.ts';
import type { Fact } from '../../locales/answer-codes.ts';
import type { ReadingChoice } from '../axis/axis.ts';
import { type Where, whereAxes } from '../axis/where.ts';
import type { Possible } from './cell.ts';

/** The activities that a filter leaves: those that surely fit, and those that may, with what is not known. */
export interface Matching {
  readonly sure: readonly ActivityId[];
  readonly possible: readonly Possible[];
}

const asAccepted: ReadingChoice = { contested: 'accepted', significance: 'any' };

/**
 * Which activities a filter leaves, by the rule by which cells go. Whether an activity would count plays no part:
 * every kind and every status is listed, and an organisation is looked for in every role unless roles are given.
 * @throws SpectrumError `core/member-unknown` when the filter names something that the dataset does not have.
 */
export function matching(
  dataset: CodedDataset,
  where: Where,
  inRoles: readonly Role[] = roles,
): Matching {
  const { tree } = placeTree(dataset.places);
  const axes = whereAxes(dataset, where, { ...everybody, roles: inRoles }, tree);
  const sure: ActivityId[] = [];
  const possible: Possible[] = [];
  for (const activity of dataset.activities) {
    const touches = axes.map(({ axis, member }) => axis.touch(activity, member, asAccepted));
    if (touches.some((touch) => touch === 'absent' || touch === 'ended')) continue;
    const missing = touches.flatMap((touch): Fact[] =>
      typeof touch === 'object' ? [touch.missing] : [],
    );
    if (missing.length === 0) sure.push(activity.id);
    else possible.push({ activity: activity.id, missing });
  }
  return { sure, possible };
}
