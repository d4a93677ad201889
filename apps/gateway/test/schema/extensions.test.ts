import { SpectrumError } from '@prevention-spectrum/core';
import { describe, expect, test, vi } from 'vitest';
import { printed } from '../../scripts/printed.ts';
import { messagesOf } from '../../src/errors/sentences.ts';
import type { Builder, Entity, GatewayPlugin } from '../../src/plugin.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { asking, gatewayOver } from '../asking.ts';

interface Visit {
  readonly id: string;
  readonly activity: string;
  readonly people: number;
}
const visits: readonly Visit[] = [
  { id: 'v1', activity: 'village-talk', people: 12 },
  { id: 'v2', activity: 'village-talk', people: 7 },
];

/** A plugin as somebody else would write it: a type with global ids, a question, fields on what is there. */
const visitor: GatewayPlugin = {
  id: 'visitor',
  contract: 1,
  label: { en: 'Visitor', id: 'Tamu' },
  graphql(builder) {
    const visit = builder.objectRef<Visit>('Visit');
    builder.node(visit, {
      description: 'Somebody went there to see for themselves.',
      id: { resolve: ({ id }) => id },
      extensions: {
        entity: { byId: (id) => visits.find((one) => one.id === id) } satisfies Entity,
      },
      fields: (t) => ({
        people: t.exposeInt('people', { description: 'How many were met.' }),
        activity: t.field({
          type: 'Activity',
          nullable: true,
          description: 'What was visited.',
          resolve: (one, _args, { data }) => data.find('Activity', one.activity),
        }),
      }),
    });
    builder.queryField('visits', (t) =>
      t.field({ type: [visit], description: 'Every visit there was.', resolve: () => visits }),
    );
    builder.objectField('Activity', 'visits', (t) =>
      t.field({
        type: [visit],
        description: 'The visits paid to it.',
        resolve: ({ id }) => visits.filter(({ activity }) => activity === id),
      }),
    );
    builder.objectField('Coverage', 'visited', (t) =>
      t.int({
        description: 'How many of its cells have a count.',
        resolve: ({ coverage }) => coverage.cells.filter(({ count }) => count > 0).length,
      }),
    );
  },
};

/** A plugin that does one thing to the schema. */
function plugin(
  id: string,
  graphql: (builder: Builder) => void,
  requires: readonly string[] = [],
): GatewayPlugin {
  return { id, contract: 1, label: { en: id, id }, requires, graphql };
}

const addType = (name: string) => (builder: Builder) => {
  builder.objectRef<object>(name).implement({
    description: 'A type of a plugin.',
    fields: (t) => ({ one: t.int({ description: 'Always one.', resolve: () => 1 }) }),
  });
};
const addQuestion = (name: string) => (builder: Builder) => {
  builder.queryField(name, (t) => t.int({ description: 'Always one.', resolve: () => 1 }));
};

/** What building a schema with these plugins is refused for. */
function refused(...plugins: readonly GatewayPlugin[]) {
  try {
    createSchema(plugins);
  } catch (error) {
    if (error instanceof SpectrumError) return error.diagnostic;
    throw error;
  }
  return null;
}

describe('a plugin adds to the schema', () => {
  const ask = asking(gatewayOver(undefined, {}, [visitor]));

  test('a type, a question, and fields on types that are there', async () => {
    const { data, errors } = await ask(`{
      visits { people activity { activityId visits { people } } }
      coverage(input: { by: ["letters"] }) { visited totals { eligible } }
    }`);
    expect(errors).toBeUndefined();
    const activity = { activityId: 'village-talk', visits: [{ people: 12 }, { people: 7 }] };
    expect(data).toEqual({
      visits: [
        { people: 12, activity },
        { people: 7, activity },
      ],
      coverage: { visited: 2, totals: { eligible: 3 } },
    });
  });

  test('a type that is found by its global id, beside those of the gateway', async () => {
    const { data } = await ask('{ visits { id } activity(activityId: "odd") { id } }');
    const ids = [data.visits[1].id, data.activity.id];
    const again = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Visit { people } } }',
      { ids },
    );
    expect(again.data.nodes).toEqual([
      { __typename: 'Visit', people: 7 },
      { __typename: 'Activity' },
    ]);
  });

  test('and nothing that others have changes', () => {
    const lines = printed(createSchema([visitor])).split('\n');
    const missing = printed(createSchema())
      .split('\n')
      .filter((line) => !lines.includes(line) && !line.startsWith('union _Entity'));
    expect(missing).toEqual([]);
  });

  test('its fields are weighed like ours', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? '{ people }' : `{ activity { visits ${deep(levels - 1)} } }`;
    expect((await ask(`{ visits ${deep(3)} }`)).errors).toBeUndefined();
    expect((await ask(`{ visits ${deep(4)} }`)).errors?.[0]?.extensions).toMatchObject({
      code: 'gateway/query-too-deep',
      params: { found: 10, limit: 8 },
    });
    const costly = `{ activities(first: 100) { nodes { visits { activity { visits { activity {
      parts { title description kind status } } } } } } } }`;
    expect((await ask(costly)).errors?.[0]?.extensions.code).toBe('gateway/query-too-costly');
  });
});

