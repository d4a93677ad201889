export { partnerVillages } from './activities/villages.ts';
export { unaddressedAudiences } from './audiences.ts';
export { tapenBikomi, tapenBikomiDraft } from './dataset.ts';
export type { Informant } from './informants.ts';
export { informants, triangulation } from './informants.ts';
export { tapenBikomiInstruments } from './instruments.ts';
export type { Locator, PaperSection } from './paper.ts';
export { paper, paperSections } from './paper.ts';
export { tapenBikomiProgrammes } from './programmes.ts';
