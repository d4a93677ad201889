import type { Activity, Framework } from '@prevention-spectrum/core';
import { watched } from '../../../../packages/store-postgres/test/share/canaries.ts';
import { filled, type Leaf } from '../every-input.ts';

/** Which words a mutation is told where it names something: ids as they are, or as partners and routers know them. */
export type Manner = (type: string, id: string) => string;

export const manners = {
  plain: (_: string, id: string) => id,
  ofTheHouse: (_: string, id: string) => `watched/${id}`,
  global: (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64'),
};

/** What nobody has, for each thing that somebody has. */
export const ofNobody: Manner = (_, id) =>
  /^[\da-f-]{36}$/.test(id)
    ? `${id.slice(0, -4)}0000`
    : id.replace(/^(canary-|watched|third)/, (found) => absent[found] ?? found);
const absent: Readonly<Record<string, string>> = {
  'canary-': 'nobody-',
  watched: 'nowhere',
  third: 'nobody',
};

const [first, second] = watched.activities as readonly [Activity, Activity];
const [framework] = watched.frameworks as readonly [Framework];
const [category = '', other = ''] = framework.categories.map(({ code }) => code);
const idOf = ([one]: readonly { readonly id: string }[]) => one?.id ?? '';

/** What the records are called that a field names, by its name; and of which type they are. */
const named: Readonly<Record<string, readonly [type: string, id: string]>> = {
  activity: ['Activity', first.id],
  activityId: ['Activity', first.id],
  'ActivityInput.partOf': ['Activity', second.id],
  framework: ['Framework', framework.id],
  organisation: ['Organisation', idOf(watched.organisations)],
  organisationId: ['Organisation', idOf(watched.organisations)],
  organisations: ['Organisation', idOf(watched.organisations)],
  'OrganisationInput.partOf': ['Organisation', watched.organisations[1]?.id ?? ''],
  place: ['Place', idOf(watched.places)],
  placeId: ['Place', watched.places[2]?.id ?? ''],
  within: ['Place', watched.places[1]?.id ?? ''],
  audiences: ['Audience', idOf(watched.audiences)],
  audienceId: ['Audience', idOf(watched.audiences)],
  channels: ['Channel', idOf(watched.channels)],
  channelId: ['Channel', idOf(watched.channels)],
  source: ['Source', idOf(watched.sources)],
  sourceId: ['Source', idOf(watched.sources)],
  coder: ['Coder', idOf(watched.coders)],
  coderId: ['Coder', idOf(watched.coders)],
  expectationId: ['Expectation', idOf(watched.expectations)],
  screeningId: ['Screening', idOf(watched.screenings)],
  principal: ['Code', category],
  significant: ['Code', other],
  supports: ['Code', category],
  needs: ['Framework', framework.id],
  'MembersInput.members': ['Audience', idOf(watched.audiences)],
};

const plain: Readonly<Record<string, unknown>> = {
  start: '2024-01-01',
  end: '2024-06-30',
  confirmed: '2024-03-01',
  date: '2024-12',
  currency: 'IDR',
  language: 'en',
  url: 'https://receiver.example/hook',
  absent: null,
  'MembersInput.dimension': 'audience',
  'PlaceInput.level': 'village',
  listed: 2024,
  key: null,
};

/** An input of a mutation of records, with everything stated. */
export function inputOf(
  type: Parameters<typeof filled>[0],
  manner: Manner,
  more: Readonly<Record<string, unknown>>,
): object {
  const value = ({ field, type: kind, path }: Leaf) => {
    const name = field.split('.')[1] ?? '';
    const known = named[field] ?? named[name];
    if (known) return manner(...known);
    for (const key of [field, name]) if (key in plain) return plain[key];
    if (kind === 'Int' || kind === 'Float') return 1;
    return kind === 'Boolean' ? true : `words ${path.at(-1)}`;
  };
  return { ...(stated(filled(type, value)) as object), ...more };
}

/** Lists without what is not stated. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(stated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, stated(one)]));
}

const table = (manner: Manner) => ({
  connector: 'csv',
  text: `No,What,Where\n1,Boats,${manner('Place', idOf(watched.places))}\n`,
  options: {
    file: 'list.csv',
    mapping: {
      version: 1,
      source: { id: manner('Source', idOf(watched.sources)), citation: 'The list of March.' },
      id: { column: 'No' },
      title: [{ template: '{What}' }],
      places: [{ resolve: 'Where' }],
    },
  },
});

/** What the house keeps beside its records. */
export interface Standing {
  /** Whom an agreement may name. */
  readonly grantees: readonly string[];
  readonly key: { readonly id: string; readonly label: string };
  readonly membership: string;
  readonly agreement: string;
  readonly webhook: string;
  readonly subject: string;
}

/**
 * What a mutation says that a generated input would not: several inputs, by the fields that are otherwise. A mutation
 * without an input of its own has its arguments here.
 */
export function particular(
  { grantees, key, membership, agreement, webhook, subject }: Standing,
  manner: Manner,
): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> {
  const codingOf = (id: string, number: number) => ({
    codingId: `${manner('Activity', id)}#${number}`,
  });
  const anybody = grantees.map((grantee) => ({
    grantee: manner('Custodian', grantee),
    finestPlace: 'district',
    from: null,
    until: null,
  }));
  const kinds = Object.entries({
    ACTIVITY: ['Activity', second.id],
    AUDIENCE: ['Audience', idOf(watched.audiences)],
    PLACE: ['Place', watched.places[2]?.id],
    SCREENING: ['Screening', idOf(watched.screenings)],
  });
  return {
    ...Object.fromEntries(
      // The third is one that was proposed by these requests themselves.
      ['acceptCoding', 'contestCoding', 'rejectCoding'].map((name) => [
        name,
        [1, 2, 3].map((number) => codingOf(first.id, number)),
      ]),
    ),
    createWebhook: [
      { after: null, coverage: { by: ['channel'] } },
      { after: null, coverage: null },
    ],
    grantAgreement: anybody,
    grantMembership: [{ issuer: 'https://login.example', subject }],
    importActivities: [true, false].map((dryRun) => ({ ...table(manner), dryRun, complete: null })),
    issueKey: [manner('Label', key.label), 'another import'].map((label) => ({
      label,
      expires: null,
    })),
    publish: [
      {
        analysis: 'coverage',
        params: { by: ['channel'], expectation: manner('Expectation', idOf(watched.expectations)) },
      },
      { analysis: 'coverage', params: { by: ['channel'] } },
    ],
    redeliver: [{ webhookId: manner('Webhook', webhook), revision: 1 }],
    removeWebhook: [{ webhookId: manner('Webhook', webhook) }],
    retire: kinds.map(([kind, [type, id]]) => ({ kind, recordId: manner(type ?? '', id ?? '') })),
    revokeAgreement: [{ agreementId: manner('Agreement', agreement) }],
    revokeKey: [{ keyId: manner('Key', key.id) }],
    revokeMembership: [{ membershipId: manner('Membership', membership) }],
    withdraw: [{ number: 1 }],
  };
}
