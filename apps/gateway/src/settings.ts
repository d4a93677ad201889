import { resolve } from 'node:path';
import * as z from 'zod';

const origin = z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).origin === url, {
  error: 'write an origin, such as https://example.org, without a path',
});
const postgres = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'write postgresql://user:password@host:5432/database',
});
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'write lower case letters, digits and hyphens' });

const shape = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    HOST: z.string().min(1).default('127.0.0.1'),
    GRAPHIQL: z.enum(['on', 'off']).default('on'),
    CORS_ORIGINS: z
      .string()
      .default('')
      .transform((list) => list.split(',').map((one) => one.trim()))
      .transform((list) => list.filter((one) => one !== ''))
      .pipe(z.array(origin)),
    DATA_DIRECTORY: z.string().min(1).default('data'),
    DATABASE_URL: postgres.optional(),
    DATABASE_MIGRATION_URL: postgres.optional(),
    CUSTODIAN: slug.default('tapen-bikomi'),
    ACCESS: z.literal('open').optional(),
    /** Where npm was called, which then goes elsewhere. */
    INIT_CWD: z.string().optional(),
  })
  .refine(({ HOST, ACCESS }) => isLoopback(HOST) || ACCESS !== undefined, {
    path: ['HOST'],
    error: 'others could reach it; say ACCESS=open if anybody may read and write',
    when: () => true,
  })
  .refine((given) => !given.DATABASE_MIGRATION_URL || given.DATABASE_URL, {
    path: ['DATABASE_MIGRATION_URL'],
    error: 'it goes with a DATABASE_URL',
    when: () => true,
  });

/** Where records are kept: in a directory on this machine, or on a PostgreSQL server. */
export type Keeping =
  | { readonly directory: string }
  | {
      readonly url: string;
      /** The login that owns the tables, where the one of `url` does not. */
      readonly migrationUrl: string | null;
    };

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly graphiql: boolean;
  readonly origins: readonly string[];
  readonly keeping: Keeping;
  /** Whose records are served to callers who are nobody's. */
  readonly custodian: string;
}

/** Whether an address is one that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Reads the settings from the environment, or says everything that is wrong with them at once. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly wrong: readonly string[] } {
  const read = shape.safeParse(environment);
  if (!read.success) {
    return {
      ok: false,
      wrong: read.error.issues.map(({ path, message }) => `${path[0]?.toString()}: ${message}`),
    };
  }
  const given = read.data;
  return {
    ok: true,
    settings: {
      port: given.PORT,
      host: given.HOST,
      graphiql: given.GRAPHIQL === 'on',
      origins: given.CORS_ORIGINS,
      keeping:
        given.DATABASE_URL === undefined
          ? { directory: resolve(given.INIT_CWD ?? '', given.DATA_DIRECTORY) }
          : { url: given.DATABASE_URL, migrationUrl: given.DATABASE_MIGRATION_URL ?? null },
      custodian: given.CUSTODIAN,
    },
  };
}
