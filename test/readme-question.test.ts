import { readFileSync } from 'node:fs';
import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import { createWorkbench, memoryStore } from '@prevention-spectrum/core';
import { createGateway } from '@prevention-spectrum/gateway';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

test('the question in the README has the answer that stands there', async () => {
  const gateway = createGateway({
    workbench: createWorkbench({ store: memoryStore(tapenBikomi) }),
  });
  const response = await gateway.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: block('graphql') }),
  });
  const { data } = (await response.json()) as { readonly data: unknown };
  expect(data).toEqual(JSON.parse(block('json')));
});

test('the README names the two commands', () => {
  expect(readme).toContain('npm ci && npm start');
  expect(readme).toContain('npm ci && npm test');
});
