import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();
const query = 'query ($input: CoverageInput!) { coverage(input: $input) { dataDate } }';

test('says everything that is wrong with an input at once, with codes and places', async () => {
  const { data, errors } = await ask(query, {
    input: {
      by: ['x'.repeat(201)],
      atLeast: 2_000_000,
      where: {
        place: '',
        categories: [
          { framework: 'letters', category: 'a' },
          { framework: 'letters', category: 'b' },
        ],
      },
    },
  });
  expect(data).toEqual({ coverage: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'gateway/input-invalid' });
  const issues = errors?.[0]?.extensions.issues ?? [];
  expect(issues.map(({ path, code }) => [path.join('.'), code])).toEqual(
    expect.arrayContaining([
      ['input.where.place', 'gateway/input-empty'],
      ['input.where.categories', 'gateway/category-repeated'],
    ]),
  );
});

test.each([
  [{ by: ['x'.repeat(201)] }, 'input.by.0', 'gateway/input-too-long', { limit: 200 }],
  [{ by: 'abcdefg'.split('') }, 'input.by', 'gateway/input-too-many', { limit: 6 }],
  [
    { by: ['letters'], atLeast: 2_000_000 },
    'input.atLeast',
    'gateway/input-too-large',
    { limit: 1_000_000 },
  ],
  [{ by: ['letters'], expectation: '' }, 'input.expectation', 'gateway/input-empty', {}],
  [{ by: [''] }, 'input.by.0', 'gateway/input-empty', {}],
])('%j', async (input, path, code, params) => {
  const { errors } = await ask(query, { input });
  const [issue] = errors?.[0]?.extensions.issues ?? [];
  expect(issue).toMatchObject({ code, params });
  expect(issue?.path.join('.')).toBe(path);
});

test('a global id of a framework does as a dimension', async () => {
  const { data } = await ask('{ framework(frameworkId: "letters") { id } }');
  const found = await ask(query, { input: { by: [data.framework.id] } });
  expect(found).toEqual({ data: { coverage: { dataDate: '2019-06' } } });
});

test('one request asks so many questions and no more; the same question costs nothing', async () => {
  const fields = (inputs: readonly string[]) =>
    inputs.map((input, index) => `q${index}: coverage(input: ${input}) { dataDate }`).join(' ');
  const different = Array.from(
    { length: 11 },
    (_, index) => `{ by: ["letters"], atLeast: ${index + 1} }`,
  );
  const { errors } = await ask(`{ ${fields(different)} }`);
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [['q10'], 'gateway/questions-too-many'],
  ]);
  const same = await ask(`{ ${fields(Array.from({ length: 11 }, () => '{ by: ["letters"] }'))} }`);
  expect(same.errors).toBeUndefined();
});