test('the order of plugins does not matter', () => {
  const after = plugin(
    'after',
    (builder) => {
      builder.objectField('Later' as never, 'two', (t) =>
        t.int({ description: 'Always two.', resolve: () => 2 }),
      );
    },
    ['later'],
  );
  const plugins = [after, plugin('later', addType('Later')), visitor];
  const schemas = [plugins, [...plugins].reverse(), [visitor, ...plugins.slice(0, 2)]].map((some) =>
    printed(createSchema(some)),
  );
  expect(new Set(schemas).size).toBe(1);
  expect(schemas[0]).toContain('two: Int!');
});

describe('what does not fit is told at the start, with both sides', () => {
  test.each([
    ['a type of the gateway', 'Activity', addType('Activity')],
    ['a question of the gateway', 'Query.coverage', addQuestion('coverage')],
    [
      'a field of the gateway',
      'Activity.title',
      (builder: Builder) =>
        builder.objectField('Activity', 'title', (t) =>
          t.string({ description: 'Another title.', resolve: () => '' }),
        ),
    ],
    [
      'what the gateway says',
      'Query',
      (builder: Builder) => builder.queryType({ description: 'Mine now.' }),
    ],
  ])('%s', (_what, found, graphql) => {
    expect(refused(visitor, plugin('mine', graphql))).toMatchObject({
      code: 'gateway/plugin-name-taken',
      params: { found, first: 'gateway', second: 'mine' },
    });
  });

  test.each([
    ['a type', 'Shelf', addType('Shelf')],
    ['a question', 'Query.shelf', addQuestion('shelf')],
    [
      'a field',
      'Place.shelf',
      (builder: Builder) =>
        builder.objectField('Place', 'shelf', (t) =>
          t.int({ description: 'Always one.', resolve: () => 1 }),
        ),
    ],
  ])('%s that two plugins add', (_what, found, graphql) => {
    for (const plugins of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const diagnostic = refused(...plugins.map((id) => plugin(id, graphql)));
      expect(diagnostic).toMatchObject({
        code: 'gateway/plugin-name-taken',
        params: { found, first: 'a', second: 'b' },
      });
    }
  });

  test('something that is no function', () => {
    const odd = { ...visitor, graphql: 'type Visit' } as unknown as GatewayPlugin;
    expect(refused(odd)).toMatchObject({
      code: 'gateway/plugin-graphql-invalid',
      params: { plugin: 'visitor', found: 'string' },
    });
  });

  test('something that throws, or uses what is not there', () => {
    const throws = plugin('throws', () => {
      throw new Error('no shelf');
    });
    expect(refused(throws)).toMatchObject({
      code: 'gateway/plugin-graphql-failed',
      params: { plugin: 'throws', reason: 'no shelf' },
    });
    const misses = plugin('misses', (builder) => {
      builder.objectField('Nothing' as never, 'x', (t) =>
        t.int({ description: 'Always one.', resolve: () => 1 }),
      );
    });
    expect(refused(misses)).toMatchObject({
      code: 'gateway/plugin-graphql-failed',
      params: { plugin: 'misses' },
    });
  });

  test('whatever has no description', () => {
    const silent = plugin('silent', (builder) => {
      builder.queryField('one', (t) =>
        t.int({ args: { of: t.arg.int({ description: ' ' }) }, resolve: () => 1 }),
      );
    });
    expect(refused(silent)).toMatchObject({
      code: 'gateway/plugin-undescribed',
      params: { plugin: 'silent', found: ['Query.one', 'Query.one(of:)'] },
    });
  });

  test('as a sentence that says what to do, when the gateway is created', () => {
    const plugins = [plugin('mine', addType('Activity'))];
    let thrown: unknown;
    try {
      gatewayOver(undefined, {}, plugins);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SpectrumError);
    expect(messagesOf((thrown as SpectrumError).diagnostic)).toEqual({
      en: 'Activity belongs to gateway, and plugin mine defines it too. Give it another name in mine.',
      id: 'Activity milik gateway, tetapi plugin mine juga mendefinisikannya. Beri nama lain di mine.',
    });
  });
});

describe('a plugin that misbehaves when asked is told to nobody, and logged', () => {
  const secret = 'the password is rosebud';
  test.each([
    [
      'throws',
      () => {
        throw new Error(secret);
      },
    ],
    ['answers with something of another kind', () => secret as never],
    ['answers with nothing', () => null as never],
  ])('%s', async (_how, resolve) => {
    const log = vi.fn();
    const bad = plugin('bad', (builder) => {
      builder.queryField('bad', (t) =>
        t.int({ nullable: false, description: 'Always wrong.', resolve }),
      );
    });
    const { errors } = await asking(gatewayOver(undefined, { log }, [bad]))('{ bad }');
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('gateway/unexpected');
    expect(JSON.stringify(errors)).not.toContain('rosebud');
    expect(log).toHaveBeenCalledOnce();
    expect(log.mock.calls[0]?.[0].id).toBe(errors?.[0]?.extensions.params?.id);
  });

  test('and one that refuses is told in its own words', async () => {
    const sentences = { en: { 'visitor/shut': 'Shut today.' }, id: { 'visitor/shut': 'Tutup.' } };
    const shut: GatewayPlugin = {
      ...plugin('shut', (builder) => {
        builder.queryField('shut', (t) =>
          t.int({
            description: 'Never open.',
            resolve() {
              throw new SpectrumError({
                code: 'visitor/shut',
                severity: 'error',
                params: {},
                at: {},
              });
            },
          }),
        );
      }),
      sentences,
    };
    const { errors } = await asking(gatewayOver(undefined, {}, [shut]))('{ shut }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'visitor/shut',
      messages: { en: 'Shut today.', id: 'Tutup.' },
    });
  });
});
