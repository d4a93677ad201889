import { adjudicate, type Coding } from '@prevention-spectrum/core';
import { coder } from './coder.ts';
import { communityCodings } from './codings/community.ts';
import { cooperationCodings } from './codings/cooperation.ts';
import { governmentCodings } from './codings/government.ts';
import { taskForceCodings } from './codings/task-force.ts';
import { secondReading } from './second-reading.ts';

/** The editors' reading of every record, in the three frameworks of this case, each with evidence. */
export const editorsCodings: readonly Coding[] = [
  ...communityCodings,
  ...cooperationCodings,
  ...taskForceCodings,
  ...governmentCodings,
];

/**
 * The accepted codings, then the second reading as it was proposed. The editors decide; wherever the second reader
 * differs and the editors had not foreseen it, the other reading stays on the coding as a contested alternative.
 */
export const codings: readonly Coding[] = [
  ...adjudicate([...editorsCodings, ...secondReading], { coder: coder.id }).codings,
  ...secondReading,
];
