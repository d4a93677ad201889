import type { PlaceTree } from '../../activity/place-tree.ts';
import { placeTree } from '../../activity/place-tree.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { everybody } from '../../dataset/everybody.ts';
import type { Expectation } from '../../dataset/expectation.ts';
import { misuse } from '../../diagnostic/spectrum-error.ts';
import type { Meaning } from '../../locales/answer-codes.ts';
import { meanings } from '../../locales/answer-codes.ts';
import { axesOf } from '../axis/axes.ts';
import { type Axis, remembering } from '../axis/axis.ts';
import type { Where } from '../axis/where.ts';
import { whereAxes } from '../axis/where.ts';
import type { Count } from './stance.ts';

/**
 * A question about coverage. Only `by` is needed: the dimensions whose every combination is a cell.
 * @example { by: [framework.id, 'place:district'], expectation: 'everybody' }
 */
export interface CoverageQuestion {
  /** Dimension ids: a framework's id, `place:<level>`, `audience`, `channel`, `organisation`, `period:year`. */
  readonly by: readonly string[];
  /** Looks at a part only; the rest of the data is left out. */
  readonly where?: Where | undefined;
  /** What should be covered and whose work counts: one of the dataset's expectations by id, or one of your own. Everybody's, when left out. */
  readonly expectation?: string | Expectation | undefined;
  /** Overrides what the expectation takes "covered" to mean. */
  readonly meaning?: Meaning | undefined;
  /** Overrides how many activities a cell needs. */
  readonly atLeast?: number | undefined;
  /** What is counted: any or only principal codings; components one by one or each umbrella once. */
  readonly count?: Partial<Count> | undefined;
}

/** Whether a question reads dates. */
export function asksWhen({ by, where }: CoverageQuestion): boolean {
  return where?.period !== undefined || by.some((dimension) => dimension.startsWith('period:'));
}

/** A question with everything looked up: what the cells are made of. */
export interface ResolvedQuestion {
  readonly expectation: Expectation;
  readonly count: Count;
  readonly tree: PlaceTree;
  /** The axes that were asked for. */
  readonly by: readonly Axis[];
  /** One axis with one member for each part of `where`: the same rule as for the others. */
  readonly where: readonly { readonly axis: Axis; readonly member: string }[];
}

/** Cells beyond which a question is refused: a matrix that nobody can read, and that would fill the memory. */
export const mostCells = 100_000;

/**
 * Looks a question up in a dataset.
 * @throws SpectrumError when a dimension, member, expectation, meaning or threshold does not exist.
 */
export function resolveQuestion(
  dataset: CodedDataset,
  question: CoverageQuestion,
): ResolvedQuestion {
  const expectation = expectationOf(dataset, question);
  const { tree } = placeTree(dataset.places);
  const where = whereAxes(dataset, question.where ?? {}, expectation, tree);
  const by = axesOf(dataset, question.by, question.where ?? {}, expectation, tree);

  const cells = by.reduce((product, axis) => product * axis.members.length, 1);
  if (cells > mostCells) {
    misuse('core/cells-too-many', { cells, limit: mostCells, dimensions: question.by });
  }
  return {
    expectation,
    tree,
    by,
    where,
    count: countOf(question),
  };
}

/** What is counted: any significance and one by one, unless the question says otherwise. */
export function countOf({ count }: Pick<CoverageQuestion, 'count'>): Count {
  return { significance: count?.significance ?? 'any', units: count?.units ?? 'each' };
}

/** The same question, whose axes work out each touch once: for whoever asks about the same activity many times. */
export function remembered(asked: ResolvedQuestion): ResolvedQuestion {
  return {
    ...asked,
    by: asked.by.map(remembering),
    where: asked.where.map(({ axis, member }) => ({ axis: remembering(axis), member })),
  };
}

function expectationOf(dataset: CodedDataset, question: CoverageQuestion): Expectation {
  const declared = declaredExpectation(dataset, question.expectation);
  const meaning: string = question.meaning ?? declared.meaning;
  if (meaning === 'effective') misuse('core/meaning-effective');
  if (!meanings.some((known) => known === meaning)) {
    misuse('core/meaning-unknown', { found: meaning, known: meanings });
  }
  const atLeast = question.atLeast ?? declared.atLeast;
  if (!Number.isInteger(atLeast) || atLeast < 1) {
    misuse('core/threshold-invalid', { found: String(atLeast) });
  }
  return { ...declared, meaning: meaning as Meaning, atLeast };
}

function declaredExpectation(
  dataset: CodedDataset,
  asked: CoverageQuestion['expectation'],
): Expectation {
  if (asked === undefined) return everybody;
  if (typeof asked !== 'string') return asked;
  const declared = dataset.expectations.find(({ id }) => id === asked);
  if (declared) return declared;
  if (asked === everybody.id) return everybody;
  return misuse('core/expectation-unknown', {
    found: asked,
    known: [...new Set([...dataset.expectations.map(({ id }) => id), everybody.id])],
  });
}
