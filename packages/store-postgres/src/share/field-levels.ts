import type { CodedDataset, EvidenceKind, RecordList } from '@prevention-spectrum/core';
import type { Level, LevelsOf } from './level.ts';

/** What a source says may be told where it can be looked up; where it points at people, it is told to nobody. */
export const evidenceLevels: Readonly<Record<EvidenceKind, Level>> = {
  document: 1,
  // Its locator is a number in somebody's files.
  record: 2,
  // Who was asked, who was watched and who said it: informants.
  interview: 3,
  observation: 3,
  statement: 3,
};

const evidence = {
  source: 1,
  locator: 1,
  kind: 1,
  // What was said, in the custodian's words.
  paraphrase: [2, undefined],
  supports: [1, undefined],
} as const;

const reading = { verdict: 0, principal: 0, significant: 0, absent: 0 } as const;

/**
 * The level of every field of every record. Address and coordinates of a house have no field anywhere, and no person
 * has a record; a place is shown as finely as an agreement says, whatever its level is here.
 */
export const fieldLevels = {
  id: 0,
  label: 0,
  asOf: 0,
  // A citation may be "the focal point's register": not for everybody.
  sources: { id: 1, citation: 1, url: [1, undefined], licence: [1, undefined] },
  // A codebook is there to be published.
  frameworks: {
    id: 0,
    version: 0,
    label: 0,
    description: 0,
    citation: 0,
    translationNote: 0,
    categories: {
      code: 0,
      position: 0,
      label: 0,
      definition: 0,
      examples: { text: 0, applies: 0, because: 0 },
      aliases: 0,
    },
    rules: { between: 0, trap: 0, rule: 0 },
    crossCutting: 0,
    variantOf: { id: 0, version: 0 },
  },
  organisations: { id: 0, name: 0, type: 0, partOf: 0 },
  places: { id: 0, name: 0, level: 0, within: 0, code: { system: 0, code: 0, listed: 0 } },
  audiences: { id: 0, label: 0 },
  channels: { id: 0, label: 0 },
  // Public is what lists of who does what where publish.
  activities: {
    id: 0,
    title: 0,
    // Written freely: it may tell where the next patrol goes.
    description: [2, null],
    kind: 0,
    partOf: 0,
    status: 0,
    organisations: { organisation: 0, role: 0 },
    places: { place: 0, extent: 0 },
    audiences: 0,
    channels: 0,
    period: { start: 0, end: 0, confirmed: 0 },
    // A small number of people in a small place may be told apart.
    reach: [2, null],
    money: { amount: 1, currency: 1 },
    // Where a custodian keeps the record. The locators lead to the people who told it.
    provenance: { source: 2, externalId: [2, undefined], locators: [3, undefined] },
    // Free notes, under whatever name their source gave them.
    unread: { field: 3, found: 3 },
  },
  // A coder is a role or a pseudonym: the id tells one reader from another, the label says who that is.
  coders: { id: 0, kind: 0, label: [2, {}] },
  codings: {
    activity: 0,
    framework: 0,
    version: 0,
    coder: 0,
    reading,
    evidence,
    because: [1, null],
    confidence: 0,
    // That a reading is contested decides how robust a figure is; who contests it does not.
    alternatives: { reading, because: [1, {}], coder: [2, undefined] },
    status: 0,
  },
  expectations: {
    id: 2,
    label: 2,
    note: 2,
    organisations: 2,
    roles: 2,
    meaning: 2,
    atLeast: 2,
    members: 2,
    notApplicable: 2,
  },
  screenings: {
    id: 2,
    label: 2,
    // Who looked may be somebody who can be found.
    screener: 3,
    date: 2,
    complete: 2,
    organisations: 2,
    meanings: 2,
    scope: 2,
    needs: 2,
    evidence,
    because: 2,
  },
  // Figures about people. What of them may be known, a release says.
  statistics: {
    id: 2,
    label: 2,
    unit: 2,
    place: 2,
    placeAsNamed: 2,
    publisher: 2,
    observations: { period: 2, low: 2, high: 2, breakdown: 2, partial: 2 },
    approximate: 2,
    caveats: 2,
    evidence,
  },
  contradictions: {
    id: 2,
    label: 2,
    versions: { says: 2, evidence },
    handling: 2,
    touches: 2,
  },
} as const satisfies LevelsOf<CodedDataset>;

/**
 * The lists that an agreement can open. What a custodian expects, where it looked, and what its sources count and
 * contradict are its own: whoever reads the shared records judges them by their own.
 */
export const sharedLists = [
  'sources',
  'frameworks',
  'organisations',
  'places',
  'audiences',
  'channels',
  'activities',
  'coders',
  'codings',
] as const satisfies readonly RecordList[];
