import type { Text } from './text.ts';

/**
 * An activity as an author or a connector writes it: plain strings, and whatever is not known left out.
 * `checkActivity` turns it into an `Activity`, or says why not.
 */
export interface ActivityDraft {
  readonly id: string;
  /** A plain string is kept with the language tag `und`. */
  readonly title: string | Text;
  readonly description?: string | Text | null;
  /** `activity` when left out. */
  readonly kind?: string;
  readonly partOf?: string | null;
  readonly status?: string | null;
  readonly organisations?: readonly { readonly organisation: string; readonly role: string }[];
  /** A plain string is a place with extent `within`. */
  readonly places?: readonly (string | { readonly place: string; readonly extent?: string })[];
  /** `null`, an empty list or left out: not stated. */
  readonly audiences?: readonly string[] | null;
  readonly channels?: readonly string[] | null;
  readonly period?: {
    readonly start?: string | null;
    readonly end?: string | null;
    readonly confirmed?: string | null;
  } | null;
  readonly reach?: number | null;
  readonly money?: readonly { readonly amount: number; readonly currency: string }[];
  readonly provenance?: readonly {
    readonly source: string;
    readonly externalId?: string;
    readonly locators?: readonly string[];
  }[];
  /** What an earlier check could not read: a checked activity may be checked again. */
  readonly unread?: readonly { readonly field: string; readonly found: string }[];
}
