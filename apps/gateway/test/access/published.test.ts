import { type Analysis, registry, SpectrumError } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import {
  canariesIn,
  statedIn,
  watched,
} from '../../../../packages/store-postgres/test/share/canaries.ts';

const framework = watched.frameworks[0]?.id ?? '';
const category = watched.frameworks[0]?.categories[0]?.code ?? '';
const dimensions = [
  'place:district',
  'place:village',
  'audience',
  'channel',
  'organisation',
  'period:month',
];

/** Everything that an analysis says of the watched records, whatever it is asked by. */
function saidBy(analysis: Analysis, dataset = watched): ReadonlySet<string> {
  const questions = [
    ...dimensions.map((one) => ({ by: [framework, one] })),
    ...[framework, ...dimensions].map((one) => ({ by: [one] })),
  ].flatMap((asked) => [
    asked,
    { ...asked, framework },
    { ...asked, at: [category] },
    { ...asked, meaning: 'reached' },
  ]);
  const tables = questions.flatMap((question) => {
    try {
      return [analysis.run(dataset, question)];
    } catch (error) {
      if (error instanceof SpectrumError) return [];
      throw error;
    }
  });
  expect(tables.length).toBeGreaterThan(0);
  const told = canariesIn(JSON.stringify(tables));
  const fields = statedIn(watched).filter(({ canaries }) =>
    [...canaries].some((one) => told.has(one)),
  );
  return new Set(fields.map(({ field }) => field));
}

/** By what is counted, and in what words: never a record of work, and no figure that a record has. */
const names =
  /^(frameworks|places|audiences|channels|organisations)\.(id|name|label|type|categories\.(code|label))$/;
/** Fields in which a name is referred to, so that it stands in both. */
const references = new Set([
  ...[
    'organisations.partOf',
    'places.within',
    'frameworks.rules.between',
    'frameworks.crossCutting',
  ],
  ...['activities.organisations.organisation', 'activities.places.place', 'activities.audiences'],
  ...['activities.channels', 'codings.framework', 'codings.reading.principal'],
  ...['codings.reading.significant', 'codings.evidence.supports'],
  ...['codings.alternatives.reading.principal', 'codings.alternatives.reading.significant'],
  ...['expectations.organisations', 'expectations.members', 'expectations.notApplicable'],
  ...['screenings.organisations', 'screenings.scope', 'screenings.needs'],
  ...['screenings.evidence.supports', 'statistics.place', 'statistics.evidence.supports'],
  ...['contradictions.versions.evidence.supports'],
]);

const analyses = [...registry([]).analyses.values()];
const open = analyses.filter(({ aggregate }) => aggregate);

test.each(open.map((one) => [one.id, one] as const))(
  'what may be published of %s has states, counts, and names of what is counted by',
  (_id, analysis) => {
    const other = [...saidBy(analysis)].filter(
      (field) => !names.test(field) && !references.has(field),
    );
    expect(other).toEqual([]);
  },
);

test('what names single records may not be published', () => {
  const closed = analyses.filter(({ aggregate }) => !aggregate);
  expect(closed.map(({ id }) => id).sort()).toEqual(['explain', 'settle']);
  const activities = watched.activities.map((one) => ({ ...one, audiences: null }));
  for (const analysis of closed) {
    expect([...saidBy(analysis, { ...watched, activities })]).toContain('activities.title');
  }
});
