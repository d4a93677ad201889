import { plainWords, wording } from '../activity/text.ts';
import { type CheckedDataset, checkDataset } from '../dataset/check-dataset.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { DatasetDraft } from '../dataset/dataset-draft.ts';
import { recordNames } from '../dataset/record-names.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import { type Checked, type Diagnostic, refused, type Standing } from '../diagnostic/diagnostic.ts';
import { printed } from '../diagnostic/printed.ts';
import type { Contribution } from './connector.ts';
import { PlaceSystems } from './place-systems.ts';

/** The lists of a dataset that records may add to by naming something. */
const lists = ['sources', 'organisations', 'places', 'audiences', 'channels', 'coders'] as const;
type List = (typeof lists)[number];

interface Named {
  readonly id: string;
  readonly name?: unknown;
  readonly label?: unknown;
  readonly citation?: unknown;
}

/** What one reading names by one id. */
interface Naming {
  readonly first: Named;
  /** Every way in which it was named, as text: each is said once. */
  readonly ways: Set<string>;
}

/**
 * What records name beside their activities. What is stored stays as it is, and of what is new the first naming;
 * every other name is said, once.
 */
export class NamedRecords {
  readonly #said: Diagnostic[] = [];
  readonly #into: CodedDataset;
  readonly #stored: ReadonlyMap<List, ReadonlyMap<string, Named>>;
  readonly #named = new Map(lists.map((list) => [list, new Map<string, Naming>()]));
  readonly #stood = new Map<string, Standing>();
  readonly #systems: PlaceSystems;

  constructor(into: CodedDataset) {
    this.#into = into;
    this.#stored = new Map(
      lists.map((list) => [list, new Map(into[list].map((one) => [one.id, one]))]),
    );
    this.#systems = new PlaceSystems(into.places);
  }

  /** Takes in what a record names. A record whose place may be another one of the same code is refused whole. */
  take(read: Checked<Contribution>, at: Standing): Checked<Contribution> {
    if (!read.ok) return read;
    const clashes = this.#systems.take(read.value.places ?? []);
    if (clashes.length > 0) return refused(read.value, [...read.diagnostics, ...clashes]);
    for (const list of lists) {
      for (const one of read.value[list] ?? []) this.#name(list, one, at);
    }
    return read;
  }

  /** Everything that activities may name now: what was there, and what is new and passed its check. */
  checked(): CheckedDataset {
    const { frameworks, id, label, asOf } = this.#into;
    const draft: Record<string, unknown> = { id, label, asOf, frameworks };
    for (const [list, named] of this.#named) {
      const fresh = [...named.values()].map(({ first }) => first);
      const stored = this.#stored.get(list);
      draft[list] = [...this.#into[list], ...fresh.filter((one) => !stored?.has(one.id))];
    }
    const { dataset, refused, diagnostics } = checkDataset(draft as unknown as DatasetDraft);
    return {
      dataset,
      refused,
      diagnostics: [
        ...this.#said,
        ...this.#newPlaces(dataset),
        ...diagnostics.flatMap((one) => {
          const stood = this.#stood.get(one.at.record ?? '');
          return stood ? [{ ...one, at: { ...stood, ...one.at } }] : [];
        }),
      ],
    };
  }

  /** A misspelt place is a new one, and every place is one to be covered: so it is said which are new. */
  #newPlaces({ places }: CodedDataset): readonly Diagnostic[] {
    const stored = this.#stored.get('places');
    if (!stored?.size) return [];
    const fresh = places.filter(({ id }) => !stored.has(id));
    const [first] = fresh;
    if (!first) return [];
    const named = fresh.map(({ name }) => wording(name, 'en'));
    return [diagnostic('core/places-added', { places: named }, this.#stood.get(first.id) ?? {})];
  }

  #name(list: List, one: Named, at: Standing): void {
    const named = this.#named.get(list);
    const known = named?.get(one.id);
    const way = printed(one);
    if (known?.ways.has(way)) return;
    const stored = this.#stored.get(list)?.get(one.id);
    if (known) known.ways.add(way);
    else {
      named?.set(one.id, { first: one, ways: new Set([way]) });
      this.#stood.set(one.id, at);
    }
    if (stored ? sharesName(stored, one) : !known) return;
    const params = { kind: recordNames[list], found: one.id };
    this.#said.push(diagnostic('core/named-otherwise', params, at));
  }
}

/** Whether two records go by one name, in any language. One without a name contradicts nobody. */
function sharesName(stored: Named, one: Named): boolean {
  const names = new Set(namesOf(stored));
  const others = namesOf(one);
  return others.length === 0 || others.some((name) => names.has(name));
}

function namesOf({ name, label, citation }: Named): readonly string[] {
  const text = name ?? label ?? citation ?? {};
  const words = typeof text === 'string' ? [text] : Object.values(text);
  return words.map((one) => plainWords(printed(one)));
}
