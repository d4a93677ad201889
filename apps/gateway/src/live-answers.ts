import {
  type CodedDataset,
  type Coverage,
  type CoverageQuestion,
  coverage,
  LiveCoverage,
} from '@prevention-spectrum/core';

export type Answering = (question: CoverageQuestion) => Coverage;

/**
 * Answers about records that are written: what was asked of one state of them is kept, and follows them to the next.
 * Whoever still looks at an earlier state is answered from that.
 */
export function liveAnswers(): (dataset: CodedDataset) => Answering {
  let live: LiveCoverage | undefined;
  return (dataset) => {
    if (live && live.dataset !== dataset) live.update(dataset);
    return (question) => {
      live ??= new LiveCoverage(dataset);
      return live.dataset === dataset ? live.answer(question) : coverage(dataset, question);
    };
  };
}
