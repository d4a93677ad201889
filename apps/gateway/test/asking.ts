import {
  type CheckedDataset,
  createWorkbench,
  memoryStore,
  type Plugin,
} from '@prevention-spectrum/core';
import { createGateway, type GatewayOptions } from '../src/server.ts';
import { small } from './small-dataset.ts';

/** An error as it goes out. */
interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly params?: Readonly<Record<string, unknown>>;
    readonly messages?: { readonly en: string; readonly id: string };
    readonly issues?: readonly {
      readonly path: readonly (string | number)[];
      readonly code: string;
    }[];
  };
}

/** What came back, with whatever shape the query asked for. */
export interface Reply {
  // biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own, and the test says what it expects
  readonly data: any;
  readonly errors?: readonly Told[];
}

/** A gateway over a dataset, with plugins. */
export function gatewayOver(
  { dataset, diagnostics }: CheckedDataset = small,
  options: Partial<GatewayOptions> = {},
  plugins: readonly Plugin[] = [],
) {
  let minutes = 0;
  const store = memoryStore(dataset, () => {
    minutes += 1;
    return new Date(Date.UTC(2026, 0, 1, 0, minutes));
  });
  const workbench = createWorkbench({ store, plugins });
  return createGateway({ workbench, store, diagnostics, ...options });
}

export type Gateway = ReturnType<typeof gatewayOver>;

/** Posts a query as an integrator would. */
export function post(gateway: Gateway, body: object, headers: Record<string, string> = {}) {
  return gateway.fetch('http://gateway.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** Asks one gateway many questions. */
export function asking(gateway: Gateway = gatewayOver()) {
  return async (query: string, variables: object = {}): Promise<Reply> => {
    const response = await post(gateway, { query, variables });
    return (await response.json()) as Reply;
  };
}
