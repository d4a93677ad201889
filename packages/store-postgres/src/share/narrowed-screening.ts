import type { CodedDataset, Members, Screening } from '@prevention-spectrum/core';

/**
 * A screening beside the records of others. Of a dimension that it looked at whole, it looked at what its own dataset
 * named: a place or an audience that only another names was not looked for, and a gap there is not proved.
 */
export function narrowedScreening(
  screening: Screening,
  own: CodedDataset,
  joined: CodedDataset,
): Screening {
  const grown = (list: 'places' | 'audiences' | 'channels' | 'organisations' | 'frameworks') =>
    joined[list].length > own[list].length;
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const looked: Members = {
    // Whoever looked at a whole place looked at all that lies in it, named or not.
    ...(grown('places') && { place: ids(own.places.filter(({ within }) => within === undefined)) }),
    ...(grown('audiences') && { audience: ids(own.audiences) }),
    ...(grown('channels') && { channel: ids(own.channels) }),
    ...(grown('organisations') && { organisation: ids(own.organisations) }),
    ...Object.fromEntries(joined.frameworks.slice(own.frameworks.length).map(({ id }) => [id, []])),
  };
  return { ...screening, scope: { ...looked, ...screening.scope } };
}
