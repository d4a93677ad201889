import { resolve } from 'node:path';
import * as z from 'zod';
import type { Issuer } from './access/token.ts';
import { diagnosticOf, saying } from './errors/schema-issue.ts';
import { messagesOf } from './errors/sentences.ts';
import { languageOf } from './language-of.ts';

const origin = z.string().refine(isOrigin, saying('gateway/setting-origin'));
const postgres = z
  .string()
  .refine(
    (url) => URL.canParse(url) && /^postgres(ql)?:/.test(url),
    saying('gateway/setting-postgres'),
  );
const slug = z
  .string()
  .refine((text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), saying('gateway/setting-slug'));

const oidc = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL'] as const;

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
    /** `off` makes none. */
    BACKUP_DIRECTORY: z.string().min(1).optional(),
    BACKUPS_KEPT: z.coerce.number().int().min(1).max(1_000).default(5),
    /** `off` makes none. */
    SNAPSHOT_DIRECTORY: z.string().min(1).optional(),
    DATABASE_MIGRATION_URL: postgres.optional(),
    CUSTODIAN: slug.default('tapen-bikomi'),
    WEBHOOKS_LOOPBACK: z.enum(['on', 'off']).default('off'),
    ACCESS: z.enum(['open', 'keys']).optional(),
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_AUDIENCE: z.string().min(1).optional(),
    OIDC_JWKS_URL: z
      .url({ protocol: /^https?$/ })
      .refine((url) => url.startsWith('https:') || isLoopback(new URL(url).hostname), {
        ...saying('gateway/setting-https'),
      })
      .optional(),
    OIDC_MAX_AGE: z.coerce.number().int().min(60).max(86_400).default(3_600),
    /** Where npm was called, which then goes elsewhere. */
    INIT_CWD: z.string().optional(),
  })
  .refine(({ HOST, ACCESS }) => isLoopback(HOST) || ACCESS !== undefined, {
    path: ['HOST'],
    ...saying('gateway/setting-reachable'),
    when: () => true,
  })
  .refine((given) => !given.DATABASE_MIGRATION_URL || given.DATABASE_URL, {
    path: ['DATABASE_MIGRATION_URL'],
    ...saying('gateway/setting-alone'),
    when: () => true,
  })
  .refine((given) => new Set(oidc.map((name) => given[name] === undefined)).size === 1, {
    path: ['OIDC_ISSUER'],
    ...saying('gateway/setting-provider'),
    when: () => true,
  })
  .refine((given) => given.ACCESS === 'keys' || oidc.every((name) => given[name] === undefined), {
    path: ['ACCESS'],
    ...saying('gateway/setting-provider-open'),
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

/** Where backups are kept, and how many. */
export interface Saving {
  readonly folder: string;
  readonly keep: number;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly graphiql: boolean;
  readonly origins: readonly string[];
  readonly keeping: Keeping;
  /** `null` where no backups are made: a server has its own, unless a folder is named. */
  readonly saving: Saving | null;
  /** Where snapshots are kept, so that a start need not read all records; `null` where none are. */
  readonly snapshots: string | null;
  /** Whose records are served to callers who are nobody's. */
  readonly custodian: string;
  /** Whether webhooks may lead to this machine itself: to try a receiver out. */
  readonly loopback: boolean;
  /** Whether a key is asked for. */
  readonly access: 'open' | 'keys';
  /** An identity provider whose tokens are keys, too. */
  readonly oidc: Issuer | null;
  readonly proxies: number;
}

/** Whether a text can name a custodian. */
export function isSlug(text: string): boolean {
  return slug.safeParse(text).success;
}

/** Whether an address is one that only this machine reaches. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function isOrigin(url: string): boolean {
  return URL.canParse(url) && /^https?:/.test(url) && new URL(url).origin === url;
}

/** Reads the settings from the environment, or says everything that is wrong with them at once, in its language. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly wrong: readonly string[] } {
  const read = shape.safeParse(environment);
  if (!read.success) {
    const language = languageOf(environment);
    const wrong = read.error.issues.map(
      (issue) => `${issue.path[0]?.toString()}: ${messagesOf(diagnosticOf(issue))[language]}`,
    );
    return { ok: false, wrong };
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
          ? { directory: directoryIn(given) }
          : { url: given.DATABASE_URL, migrationUrl: given.DATABASE_MIGRATION_URL ?? null },
      saving: savingIn(given),
      snapshots: folderIn(given, given.SNAPSHOT_DIRECTORY, 'snapshots'),
      custodian: given.CUSTODIAN,
      loopback: given.WEBHOOKS_LOOPBACK === 'on',
      access: given.ACCESS ?? 'open',
      oidc: issuerIn(given),
      proxies: given.TRUSTED_PROXIES,
    },
  };
}

function directoryIn({ INIT_CWD, DATA_DIRECTORY }: z.infer<typeof shape>): string {
  return resolve(INIT_CWD ?? '', DATA_DIRECTORY);
}

function savingIn(given: z.infer<typeof shape>): Saving | null {
  const folder = folderIn(given, given.BACKUP_DIRECTORY, 'backups');
  return folder === null ? null : { folder, keep: given.BACKUPS_KEPT };
}

/** Beside the records and not among them: a directory that is moved away leaves it. Of a server only what is named. */
function folderIn(
  given: z.infer<typeof shape>,
  named: string | undefined,
  what: string,
): string | null {
  if (named === 'off' || (named === undefined && given.DATABASE_URL !== undefined)) return null;
  return named === undefined
    ? `${directoryIn(given)}-${what}`
    : resolve(given.INIT_CWD ?? '', named);
}

function issuerIn(given: z.infer<typeof shape>): Issuer | null {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = given;
  if (issuer === undefined || audience === undefined || jwksUrl === undefined) return null;
  return { issuer, audience, jwksUrl, maxAge: given.OIDC_MAX_AGE };
}
