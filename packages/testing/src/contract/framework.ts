import { type Category, checkFramework, type Framework } from '@prevention-spectrum/core';
import { inEveryLanguage, translated } from '../check/bilingual.ts';
import { broken, type Check, none } from '../check/check.ts';
import { plainData } from '../check/plain-data.ts';

/** What a framework promises: a codebook that two people can code by, in both languages. */
export function frameworkChecks(framework: Framework): readonly Check[] {
  return [
    {
      name: 'is a framework with a codebook: definitions, examples and near misses',
      check: () =>
        none(
          checkFramework(draftOf(framework)).diagnostics.map(
            ({ code, params }) => `${code} ${JSON.stringify(params)}`,
          ),
          'checkFramework has something to say',
        ),
    },
    {
      name: 'is worded in both languages',
      check: () => {
        inEveryLanguage(framework.label, 'The label');
        translated(framework.description, 'The description');
        for (const category of framework.categories) worded(category);
        for (const { between, trap, rule } of framework.rules) {
          translated(trap, `The trap between ${between.join(' and ')}`);
          translated(rule, `The rule between ${between.join(' and ')}`);
        }
      },
    },
    {
      name: 'says which publication it is from',
      check: () => {
        if (framework.citation.trim() === '') broken('The citation is empty');
      },
    },
    {
      name: 'counts the positions of its categories from 1',
      check: () =>
        none(
          framework.categories
            .filter(({ position }, index) => position !== index + 1)
            .map(({ code, position }) => `${code} stands at ${position}`),
          'Positions do not follow the order of the list',
        ),
    },
    { name: 'is plain data', check: () => plainData(framework, 'The framework') },
  ];
}

function worded({ code, label, definition, examples }: Category): void {
  inEveryLanguage(label, `The label of ${code}`);
  translated(definition, `The definition of ${code}`);
  for (const [index, { text, because }] of examples.entries()) {
    translated(text, `Example ${index + 1} of ${code}`);
    translated(because, `The reason of example ${index + 1} of ${code}`);
  }
}

/** A framework as its author wrote it, for the check that data from outside go through. */
function draftOf({ categories, translationNote, variantOf, ...rest }: Framework): unknown {
  return {
    ...rest,
    ...(translationNote && { translationNote }),
    ...(variantOf && { variantOf }),
    categories: categories.map(({ position: _, ...category }) => category),
  };
}
