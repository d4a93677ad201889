import { expect, test } from 'vitest';
import { gatewayOver, post, type Reply } from '../asking.ts';

const gateway = gatewayOver();
const told = async (query: string, variables: object = {}) => {
  const response = await post(gateway, { query, variables });
  const { errors } = (await response.json()) as Reply;
  return [response.status, errors?.[0]?.extensions.code];
};
const deep = (levels: number): object => (levels === 0 ? {} : { x: deep(levels - 1) });

test('variables that are nested too deeply are refused before anything is read', async () => {
  expect(await told('{ dataset { datasetId } }', deep(31))).toEqual([200, undefined]);
  expect(await told('{ dataset { datasetId } }', deep(32))).toEqual([400, 'gateway/json-too-deep']);
});

test.each([
  ['in a variable', '{ __typename }', { text: 'a\0b' }],
  ['in the name of one', '{ __typename }', { 'a\0b': 1 }],
  ['in the document', '{ activity(activityId: "a\\u0000b") { title } }', {}],
])('the sign NUL is refused %s', async (_where, query, variables) => {
  expect((await told(query, variables))[1]).toBe('gateway/nul');
});
