import type { Bilingual, Evidence, Meaning, ScreeningDraft } from '@prevention-spectrum/core';
import { slugOf } from './slug.ts';

/**
 * What a person declares of a list: that nothing is missing from it, for whose work, where and when. `null` says
 * "all of them", and has to be said.
 */
export interface CompleteList {
  /** Who declares it, by a role: never a named person. */
  readonly who: Bilingual;
  /** Whose activities are listed, by the ids of organisations. */
  readonly organisations: readonly string[] | null;
  /** In which places, by their ids: everything that lies in them is meant. */
  readonly places: readonly string[] | null;
  /** In which period: `2025`, `2025-Q1`, `2025-01/2025-06`. */
  readonly period: string | null;
  /** For which audiences only; all of them when left out. */
  readonly audiences?: readonly string[];
  /** Of which meanings of "covered" the list speaks: a list of plans shows nothing of what was done. All when left out. */
  readonly meanings?: readonly Meaning[];
  /** Why nothing is missing. */
  readonly because: Bilingual;
  /** When it was declared. */
  readonly date?: string;
  readonly evidence?: readonly Evidence[];
  /** Made from whose, where and when, when left out. */
  readonly id?: string;
}

/**
 * The declaration as a screening, for `ingest`. No connector makes one: that a file ends says nothing about the world,
 * so without a person's word no empty cell is a gap. Only cells that name a place and a period inside are spoken about.
 */
export function completeList(list: CompleteList): ScreeningDraft {
  const { who, organisations, places, period, audiences, because } = list;
  const of = [organisations?.join('+'), places?.join('+'), period, audiences?.join('+')];
  return {
    id: list.id ?? slugOf(['complete-list', ...of.map((one) => one ?? 'all')]),
    label: { en: `Complete list by ${who.en}`, id: `Daftar lengkap oleh ${who.id}` },
    screener: who,
    date: list.date ?? null,
    complete: true,
    organisations,
    meanings: list.meanings ?? null,
    scope: {
      ...(places ? { place: places } : {}),
      ...(period === null ? {} : { period: [period] }),
      ...(audiences ? { audience: audiences } : {}),
    },
    evidence: list.evidence ?? [],
    because,
  };
}
