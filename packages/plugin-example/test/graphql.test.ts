import { createWorkbench, memoryStore } from '@prevention-spectrum/core';
import { createGateway } from '@prevention-spectrum/gateway';
import { riverbend } from '@prevention-spectrum/testing';
import { expect, test } from 'vitest';
import { example } from '../src/index.ts';

const workbench = createWorkbench({ store: memoryStore(riverbend), plugins: [example()] });
const gateway = createGateway({ workbench });

test('a gateway with the plugin answers its question, and its field on activities', async () => {
  const response = await gateway.fetch('http://gateway.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{
        activity(activityId: "practice-day") { markdown }
        workByMonth { month setting activities possible }
      }`,
    }),
  });
  const { data, errors } = (await response.json()) as {
    data: { activity: unknown; workByMonth: readonly { month: string | null }[] };
    errors?: unknown;
  };
  expect(errors).toBeUndefined();
  expect(data.activity).toEqual({
    markdown: '2022-08-20: **A day to practise refusing** (Millbrook)',
  });
  expect(data.workByMonth.filter(({ month }) => month === '2022-08')).toEqual(
    ['home', 'school', 'work'].map((setting) => ({
      month: '2022-08',
      setting,
      activities: 0,
      possible: 1,
    })),
  );
});
