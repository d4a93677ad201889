import type { Bilingual } from '../activity/text.ts';
import { displayed } from '../table/displayed.ts';
import { categoriesTable } from './categories-table.ts';

/** A written example: documentation for a coder and a test of the codebook at once. */
export interface Example {
  readonly text: Bilingual;
  /** `false` makes it a near miss: it looks like this category and is not. */
  readonly applies: boolean;
  readonly because: Bilingual;
}

/** One category of a framework. `position` is for display alone: categories are never averaged. */
export interface Category<Code extends string = string> {
  readonly code: Code;
  readonly position: number;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly examples: readonly Example[];
  /** Other spellings that are accepted with a diagnostic. */
  readonly aliases: readonly string[];
}

/** A rule of the codebook for a pair of categories that coders confuse. */
export interface CodingRule<Code extends string = string> {
  readonly between: readonly Code[];
  readonly trap: Bilingual;
  readonly rule: Bilingual;
}

/**
 * A way to sort activities: the categories, the codebook that says how to tell them apart, and where both come from.
 * A framework is versioned data. Nothing in this library knows any framework by name.
 */
export interface Framework<Code extends string = string> {
  readonly id: string;
  readonly version: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** The publication that defines it. */
  readonly citation: string;
  /** Who worded the translation, when the source has none: shown so that nobody quotes it as official. */
  readonly translationNote: Bilingual | null;
  readonly categories: readonly Category<Code>[];
  readonly rules: readonly CodingRule<Code>[];
  /** Categories that are a means to the others, and must not be added to them. */
  readonly crossCutting: readonly Code[];
  /** The framework that this one rewords or extends. */
  readonly variantOf: { readonly id: string; readonly version: string } | null;
}

/** The category codes of a framework, as a type. */
export type CodeOf<F> = F extends Framework<infer Code> ? Code : never;

/** What an author writes: everything that has an obvious default may be left out. */
export interface FrameworkDraft<Code extends string> {
  readonly id: string;
  readonly version: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly citation: string;
  readonly translationNote?: Bilingual;
  readonly categories: readonly CategoryDraft<Code>[];
  readonly rules?: readonly CodingRule<NoInfer<Code>>[];
  readonly crossCutting?: readonly NoInfer<Code>[];
  readonly variantOf?: { readonly id: string; readonly version: string };
}

export interface CategoryDraft<Code extends string> {
  readonly code: Code;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly examples?: readonly Example[];
  readonly aliases?: readonly string[];
}

/**
 * Defines a framework in code, with its category codes as literal types,
 * so that a misspelt code does not compile. Data from outside goes through `checkFramework`.
 */
export function defineFramework<const Code extends string>(
  draft: FrameworkDraft<Code>,
): Framework<Code> {
  const framework: Framework<Code> = {
    id: draft.id,
    version: draft.version,
    label: draft.label,
    description: draft.description,
    citation: draft.citation,
    translationNote: draft.translationNote ?? null,
    categories: draft.categories.map((category, index) => ({
      code: category.code,
      position: index + 1,
      label: category.label,
      definition: category.definition,
      examples: category.examples ?? [],
      aliases: category.aliases ?? [],
    })),
    rules: draft.rules ?? [],
    crossCutting: draft.crossCutting ?? [],
    variantOf: draft.variantOf ?? null,
  };
  return displayed(framework, () => categoriesTable(framework));
}
