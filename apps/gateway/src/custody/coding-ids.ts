import { type ActivityId, type Coding, canonicalText, codingRef } from '@prevention-spectrum/core';
import type { Data } from '../data.ts';
import type { Holding } from './holding.ts';

/** The ids of codings: those that were retired keep their numbers, so only the store can tell. */
export interface CodingIds {
  /** `null` for one that the store does not have. */
  idOf(coding: Coding, seenIn: Data): Promise<string | null>;
}

export function codingIdsIn({ store }: Pick<Holding, 'store'>): CodingIds {
  const asked = new Map<ActivityId, Promise<readonly (Coding | null)[]>>();
  return {
    async idOf(coding, { codingsOf }) {
      if (!store) return null;
      const { activity } = coding;
      const known = asked.get(activity) ?? store.codings(activity);
      asked.set(activity, known);
      const codings = await known;
      const numbers = codings.flatMap((one, index) => (one ? [index] : []));
      const text = canonicalText(coding);
      const isIt = (index: number | undefined) =>
        index !== undefined && canonicalText(codings[index]) === text;
      const place = numbers[(codingsOf.get(activity) ?? []).indexOf(coding)];
      const index = isIt(place) ? place : numbers.find(isIt);
      return index === undefined ? null : codingRef(activity, index + 1).id;
    },
  };
}
