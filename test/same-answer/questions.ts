import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import type { CodedDataset } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';

/** One question, to be asked at every door. */
export interface AskedQuestion {
  readonly analysis: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const spectrum = 'spectrum-of-prevention';

/** The questions for a dataset: level by place, level by people, and the size of each level. */
function questions(expectation: string): readonly AskedQuestion[] {
  const byDistrict = { by: [spectrum, 'place:district'], expectation };
  const byAudience = { by: ['un-4p', 'audience'], expectation };
  return [
    { analysis: 'coverage', params: byDistrict },
    { analysis: 'coverage', params: byAudience },
    { analysis: 'gaps', params: byAudience },
    { analysis: 'gaps', params: byDistrict },
    { analysis: 'settle', params: byDistrict },
    { analysis: 'stack-depth', params: { ...byDistrict, framework: spectrum } },
    { analysis: 'bounds', params: { by: [spectrum], expectation } },
  ];
}

/** What is asked of which programme: the real one, and the invented one with every awkward thing. */
export const programmes: readonly {
  readonly dataset: CodedDataset;
  readonly questions: readonly AskedQuestion[];
}[] = [
  { dataset: tapenBikomi, questions: questions('foundation') },
  { dataset: riverbend, questions: questions('lantern') },
];
