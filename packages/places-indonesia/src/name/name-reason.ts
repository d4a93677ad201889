import { type PlaceReason, reason } from '../reason/reason.ts';
import { rulesBetween } from './name.ts';

/** Why two spellings are one name, or undefined when they are not. Capitals alone are no difference: the statistics agency prints nothing else. */
export function sameName(written: string, listed: string): PlaceReason | undefined {
  const rules = rulesBetween(written, listed)?.filter((rule) => rule !== 'case');
  if (rules === undefined) return undefined;
  return rules.length === 0
    ? reason('same-name', { written, listed })
    : reason('same-name-normalised', { written, listed, rules });
}
