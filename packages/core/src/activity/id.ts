declare const kindOfId: unique symbol;

/** A string that names one kind of thing, so that a place cannot be passed where an activity is meant. */
type Id<Kind extends string> = string & { readonly [kindOfId]: Kind };

export type ActivityId = Id<'activity'>;
export type OrganisationId = Id<'organisation'>;
export type PlaceId = Id<'place'>;
export type AudienceId = Id<'audience'>;
export type ChannelId = Id<'channel'>;
