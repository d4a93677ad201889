import { describe, expect, test } from 'vitest';
import { asking, gatewayOver, post } from '../asking.ts';

const ask = asking();
const codeOf = async (query: string) => (await ask(query)).errors?.[0]?.extensions.code;

/** As many of something as asked for. */
const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');

test('refuses a document of too many words before reading it whole', async () => {
  expect(await codeOf(`{ ${many(1001, () => '__typename')} }`)).toBe('GRAPHQL_PARSE_FAILED');
});

test('counts aliases, in fragments too', async () => {
  expect(await codeOf(`{ ${many(15, (n) => `a${n}: __typename`)} }`)).toBeUndefined();
  expect(await codeOf(`{ ${many(16, (n) => `a${n}: __typename`)} }`)).toBe(
    'gateway/aliases-too-many',
  );
  expect(
    await codeOf(
      `{ ...F ${many(8, (n) => `a${n}: __typename`)} } fragment F on Query { ${many(8, (n) => `b${n}: __typename`)} }`,
    ),
  ).toBe('gateway/aliases-too-many');
});

test('counts directives', async () => {
  expect(await codeOf(`{ ${many(5, () => '__typename @skip(if: false)')} }`)).toBeUndefined();
  expect(await codeOf(`{ ${many(6, () => '__typename @skip(if: false)')} }`)).toBe(
    'gateway/directives-too-many',
  );
});

test('refuses what is too deep', async () => {
  const deep = (levels: number): string =>
    levels === 0 ? '{ activityId }' : `{ parts ${deep(levels - 1)} }`;
  expect(await codeOf(`{ activity(activityId: "odd") ${deep(6)} }`)).toBeUndefined();
  const { errors } = await ask(`{ activity(activityId: "odd") ${deep(7)} }`);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'gateway/query-too-deep',
    params: { found: 9, limit: 8 },
  });
});

test('weighs a page by its size, in a variable too', async () => {
  const costly = `query ($first: Int!) {
    activities(first: $first) {
      nodes { codings { evidence { supports { examples { text } } } } }
    }
  }`;
  const gateway = gatewayOver();
  const asked = async (first: number) => {
    const response = await post(gateway, { query: costly, variables: { first } });
    return ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]
      ?.extensions.code;
  };
  expect(await asked(5)).toBeUndefined();
  expect(await asked(20)).toBeUndefined();
  expect(await asked(100)).toBe('gateway/query-too-costly');
});

test('refuses what is too broad', async () => {
  expect(await codeOf(`{ ${many(101, () => 'dataset { label }')} }`)).toBe(
    'gateway/query-too-broad',
  );
});

describe('fragments do not multiply the work of checking', () => {
  test('a bomb of fragments is answered at once', async () => {
    const levels = 7;
    const bomb = many(
      levels,
      (n) =>
        `fragment F${n} on Activity { ${n + 1 < levels ? many(15, () => `...F${n + 1}`) : 'title'} }`,
    );
    const begun = performance.now();
    await ask(`{ activity(activityId: "odd") { ...F0 } } ${bomb}`);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test('a circle of fragments is refused', async () => {
    expect(await codeOf('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});
