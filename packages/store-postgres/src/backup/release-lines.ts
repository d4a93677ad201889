import { sql } from 'kysely';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';

/** A release as its table has it; what is JSON there, as text, letter by letter. */
export interface ReleaseLine {
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly content: string;
  readonly published_by: string;
  readonly published_at: string;
  readonly withdrawn_by: string | null;
  readonly withdrawn_at: string | null;
}

/** The first releases of a custodian, one at a time. */
export async function* releaseLines(
  engine: Engine<Schema>,
  custodian: CustodianId,
  most: number,
): AsyncGenerator<ReleaseLine> {
  for (let number = 1; number <= most; number += 1) {
    const { rows: found } = await withinCustodian(engine, custodian, (rows) =>
      sql<ReleaseLine>`
        select number, title::text as title, question::text as question, content::text as content,
          published_by, published_at, withdrawn_by, withdrawn_at
        from releases where custodian_id = ${custodian}::uuid and number = ${number}
      `.execute(rows),
    );
    yield* found;
  }
}
