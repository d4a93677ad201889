/** Where a record comes from: a document with a locator, or a system with the id it has there. */
export interface Provenance {
  /** The document or system, by the id that the dataset gives it. */
  readonly source: string;
  /** The record's id in that system. With `source` it identifies the activity across systems. */
  readonly externalId?: string;
  /** Where in the document it stands: `community-empowerment 2`. */
  readonly locators?: readonly string[];
}

/** A document or system that a dataset draws on. */
export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly url?: string;
  readonly licence?: string;
}
