import * as z from 'zod';

const origin = z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).origin === url, {
  error: 'write an origin, such as https://example.org, without a path',
});

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  GRAPHIQL: z.enum(['on', 'off']).default('on'),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((one) => one.trim()))
    .transform((list) => list.filter((one) => one !== ''))
    .pipe(z.array(origin)),
});

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly graphiql: boolean;
  readonly origins: readonly string[];
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
  const { PORT, HOST, GRAPHIQL, CORS_ORIGINS } = read.data;
  return {
    ok: true,
    settings: { port: PORT, host: HOST, graphiql: GRAPHIQL === 'on', origins: CORS_ORIGINS },
  };
}
