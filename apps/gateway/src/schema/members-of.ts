import type { Members } from '@prevention-spectrum/core';
import type { DimensionMembers } from './names.ts';

/** Members by dimension, as a list. */
export function membersOf(members: Members): readonly DimensionMembers[] {
  return Object.entries(members).map(([dimension, some]) => ({ dimension, members: some }));
}
