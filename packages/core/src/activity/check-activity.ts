import * as z from 'zod';
import { diagnostic } from '../diagnostic/catalogue.ts';
import { accepted, type Checked, refused } from '../diagnostic/diagnostic.ts';
import { type Activity, type ActivityStatus, activityKinds, activityStatuses } from './activity.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { ActivityId, AudienceId, ChannelId, OrganisationId, PlaceId } from './id.ts';
import { type Participation, roles } from './organisation.ts';
import { daysOf, type Period } from './period.ts';
import type { ActivityPlace } from './place.ts';
import { fieldsOf, RecordReader } from './record-reader.ts';
import type { Text } from './text.ts';

/** The records that an activity may name. */
export interface KnownRecords {
  readonly places: Gazetteer;
  readonly organisations: ReadonlySet<string>;
  readonly audiences: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  /** Activities that are there already, of which a new one may be a part. */
  readonly activities?: ReadonlySet<string>;
}

const text = z.union([
  z.string().transform((und): Text => ({ und })),
  z.record(z.string(), z.string()),
]);
const id = z.string().trim().min(1);
const participations = z.array(z.object({ organisation: z.string(), role: z.enum(roles) }));
const placed = z.array(
  z.union([
    z.string().transform((place) => ({ place, extent: 'within' as const })),
    z.object({ place: z.string(), extent: z.enum(['within', 'throughout']).default('within') }),
  ]),
);
const dates = z.object({
  start: z.string().nullish(),
  end: z.string().nullish(),
  confirmed: z.string().nullish(),
});
const amounts = z.array(z.object({ amount: z.number(), currency: z.string().regex(/^[A-Z]{3}$/) }));
const words = z.array(z.string());
const people = z.number().int().min(0);
const kinds = z.enum(activityKinds);
const statuses = z.enum(activityStatuses);
/** What an earlier check could not read: a checked activity may be checked again. */
const leftOut = z.array(z.strictObject({ field: z.string(), found: z.string() }));
const origins = z.array(
  z.object({
    source: z.string(),
    externalId: z.string().exactOptional(),
    locators: z.array(z.string()).exactOptional(),
  }),
);

/**
 * Checks one activity at the door. Only an id and a title are needed; whatever else cannot be read is reported,
 * kept in `unread` and left out, so that it counts as unknown and never as absent.
 */
export function checkActivity(draft: unknown, known: KnownRecords): Checked<Activity> {
  const fields = fieldsOf(draft) ?? new Map();
  const named = id.safeParse(fields.get('id'));
  if (!named.success) return refused(draft, [diagnostic('core/id-missing', { kind: 'activity' })]);

  const reader = new RecordReader(named.data, fields);
  reader.raw('id');
  const title = reader.read<Text>('title', text, {});
  if (!Object.values(title).some((words) => words.trim() !== '')) {
    reader.report('core/activity-title-missing', 'title');
    return refused(draft, reader.diagnostics);
  }
  const activity: Omit<Activity, 'unread'> = {
    id: named.data as ActivityId,
    title,
    description: reader.read<Text | null>('description', text, null),
    ...kindAndStatus(reader),
    partOf: reader.read<string | null>('partOf', id, null) as ActivityId | null,
    organisations: organisationsOf(reader, known),
    places: placesOf(reader, known.places),
    audiences: listed(reader, 'audiences', known.audiences, 'core/audience-unknown') as
      | readonly AudienceId[]
      | null,
    channels: listed(reader, 'channels', known.channels, 'core/channel-unknown') as
      | readonly ChannelId[]
      | null,
    period: periodOf(reader),
    reach: reader.read<number | null>('reach', people, null),
    money: reader.readParts('money', amounts, ['amount', 'currency'], []),
    provenance: reader.readParts('provenance', origins, ['source', 'externalId', 'locators'], []),
  };
  const before = reader.read('unread', leftOut, []);
  reader.finish();
  return accepted({ ...activity, unread: [...before, ...reader.unread] }, reader.diagnostics);
}

/**
 * A kind that nobody can read may be one that never counts. The record is kept as an activity without a status,
 * so that it counts as possible and never as sure.
 */
function kindAndStatus(reader: RecordReader): Pick<Activity, 'kind' | 'status'> {
  const status = statusOf(reader);
  const found = reader.raw('kind');
  if (found === undefined || found === null) return { kind: 'activity', status };
  const kind = kinds.safeParse(found);
  if (kind.success) return { kind: kind.data, status };
  reader.leaveOut('core/kind-unknown', 'kind', found, { known: activityKinds });
  if (status !== null) reader.keep('status', status);
  return { kind: 'activity', status: null };
}

function statusOf(reader: RecordReader): ActivityStatus | null {
  const found = reader.raw('status');
  if (found === undefined || found === null) return null;
  const status = statuses.safeParse(found);
  if (status.success) return status.data;
  reader.leaveOut('core/status-unknown', 'status', found, { known: activityStatuses });
  return null;
}

function organisationsOf(reader: RecordReader, known: KnownRecords): readonly Participation[] {
  return reader
    .readParts('organisations', participations, ['organisation', 'role'], [])
    .filter(({ organisation }) => {
      const isKnown = known.organisations.has(organisation);
      if (!isKnown) reader.leaveOut('core/organisation-unknown', 'organisations', organisation);
      return isKnown;
    })
    .map(({ organisation, role }) => ({ organisation: organisation as OrganisationId, role }));
}

function placesOf(reader: RecordReader, places: Gazetteer): readonly ActivityPlace[] {
  return reader
    .readParts('places', placed, ['place', 'extent'], [])
    .flatMap(({ place, extent }) => {
      const found = places.find(place);
      if (found.length === 1) return [{ place: found[0] as PlaceId, extent }];
      if (found.length === 0) {
        reader.leaveOut('core/place-unknown', 'places', place);
      } else {
        reader.leaveOut('core/place-ambiguous', 'places', place, { candidates: found });
      }
      return [];
    });
}

/** A list of which nothing can be used states nothing: it is not stated. */
function listed(
  reader: RecordReader,
  field: string,
  known: ReadonlySet<string>,
  code: 'core/audience-unknown' | 'core/channel-unknown',
): readonly string[] | null {
  const stated = reader.read<string[] | null>(field, words, null);
  if (stated === null) return null;
  const usable = stated.filter((one) => known.has(one));
  for (const one of stated.filter((other) => !known.has(other))) {
    reader.leaveOut(code, field, one);
  }
  return usable.length === 0 ? null : usable;
}

function periodOf(reader: RecordReader): Period | null {
  const stated = reader.readParts<z.infer<typeof dates> | null>(
    'period',
    dates,
    ['start', 'end', 'confirmed'],
    null,
  );
  if (!stated) return null;
  const date = (end: keyof typeof stated) => {
    const found = stated[end];
    if (!found) return null;
    if (daysOf(found)) return found;
    reader.leaveOut('core/date-impossible', 'period', found, { end });
    return null;
  };
  const period = { start: date('start'), end: date('end'), confirmed: date('confirmed') };
  const [start, end] = [period.start, period.end].map((one) => (one ? daysOf(one) : null));
  if (start && end && end.last < start.first) {
    reader.leaveOut('core/period-reversed', 'period', `${period.start}/${period.end}`);
    if (period.confirmed) reader.keep('period', period.confirmed);
    return null;
  }
  return period.start || period.end || period.confirmed ? period : null;
}
