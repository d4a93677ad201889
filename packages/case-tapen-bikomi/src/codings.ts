import { adjudicate, type Coding } from '@prevention-spectrum/core';
import { coder } from './coder.ts';
import { activityTypeCodings } from './codings/activity-types.ts';
import { firstCodings } from './codings/alike.ts';
import { programmeCodings } from './codings/programmes.ts';
import { roleCodings } from './codings/roles.ts';
import { secondReading } from './second-reading.ts';

/** The editors' reading of every record, in the six frameworks of this case, each with evidence. */
export const editorsCodings: readonly Coding[] = [
  ...firstCodings,
  ...programmeCodings,
  ...activityTypeCodings,
  ...roleCodings,
];

/**
 * The accepted codings, then the second reading as it was proposed. The editors decide; wherever the second reader
 * differs and the editors had not foreseen it, the other reading stays on the coding as a contested alternative.
 */
export const codings: readonly Coding[] = [
  ...adjudicate([...editorsCodings, ...secondReading], { coder: coder.id }).codings,
  ...secondReading,
];
