import type { Evidence, Source, Text } from '@prevention-spectrum/core';

/** The paper's sections by the name that locators use, with their number of paragraphs. */
export const paperSections = {
  abstract: 2,
  introduction: 14,
  'research-method': 3,
  foundation: 6,
  activities: 1,
  'community-empowerment': 4,
  'cooperation-networking': 4,
  'strengthening-capacity': 4,
  discussion: 11,
  conclusion: 1,
  bibliography: 14,
} as const;

export type PaperSection = keyof typeof paperSections;

/** A paragraph of the paper: `community-empowerment 2`. */
export type Locator = `${PaperSection} ${number}`;

export const paper: Source = {
  id: 'ijar-10066',
  citation:
    'Sengkoen, M., Setyowati, E. & Wike (2019). Prevention of human trafficking in Timor Tengah Utara Regency (study in Tapen Bikomi Foundation). International Journal of Advanced Research. https://doi.org/10.21474/IJAR01/10066',
  url: 'https://doi.org/10.21474/IJAR01/10066',
  licence: 'All rights reserved, IJAR 2019, as printed in the paper; nothing is quoted here',
};

/** Evidence in the paper's own account, which is a document to whoever reads it. */
export function inPaper<Code extends string = never>(
  locator: Locator,
  more: { readonly paraphrase?: Text; readonly supports?: readonly Code[] } = {},
): Evidence<Code> {
  return { source: paper.id, locator, kind: 'document', ...more };
}

/** Evidence that the paper says its informants gave. */
export function fromInformants<Code extends string = never>(
  locator: Locator,
  paraphrase: Text,
): Evidence<Code> {
  return { source: paper.id, locator, kind: 'interview', paraphrase };
}

/** Where the paper itself says that a record belongs to a category. */
export function statedIn<Code extends string>(
  locator: Locator,
  ...supports: readonly Code[]
): Evidence<Code> {
  return { source: paper.id, locator, kind: 'statement', supports };
}

/** Where a record stands in the paper. */
export function stands(...locators: readonly Locator[]) {
  return [{ source: paper.id, locators }];
}
