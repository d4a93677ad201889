import type { Text } from '../activity/text.ts';

/** What kind of source a statement rests on. Several may speak for the same thing: that is triangulation. */
export const evidenceKinds = [
  'interview',
  'observation',
  'document',
  'record',
  'statement',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What a coding rests on: a place in a source, by locator, never a copied sentence. */
export interface Evidence<Code extends string = string> {
  /** The document or system, by the id that the dataset gives it. */
  readonly source: string;
  /** Section and paragraph of a document, a field, a record: `community-empowerment 3`. */
  readonly locator: string;
  readonly kind: EvidenceKind;
  /** What the source says there, in our words. */
  readonly paraphrase?: Text;
  /** The categories that this evidence speaks for; all of the coding's when left out. */
  readonly supports?: readonly Code[];
}

/** At least one: a coding without evidence does not compile. */
export type SomeEvidence<Code extends string = string> = readonly [
  Evidence<Code>,
  ...Evidence<Code>[],
];
