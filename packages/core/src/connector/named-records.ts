import { type CheckedDataset, checkDataset } from '../dataset/check-dataset.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { DatasetDraft } from '../dataset/dataset-draft.ts';
import { recordNames } from '../dataset/record-names.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic, Standing } from '../diagnostic/diagnostic.ts';
import type { Contribution } from './connector.ts';

/** The lists of a dataset that records may add to by naming something. */
const lists = ['sources', 'organisations', 'places', 'audiences', 'channels', 'coders'] as const;
type List = (typeof lists)[number];

/** What records name beside their activities: the first naming of an id stays, another one is said. */
export class NamedRecords {
  readonly diagnostics: Diagnostic[] = [];
  readonly #into: CodedDataset;
  readonly #named = new Map(
    lists.map((list) => [list, new Map<string, { readonly id: string }>()]),
  );
  readonly #stood = new Map<string, Standing>();

  constructor(into: CodedDataset) {
    this.#into = into;
  }

  add(contribution: Contribution, at: Standing): void {
    for (const [list, named] of this.#named) {
      for (const one of contribution[list] ?? []) {
        const first = named.get(one.id);
        if (!first) {
          named.set(one.id, one);
          this.#stood.set(one.id, at);
        } else if (JSON.stringify(first) !== JSON.stringify(one)) {
          const params = { kind: recordNames[list], found: one.id };
          this.diagnostics.push(diagnostic('core/named-otherwise', params, at));
        }
      }
    }
  }

  /** Everything that activities may name now: what was there, and what is new and passed its check. */
  checked(): CheckedDataset {
    const { frameworks, id, label, asOf } = this.#into;
    const draft: Record<string, unknown> = { id, label, asOf, frameworks };
    for (const [list, named] of this.#named) {
      draft[list] = [...this.#into[list], ...this.#new(list, named)];
    }
    const { dataset, refused, diagnostics } = checkDataset(draft as unknown as DatasetDraft);
    return {
      dataset,
      refused,
      diagnostics: [
        ...this.diagnostics,
        ...diagnostics.flatMap((one) => {
          const stood = this.#stood.get(one.at.record ?? '');
          return stood ? [{ ...one, at: { ...stood, ...one.at } }] : [];
        }),
      ],
    };
  }

  #new(list: List, named: ReadonlyMap<string, { readonly id: string }>) {
    const there = new Set<string>(this.#into[list].map(({ id }) => id));
    return [...named.values()].filter(({ id }) => !there.has(id));
  }
}
