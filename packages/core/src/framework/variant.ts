import type { Bilingual } from '../activity/text.ts';
import {
  type CategoryDraft,
  type CodingRule,
  defineFramework,
  type Framework,
} from './framework.ts';

/** What a variant says differently from its base. Whatever is left out stays as the base has it. */
export interface VariantDraft<Base extends string, Added extends string> {
  readonly id: string;
  readonly version: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly citation: string;
  readonly translationNote?: Bilingual;
  /** Other words for categories of the base. The code stays, so that codings can be compared. */
  readonly rename?: { readonly [Code in Base]?: Rewording };
  readonly add?: readonly CategoryDraft<Added>[];
  /** The order for display. Categories that it does not mention follow, as they stand. */
  readonly order?: readonly NoInfer<Base | Added>[];
  /** Rules beside those of the base. */
  readonly rules?: readonly CodingRule<NoInfer<Base | Added>>[];
}

export type Rewording = Partial<Pick<CategoryDraft<string>, 'label' | 'definition' | 'aliases'>>;

/**
 * Defines a framework that rewords, extends or reorders another one, and says so in `variantOf`.
 * Examples, rules and cross-cutting categories of the base are its own too.
 */
export function defineVariant<const Base extends string, const Added extends string = never>(
  base: Framework<Base>,
  draft: VariantDraft<Base, Added>,
): Framework<Base | Added> {
  const { rename, add = [], order = [], rules = [], ...identity } = draft;
  const reworded = base.categories.map((category) => ({ ...category, ...rename?.[category.code] }));
  const categories: readonly CategoryDraft<Base | Added>[] = [...reworded, ...add];
  const codes = new Set([...order, ...categories.map((category) => category.code)]);

  return defineFramework<Base | Added>({
    ...(base.translationNote && { translationNote: base.translationNote }),
    ...identity,
    categories: [...codes].flatMap((code) => categories.filter((each) => each.code === code)),
    rules: [...base.rules, ...rules],
    crossCutting: base.crossCutting,
    variantOf: { id: base.id, version: base.version },
  });
}
