import {
  type Bilingual,
  type CodeOf,
  type Coding,
  type Confidence,
  coding,
  type Evidence,
  type Framework,
  type ReadingDraft,
  type SomeEvidence,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import { coder } from '../coder.ts';
import { tapenBikomiInstruments } from '../instruments.ts';
import { inPaper, type Locator } from '../paper.ts';

/** How a record is read in one framework, and how else an honest coder could read it. */
export interface Judgement<F extends Framework> {
  readonly reading: ReadingDraft<CodeOf<F>>;
  readonly because?: Bilingual;
  readonly confidence?: Confidence;
  readonly alternatives?: readonly {
    readonly reading: ReadingDraft<CodeOf<F>>;
    readonly because: Bilingual;
  }[];
}

interface Judgements {
  readonly evidence: SomeEvidence<never>;
  readonly spectrum: Judgement<typeof spectrumOfPrevention>;
  readonly un4p: Judgement<typeof un4p>;
  /** The standing instrument that it is; outside that framework when left out. */
  readonly instrument?: CodeOf<typeof tapenBikomiInstruments>;
}

/** One record side by side in the Spectrum, the four Ps and the instruments, on the same evidence. */
export function coded(
  activity: string,
  { evidence, spectrum, un4p: purpose, instrument }: Judgements,
): readonly Coding[] {
  const same = { activity, evidence, coder: coder.id };
  return [
    coding(spectrumOfPrevention, { ...same, ...spectrum }),
    coding(un4p, { ...same, ...purpose }),
    coding(tapenBikomiInstruments, {
      ...same,
      reading: instrument ? { principal: [instrument] } : 'outside',
      confidence: 'high',
    }),
  ];
}

/** Something lent to an activity: a resource in these frameworks. */
export function lent(
  activity: string,
  evidence: SomeEvidence<never>,
  spectrum: Omit<Judgements['spectrum'], 'reading'> = {},
): readonly Coding[] {
  const same = { activity, evidence, coder: coder.id, reading: 'resource' } as const;
  return [
    coding(spectrumOfPrevention, { confidence: 'high', ...same, ...spectrum }),
    coding(un4p, { ...same, confidence: 'high' }),
    coding(tapenBikomiInstruments, { ...same, confidence: 'high' }),
  ];
}

/** Background: outside these frameworks. */
export function background(
  activity: string,
  evidence: SomeEvidence<never>,
  spectrum: Omit<Judgements['spectrum'], 'reading'> = {},
): readonly Coding[] {
  const same = { activity, evidence, coder: coder.id, reading: 'outside' } as const;
  return [
    coding(spectrumOfPrevention, { confidence: 'high', ...same, ...spectrum }),
    coding(un4p, { ...same, confidence: 'high' }),
    coding(tapenBikomiInstruments, { ...same, confidence: 'high' }),
  ];
}

/** Evidence in one or more paragraphs of the paper. */
export function at(first: Locator, ...more: readonly Locator[]): SomeEvidence<never> {
  const rest: readonly Evidence<never>[] = more.map((locator) => inPaper(locator));
  return [inPaper(first), ...rest];
}
