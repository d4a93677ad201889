import type { Bilingual, Framework } from '@prevention-spectrum/core';

/** A framework as JSON, with its fields always in one order: whoever it comes from. */
export function frameworkJson(framework: Framework): string {
  const { id, version, label, description, citation, translationNote, variantOf } = framework;
  const { categories, rules, crossCutting } = framework;
  const ordered = {
    ...{ id, version, label: both(label), description: both(description), citation },
    translationNote: translationNote && both(translationNote),
    categories: categories.map((one) => ({
      code: one.code,
      position: one.position,
      label: both(one.label),
      definition: both(one.definition),
      examples: one.examples.map(({ text, applies, because }) => ({
        text: both(text),
        applies,
        because: both(because),
      })),
      aliases: one.aliases,
    })),
    rules: rules.map(({ between, trap, rule }) => ({
      between,
      trap: both(trap),
      rule: both(rule),
    })),
    crossCutting,
    variantOf: variantOf && { id: variantOf.id, version: variantOf.version },
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function both({ en, id }: Bilingual): Bilingual {
  return { en, id };
}
