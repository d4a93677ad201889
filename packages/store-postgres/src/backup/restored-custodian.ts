import { sql, type Transaction } from 'kysely';
import { storeError } from '../catalogue.ts';
import { rebuildFacts } from '../fact/rebuild-facts.ts';
import type { RevisionEntry } from '../history/chain.ts';
import type { Schema } from '../schema.ts';
import type { CustodianManifest } from './manifest.ts';
import { restoreVersions } from './restored-versions.ts';
import type { SectionItem, SectionVersion } from './section.ts';

/** How many rows one statement takes in. */
const chunk = 500;

/** One custodian that is put back: rows are gathered, and written some hundred at a time. */
export class RestoredCustodian {
  readonly #rows: Transaction<Schema>;
  readonly #manifest: CustodianManifest;
  #revisions: RevisionEntry[] = [];
  #versions: (SectionVersion & { readonly line: number })[] = [];
  #last: string;

  private constructor(rows: Transaction<Schema>, manifest: CustodianManifest) {
    this.#rows = rows;
    this.#manifest = manifest;
    this.#last = manifest.created_at;
  }

  /** @throws SpectrumError `store/custodian-there`, `store/slug-taken` */
  static async begin(
    rows: Transaction<Schema>,
    manifest: CustodianManifest,
  ): Promise<RestoredCustodian> {
    const { id, slug, dataset, created_at } = manifest;
    const { numInsertedOrUpdatedRows } = await rows
      .insertInto('custodians')
      .values({ id, slug, dataset: JSON.stringify(dataset), created_at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) throw await whoIsThere(rows, manifest);
    await sql.raw(`set local app.custodian = '${id}'`).execute(rows);
    return new RestoredCustodian(rows, manifest);
  }

  async put(item: SectionItem, line: number): Promise<void> {
    const custodian_id = this.#manifest.id;
    if ('revision' in item) {
      this.#revisions.push(item.revision);
      this.#last = item.revision.at;
    } else if ('version' in item) {
      this.#versions.push({ ...item.version, line });
    } else if ('snapshot' in item) {
      await this.#rows
        .insertInto('snapshots')
        .values({ custodian_id, ...item.snapshot })
        .execute();
    } else {
      const { number, title, question, content } = item.release;
      const { published_by, published_at, withdrawn_by, withdrawn_at } = item.release;
      await sql`
        insert into releases values (${custodian_id}::uuid, ${number}, ${title}::json, ${question}::json,
          ${content}::json, ${published_by}, ${published_at}, ${withdrawn_by}, ${withdrawn_at})
      `.execute(this.#rows);
    }
    if (this.#revisions.length >= chunk || this.#versions.length >= chunk) await this.#write();
  }

  async end(): Promise<void> {
    await this.#write();
    const { id, head } = this.#manifest;
    await this.#rows
      .insertInto('heads')
      .values({ custodian_id: id, ...head, at: this.#last })
      .execute();
    await rebuildFacts(this.#rows, id);
  }

  async #write(): Promise<void> {
    const { id } = this.#manifest;
    const revisions = this.#revisions.splice(0);
    if (revisions.length > 0) {
      await this.#rows
        .insertInto('revisions')
        .values(revisions.map((revision) => ({ custodian_id: id, ...revision })))
        .execute();
    }
    await restoreVersions(this.#rows, id, this.#versions.splice(0));
  }
}

async function whoIsThere(rows: Transaction<Schema>, { id, slug }: CustodianManifest) {
  const found = await rows
    .selectFrom('custodians')
    .select('slug')
    .where('id', '=', id)
    .executeTakeFirst();
  return found
    ? storeError('store/custodian-there', { slug: found.slug })
    : storeError('store/slug-taken', { slug });
}
