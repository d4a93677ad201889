import {
  type CodedDataset,
  type Coverage,
  coverage,
  matching,
  wording,
} from '@prevention-spectrum/core';
import { levelByPillar, onePage } from './questions.ts';

type Cell = Coverage['cells'][number];

/** What a gateway has to answer, by core alone: in the shape and the order of the questions. */
export function coreAnswers(dataset: CodedDataset) {
  const { cells } = coverage(dataset, levelByPillar);
  const [states, counts] = [
    cells.map(({ state }) => enumOf(state)),
    cells.map(({ count }) => count),
  ];
  return {
    typed: ofCells(cells.map(typed)),
    flat: { data: { coverage: { states, counts } } },
    whole: ofCells(cells.map(whole)),
    typedOf: (question: Parameters<typeof coverage>[1]) =>
      ofCells(coverage(dataset, question).cells.map(typed)),
    page: pageOf(dataset),
  };
}

function ofCells<Of>(cells: readonly Of[]) {
  return { data: { coverage: { cells } } };
}

function typed({ state, count }: Cell) {
  return { state: enumOf(state), count };
}

function whole({ at, state, reasons, count, possible, low, high, screened, ...more }: Cell) {
  return {
    coordinates: at.map((member, index) => ({ dimension: levelByPillar.by[index], member })),
    state: enumOf(state),
    reasons: reasons.map((code) => ({ code })),
    count,
    possible,
    bounds: { low, high },
    screened,
    robust: more.robust,
    flippedBy: more.flippedBy.map(enumOf),
  };
}

function pageOf(dataset: CodedDataset) {
  const fitting = new Set(matching(dataset, {}).sure);
  const found = dataset.activities.filter(({ id }) => fitting.has(id));
  const nodes = found.slice(0, onePage).map(({ id, title, kind, status, reach, period }) => ({
    activityId: id,
    title: wording(title, 'en'),
    kind: enumOf(kind),
    status: status && enumOf(status),
    reach,
    period: period && { start: period.start, end: period.end },
  }));
  return { data: { activities: { totalCount: found.length, nodes } } };
}

/** As GraphQL writes the words of core. */
function enumOf(word: string): string {
  return word.replaceAll('-', '_').toUpperCase();
}
