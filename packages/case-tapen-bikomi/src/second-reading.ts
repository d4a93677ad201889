import {
  type Bilingual,
  type Coder,
  type Coding,
  type Confidence,
  coding,
  type Framework,
  type ReadingDraft,
  type SomeEvidence,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import readings from '../data/second-reading.json' with { type: 'json' };
import { inPaper, type Locator } from './paper.ts';

/** Who read the records again, from the paper and the codebooks alone, without seeing any coding. */
export const secondReader: Coder = {
  id: 'second-reader',
  kind: 'program',
  label: { en: 'Second reading, made blind', id: 'Pembacaan kedua, tanpa melihat yang pertama' },
};

interface Judgement {
  readonly reading: ReadingDraft<string>;
  readonly confidence: string;
  readonly because: Bilingual;
}

/**
 * The second reading as proposals, in the order of the records: what agreement is measured on.
 * `defineDataset` checks every code.
 */
export const secondReading: readonly Coding[] = readings.flatMap(
  ({ activity, paragraphs, spectrum, un4p: purpose }) => {
    const [first, ...more] = paragraphs.map((paragraph) => inPaper(paragraph as Locator));
    const evidence = [first, ...more] as unknown as SomeEvidence;
    const propose = (framework: Framework, { reading, confidence, because }: Judgement) =>
      coding(framework, {
        activity,
        reading,
        evidence,
        coder: secondReader.id,
        confidence: confidence as Confidence,
        because,
        status: 'proposed',
      });
    return [
      propose(spectrumOfPrevention, spectrum as Judgement),
      propose(un4p, purpose as Judgement),
    ];
  },
);
