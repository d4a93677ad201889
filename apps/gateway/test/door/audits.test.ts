import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { gatewayOver } from '../asking.ts';

/** What the gateway does otherwise than an audit hopes, and why: docs/decisions/0012. */
const deviations: Readonly<Record<string, string>> = {
  '5A70': 'no GET: a query in an address is kept in histories and logs',
  D6D5: 'no GET, so no variables in an address either',
  '6A70': 'no GET, so no variables in an address either',
};

const { fetch } = gatewayOver();
const audits = serverAudits({ url: 'http://gateway.test/graphql', fetchFn: fetch });
const named = audits.map((audit) => [audit.id, audit.name, audit] as const);

test.each(named.filter(([id]) => !(id in deviations)))('%s %s', async (_id, _name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' });
});

test.each(named.filter(([id]) => id in deviations))(
  '%s is not met, as decided: %s',
  async (_id, name, audit) => {
    expect(name).toMatch(/^MAY /);
    expect(await audit.fn()).toMatchObject({ status: 'notice' });
  },
);

test('every deviation is one of the audits', () => {
  expect(Object.keys(deviations).filter((id) => !audits.some((one) => one.id === id))).toEqual([]);
  expect(audits).toHaveLength(61);
});
