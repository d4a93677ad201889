import type { Bilingual, Version } from '@prevention-spectrum/core';
import { inPaper, type Locator } from '../paper.ts';
import { inPress } from '../sources.ts';

/** What one or more paragraphs say. */
export function version(says: Bilingual, ...locators: readonly Locator[]): Version {
  return { says, evidence: locators.map((locator) => inPaper(locator)) };
}

/** What a press item says. */
export function fromPress(says: Bilingual, name: Parameters<typeof inPress>[0]): Version {
  return { says, evidence: [inPress(name)] };
}
