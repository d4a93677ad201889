import { createReadStream } from 'node:fs';
import {
  activityKinds,
  activityStatuses,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import { installed } from '../peers/native.ts';
import { declared } from '../programme/declared.ts';
import { Tally } from './tally.ts';

/** What is used of csv-parse. */
interface CsvParse {
  parse(options: { readonly columns: true }): NodeJS.ReadWriteStream;
}

/** What is used of zod. */
interface Zod {
  object(fields: Readonly<Record<string, Schema>>): Schema;
  string(): Schema;
  enum(words: readonly string[]): Schema;
  array(of: Schema): Schema;
}
interface Schema {
  min(least: number): Schema;
  regex(pattern: RegExp): Schema;
  refine(holds: (value: never) => boolean): Schema;
  transform(change: (text: string) => unknown): Schema;
  pipe(next: Schema): Schema;
  safeParse(row: unknown):
    | { readonly success: true; readonly data: Row }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly path: readonly unknown[] }[] };
      };
}

/** What is used of a row that was checked. */
interface Row {
  readonly Throughout: readonly string[];
  readonly 'Somewhere in': readonly string[];
  readonly Reach: number | null;
  readonly Level: string;
  readonly 'Also level': readonly string[];
  readonly Pillar: string;
  readonly 'Also pillar': readonly string[];
}

/** Reads by csv-parse, and checks by a schema of zod, a row at a time. No value that identifies a person is looked for. */
export async function bySchema(file: string): Promise<Tally> {
  const tally = new Tally();
  const schema = schemaBy(await installed<Zod>('zod'));
  const { parse } = await installed<CsvParse>('csv-parse');
  let row = 1;
  for await (const record of createReadStream(file).pipe(parse({ columns: true }))) {
    row += 1;
    const checked = schema.safeParse(record);
    if (!checked.success) {
      const columns = checked.error.issues.map(({ path }) => String(path[0]));
      tally.flawed(row, [...new Set(columns)]);
      continue;
    }
    const { data } = checked;
    tally.whole({
      reach: data.Reach,
      places: distinct(data.Throughout) + distinct(data['Somewhere in']),
      categories: 2 + data['Also level'].length + data['Also pillar'].length,
    });
  }
  return tally;
}

/** The fields that the mapping of the list reads, with the words and names that the dataset knows. */
function schemaBy(zod: Zod): Schema {
  const stated = zod.string().min(1);
  const list = (of: Schema) => zod.string().transform(parts).pipe(zod.array(of));
  const one = (words: readonly string[]) => zod.enum(words);
  const names = new Set(declared.places.map(({ name }) => name.en));
  const place = zod.string().refine((name) => names.has(name));
  const date = zod.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
  const [levels, pillars] = [spectrumOfPrevention, un4p].map(({ categories }) =>
    one(categories.map(({ code }) => code)),
  ) as [Schema, Schema];
  return zod
    .object({
      Id: stated,
      Title: stated,
      Judul: stated,
      Kind: one(activityKinds),
      'Part of': zod.string(),
      Status: one(activityStatuses),
      Start: date,
      End: date,
      Organisation: stated,
      Throughout: list(place),
      'Somewhere in': list(place),
      Audience: list(one(declared.audiences.map(({ id }) => id))),
      Reach: zod
        .string()
        .regex(/^\d*$/)
        .transform((text) => (text === '' ? null : Number(text))),
      Level: levels,
      'Also level': list(levels),
      Pillar: pillars,
      'Also pillar': list(pillars),
    })
    .refine(({ Start, End }: Readonly<Record<string, string>>) => (End ?? '') >= (Start ?? ''));
}

function distinct(names: readonly string[]): number {
  return new Set(names).size;
}

function parts(text: string): readonly string[] {
  return text === '' ? [] : text.split('|');
}
