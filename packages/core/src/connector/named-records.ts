import { type CheckedDataset, checkDataset } from '../dataset/check-dataset.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { DatasetDraft } from '../dataset/dataset-draft.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic, Standing } from '../diagnostic/diagnostic.ts';
import type { Contribution } from './connector.ts';

/** The lists of a dataset that records may add to by naming something, with what one entry is called. */
const kinds = {
  sources: 'source',
  organisations: 'organisation',
  places: 'place',
  audiences: 'audience',
  channels: 'channel',
  coders: 'coder',
} as const;
type List = keyof typeof kinds;
const lists = Object.keys(kinds) as readonly List[];

/** What records name beside their activities: the first naming of an id stays, another one is said. */
export class NamedRecords {
  readonly diagnostics: Diagnostic[] = [];
  readonly #into: CodedDataset;
  readonly #named: Readonly<Record<List, Map<string, { readonly id: string }>>>;
  readonly #stood = new Map<string, Standing>();

  constructor(into: CodedDataset) {
    this.#into = into;
    this.#named = {
      sources: new Map(),
      organisations: new Map(),
      places: new Map(),
      audiences: new Map(),
      channels: new Map(),
      coders: new Map(),
    };
  }

  add(contribution: Contribution, at: Standing): void {
    for (const list of lists) {
      for (const one of contribution[list] ?? []) {
        const first = this.#named[list].get(one.id);
        if (!first) {
          this.#named[list].set(one.id, one);
          this.#stood.set(one.id, at);
        } else if (JSON.stringify(first) !== JSON.stringify(one)) {
          const params = { kind: kinds[list], found: one.id };
          this.diagnostics.push(diagnostic('core/named-otherwise', params, at));
        }
      }
    }
  }

  /** Everything that activities may name now: what was there, and what is new and passed its check. */
  checked(): CheckedDataset {
    const { frameworks, id, label, asOf } = this.#into;
    const draft: Record<string, unknown> = { id, label, asOf, frameworks };
    for (const list of lists) draft[list] = [...this.#into[list], ...this.#new(list)];
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

  #new(list: List): readonly { readonly id: string }[] {
    const there = new Set(this.#into[list].map(({ id }) => id as string));
    return [...this.#named[list].values()].filter(({ id }) => !there.has(id));
  }
}
