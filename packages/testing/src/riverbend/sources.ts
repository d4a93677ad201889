import type { ActivityDraft, Evidence, Source } from '@prevention-spectrum/core';

const report = 'annual-report';
export const register = 'field-register';
const registry = 'grant-registry';

/** Two documents of one kind and another, and two systems that give ids of their own. All are invented. */
export const sources: readonly Source[] = [
  {
    id: report,
    citation: 'Lantern (2023). A year at the river: annual report. Riverbend: invented.',
    licence: 'CC0-1.0',
  },
  { id: register, citation: 'Field register of the Labour Office, invented.' },
  {
    id: registry,
    citation: 'Grant registry of the Estuary Fund, invented.',
    url: 'https://grants.example/registry',
  },
];

type Provenance = NonNullable<ActivityDraft['provenance']>[number];

/** Told in the annual report, at these places. */
export const told = (...locators: readonly string[]): Provenance => ({ source: report, locators });

/** An entry of the field register, by its number there. */
export const entered = (externalId: string): Provenance => ({ source: register, externalId });

/** A grant of the registry, by its number there. */
export const granted = (externalId: string): Provenance => ({ source: registry, externalId });

/** What a coding rests on: a place in the annual report. */
export const inReport = (locator: string): Evidence<never> => ({
  source: report,
  locator,
  kind: 'document',
});
