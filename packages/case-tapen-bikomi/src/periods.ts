/** The month in which the fieldwork ended: the last at which the study can have seen anything. */
export const endOfFieldwork = '2019-02';

/** Told in the present tense, with no date of beginning. */
export const runningAtFieldwork = { confirmed: endOfFieldwork } as const;

/** Begun at a stated date, and still running when the fieldwork ended. */
export function since(start: string) {
  return { start, confirmed: endOfFieldwork };
}
