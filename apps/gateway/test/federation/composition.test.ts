import { buildSubgraphSchema } from '@apollo/subgraph';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeServices } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gateway, gatewayOver, post } from '../asking.ts';

/** The system of an invented peer, which counts referrals; it knows our records by what it was once told. */
const talk = { source: 'report', externalId: 'x-1' };
const referrals = [
  { number: 'R-1', activity: talk },
  { number: 'R-2', activity: talk },
];
const strayReferral = { number: 'R-3', activity: { ...talk, externalId: 'never heard of' } };
const offices = [{ town: 'Bertemu', codeSystem: 'codes', placeCode: '01' }];

const peerSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

  type Query {
    referrals: [Referral!]!
    strayReferral: Referral!
    offices: [Office!]!
  }
  type Referral {
    number: String!
    activity: Activity
  }
  type Office {
    town: String!
    place: Place
  }
  type Activity @key(fields: "source externalId") {
    source: ID
    externalId: String
    referrals: [Referral!]!
  }
  type Place @key(fields: "codeSystem placeCode") {
    codeSystem: String
    placeCode: String
    offices: [Office!]!
  }
`;

type Known = Readonly<Record<string, string | null>>;
const peer = createYoga({
  logging: false,
  schema: buildSubgraphSchema({
    typeDefs: parse(peerSdl),
    resolvers: {
      Query: {
        referrals: () => referrals,
        strayReferral: () => strayReferral,
        offices: () => offices,
      },
      Office: {
        place: ({ codeSystem, placeCode }: Known) => ({ codeSystem, placeCode }),
      },
      Activity: {
        __resolveReference: (reference: Known) => reference,
        referrals: ({ source, externalId }: Known) =>
          referrals.filter(
            ({ activity }) => activity.source === source && activity.externalId === externalId,
          ),
      },
      Place: {
        __resolveReference: (reference: Known) => reference,
        offices: ({ codeSystem, placeCode }: Known) =>
          offices.filter((one) => one.codeSystem === codeSystem && one.placeCode === placeCode),
      },
    },
  }),
});

async function sdlOf(gateway: Gateway): Promise<string> {
  const response = await post(gateway, { query: '{ _service { sdl } }' });
  return ((await response.json()) as { data: { _service: { sdl: string } } }).data._service.sdl;
}

describe('a router composes this system with that of a peer', () => {
  const ours = gatewayOver();
  const services: Readonly<Record<string, { fetch: typeof fetch }>> = {
    prevention: ours as never,
    peer: peer as never,
  };
  let router: ReturnType<typeof createGatewayRuntime>;
  let sdl: string;

  beforeAll(async () => {
    sdl = await sdlOf(ours);
    const composed = composeServices([
      { name: 'prevention', typeDefs: parse(sdl), url: 'http://prevention.test/graphql' },
      { name: 'peer', typeDefs: parse(peerSdl), url: 'http://peer.test/graphql' },
    ]);
    expect(composed.errors ?? []).toEqual([]);
    router = createGatewayRuntime({
      supergraph: composed.supergraphSdl as string,
      logging: false,
      maskedErrors: false,
      transports: {
        http: {
          getSubgraphExecutor:
            ({ subgraphName }) =>
            async ({ document, variables }) => {
              const response = await services[subgraphName]?.fetch(
                `http://${subgraphName}.test/graphql`,
                {
                  method: 'POST',
                  headers: { 'content-type': 'application/json' },
                  body: JSON.stringify({ query: print(document), variables }),
                },
              );
              return response?.json();
            },
        },
      },
    });
  });
  afterAll(() => router[Symbol.asyncDispose]());

  const ask = async (query: string) => {
    const response = await router.fetch('http://router.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };

  test('one question crosses both, in both directions', async () => {
    const told = {
      title: 'A talk in the village',
      codings: [{ framework: { label: 'Letters' }, reading: { verdict: 'WITHIN' } }],
    };
    expect(
      await ask(`{
        activity(activityId: "village-talk") {
          title
          referrals { number }
          places { place { within { within { name offices { town } } } } }
        }
        referrals {
          number
          activity { title codings { framework { label } reading { verdict } } }
        }
        offices { town place { name(lang: ID) level } }
        coverage(input: { by: ["letters"] }) { totals { eligible covered } }
      }`),
    ).toEqual({
      data: {
        activity: {
          title: 'A talk in the village',
          referrals: [{ number: 'R-1' }, { number: 'R-2' }],
          places: [
            {
              place: {
                within: { within: { name: 'Kabupaten R', offices: [{ town: 'Bertemu' }] } },
              },
            },
          ],
        },
        referrals: [
          { number: 'R-1', activity: told },
          { number: 'R-2', activity: told },
        ],
        offices: [{ town: 'Bertemu', place: { name: 'Kabupaten R', level: 'regency' } }],
        coverage: { totals: { eligible: 3, covered: 2 } },
      },
    });
  });

  test('what the peer refers to and nobody here knows is null', async () => {
    const { data } = (await ask('{ strayReferral { number activity { title } } }')) as {
      data: unknown;
    };
    expect(data).toEqual({ strayReferral: { number: 'R-3', activity: null } });
  });
});
