import { type CodedDataset, canonicalText } from '@prevention-spectrum/core';

/** The lists whose records mean the same thing in two datasets when they are the same. */
export type JoinedList =
  | 'sources'
  | 'frameworks'
  | 'organisations'
  | 'places'
  | 'audiences'
  | 'channels';

type Item<List extends JoinedList> = CodedDataset[List][number];

/**
 * The records of one list of several datasets. What is the same in two of them stays one and keeps the name that it
 * got first; what is not takes the name of its custodian in front.
 */
export class JoinedRecords<List extends JoinedList> {
  readonly all: Item<List>[] = [];
  readonly #list: List;
  readonly #ids = new Map<string, string>();

  constructor(list: List, own: CodedDataset) {
    this.#list = list;
    this.all.push(...own[list]);
    for (const { record, meaning } of meaningsOf(list, own)) {
      if (!this.#ids.has(meaning)) this.#ids.set(meaning, record.id);
    }
  }

  /** Adds what is not there yet, and gives the id that each record of the dataset has from now on. */
  add(slug: string, dataset: CodedDataset): ReadonlyMap<string, string> {
    const renamed = new Map<string, string>();
    const added: Item<List>[] = [];
    for (const { record, meaning } of meaningsOf(this.#list, dataset)) {
      const known = this.#ids.get(meaning);
      const id = known ?? this.#newId(slug, record.id);
      renamed.set(record.id, id);
      if (known !== undefined) continue;
      this.#ids.set(meaning, id);
      added.push(record);
    }
    this.all.push(...added.map((record) => withIds(record, renamed)));
    return renamed;
  }

  /** Questions ask for a framework by its published name: it keeps that, unless another version has it. */
  #newId(slug: string, id: string): string {
    const free = this.#list === 'frameworks' && this.all.every((one) => one.id !== id);
    return free ? id : `${slug}/${id}`;
  }
}

/** A record with the ids that it and the record above it have now. */
function withIds<Record extends { readonly id: string }>(
  record: Record,
  renamed: ReadonlyMap<string, string>,
): Record {
  const links = ['id', 'within', 'partOf'].flatMap((field) => {
    const id = (record as Readonly<globalThis.Record<string, unknown>>)[field];
    return typeof id === 'string' ? [[field, renamed.get(id) ?? id]] : [];
  });
  return { ...record, ...Object.fromEntries(links) };
}

/** What each record of a list means, as a text: two that mean the same have the same. */
function meaningsOf<List extends JoinedList>(list: List, dataset: CodedDataset) {
  const records = dataset[list] as readonly Item<List>[];
  const byId = new Map<string, Item<List>>(records.map((record) => [record.id, record]));
  return records.map((record) => ({ record, meaning: meaningOf(record, byId) }));
}

/**
 * A code means one place, whoever writes it; a version means one codebook, whoever words it. Everything else means what
 * it says, with what it is a part of.
 */
function meaningOf<Record extends Item<JoinedList>>(
  record: Record,
  byId: ReadonlyMap<string, Record>,
): string {
  if ('code' in record && record.code) {
    const { system, code } = record.code;
    return canonicalText({ system, code });
  }
  if ('categories' in record) {
    const { id, version, categories } = record;
    return canonicalText({ id, version, codes: categories.map(({ code }) => code).sort() });
  }
  const way: Record[] = [];
  for (let next: Record | undefined = record; next && !way.includes(next); ) {
    way.push(next);
    const above: string | undefined =
      'within' in next ? next.within : 'partOf' in next ? next.partOf : undefined;
    next = above === undefined ? undefined : byId.get(above);
  }
  return canonicalText(way);
}
