import {
  type Activity,
  type ActivityId,
  type CodedDataset,
  type Coding,
  checkActivity,
  checkCoding,
  type Diagnostic,
  gazetteer,
  type KnownRecords,
  type Meaning,
  type Reading,
  type ReadingDraft,
  SpectrumError,
} from '@prevention-spectrum/core';
import type { Candidate } from './candidate.ts';
import { misuse } from './catalogue.ts';

/** Candidates as records that count: what a dataset would have more. */
export interface Done {
  readonly activities: readonly Activity[];
  readonly codings: readonly Coding[];
}

const coder = 'plan';

/** Candidates beyond which a plan is not looked for: more than anybody weighs, and long to compare. */
const mostCandidates = 400;

/**
 * The candidates as if they had been done and counted: completed, and, where "covered" means reached, with somebody
 * reached. Whatever else they leave open stays open.
 * @throws SpectrumError `recommend/candidates-too-many`, `recommend/id-taken`, or the first diagnostic of a candidate that the dataset cannot read: a
 * place that does not exist would otherwise make the plan look as if it were somewhere.
 */
export function done(
  dataset: CodedDataset,
  candidates: readonly Candidate[],
  meaning: Meaning,
): Done {
  if (candidates.length > mostCandidates) {
    const params = { candidates: candidates.length, limit: mostCandidates };
    misuse('recommend/candidates-too-many', params);
  }
  const taken = new Set<string>(dataset.activities.map(({ id }) => id));
  for (const { activity } of candidates) {
    if (taken.has(activity.id)) misuse('recommend/id-taken', { found: activity.id });
    taken.add(activity.id);
  }
  const known: KnownRecords = {
    places: gazetteer(dataset.places),
    organisations: new Set(dataset.organisations.map(({ id }) => id)),
    audiences: new Set(dataset.audiences.map(({ id }) => id)),
    channels: new Set(dataset.channels.map(({ id }) => id)),
  };
  const codable = {
    activities: taken,
    frameworks: new Map(dataset.frameworks.map((framework) => [framework.id, framework])),
  };
  return {
    activities: candidates.map(({ activity }) => {
      const checked = checkActivity({ ...activity, status: 'completed' }, known);
      stopAt(checked.diagnostics, ({ severity }) => severity !== 'info');
      if (!checked.ok) throw new TypeError('A refused activity has a diagnostic');
      const { value } = checked;
      if (value.partOf !== null && !taken.has(value.partOf)) {
        const why = { code: 'core/part-of-unknown', severity: 'warning' } as const;
        stopAt([{ ...why, params: { found: value.partOf }, at: { record: value.id } }]);
      }
      const somebody = meaning === 'reached' ? (value.reach ?? 1) : value.reach;
      return { ...value, reach: somebody };
    }),
    codings: candidates.flatMap(({ activity, readings }) =>
      readings.map(({ framework, reading, alternatives = [] }, index) => {
        if (readings.findIndex((one) => one.framework === framework) !== index) {
          const why = { code: 'core/coding-second-accepted', severity: 'error' } as const;
          stopAt([{ ...why, params: { coder }, at: { record: activity.id } }]);
        }
        const checked = checkCoding(
          {
            activity: activity.id as ActivityId,
            framework,
            version: codable.frameworks.get(framework)?.version ?? '',
            coder,
            reading: whole(reading),
            evidence: [{ source: coder, locator: activity.id, kind: 'statement' }],
            because: null,
            confidence: 'medium',
            alternatives: alternatives.map((one) => ({ reading: whole(one), because: {} })),
            status: 'accepted',
          } satisfies Coding,
          codable,
        );
        stopAt(checked.diagnostics, ({ severity }) => severity === 'error');
        if (!checked.ok) throw new TypeError('A refused coding has a diagnostic');
        return checked.value;
      }),
    ),
  };
}

/** The dataset with more in it; the dataset itself stays as it is. */
export function withDone(dataset: CodedDataset, { activities, codings }: Done): CodedDataset {
  return {
    ...dataset,
    activities: [...dataset.activities, ...activities],
    codings: [...dataset.codings, ...codings],
  };
}

/** Nothing but what would be done, in the world of the dataset. */
export function onlyDone(dataset: CodedDataset, { activities, codings }: Done): CodedDataset {
  return { ...dataset, activities, codings };
}

function whole(draft: ReadingDraft<string>): Reading {
  if (draft === 'outside' || draft === 'resource') return { verdict: draft };
  const { principal, significant = [], absent = [] } = draft;
  return { verdict: 'within', principal, significant, absent };
}

function stopAt(
  diagnostics: readonly Diagnostic[],
  stops: (one: Diagnostic) => boolean = () => true,
): void {
  const first = diagnostics.find(stops);
  if (first) throw new SpectrumError(first);
}
