import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import { Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { examples } from '../../src/graphiql/examples.ts';
import { graphiql } from '../../src/graphiql/graphiql.ts';
import { gatewayOver, post, type Reply } from '../asking.ts';

const gateway = gatewayOver({ dataset: tapenBikomi, diagnostics: [], refused: [] }, { graphiql });

test('there is one for each kind of user, who is named first', () => {
  expect(examples.map((query) => query.split('\n')[0])).toEqual([
    expect.stringContaining('INTEGRATOR'),
    expect.stringContaining('PROGRAMME MANAGER'),
    expect.stringContaining('RESEARCHER'),
  ]);
});

const operations = examples.flatMap((query) =>
  parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name
      ? [{ query, operationName: definition.name.value }]
      : [],
  ),
);

/** Whether something was found: an example that shows an empty list shows nothing. */
function isFull(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isFull);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFull);
  return value !== null && value !== '';
}

describe('every example answers from the case', () => {
  test.each(operations)('$operationName', async (body) => {
    const response = await post(gateway, body);
    const { data, errors } = (await response.json()) as Reply;
    expect(errors).toBeUndefined();
    expect(data).toSatisfy(isFull);
  });
});

test('no two examples have the same name', () => {
  const names = operations.map(({ operationName }) => operationName);
  expect(new Set(names).size).toBe(names.length);
});

test('the editor opens with them, and loads nothing from elsewhere', async () => {
  const response = await gateway.fetch('http://gateway.test/graphql', {
    headers: { accept: 'text/html,application/xhtml+xml' },
  });
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/html');
  for (const { operationName } of operations) expect(page).toContain(operationName);
  expect(page).not.toMatch(/<(script|link)[^>]+(src|href)=["']?https?:/);
});
