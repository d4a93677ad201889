import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('gives a coding with its evidence, its explicit zeros and what else could be defended', async () => {
  const { data } = await ask(`{
    activity(activityId: "village-talk") {
      codings(framework: "letters", status: [ACCEPTED]) {
        activity { activityId }
        framework { frameworkId }
        version
        coder { coderId kind label }
        status
        confidence
        because
        reading { verdict categories { significance category { code label(lang: ID) } } }
        evidence { sourceId source { citation } locator kind paraphrase supports { code } }
        alternatives {
          because(lang: ID)
          coder { coderId }
          reading { verdict categories { significance category { code } } }
        }
      }
    }
  }`);
  expect(data.activity.codings).toEqual([
    {
      activity: { activityId: 'village-talk' },
      framework: { frameworkId: 'letters' },
      version: '2',
      coder: { coderId: 'first-coder', kind: 'PERSON', label: 'First coder' },
      status: 'ACCEPTED',
      confidence: 'HIGH',
      because: 'It is for A.',
      reading: {
        verdict: 'WITHIN',
        categories: [
          { significance: 'PRINCIPAL', category: { code: 'a', label: 'Huruf A' } },
          { significance: 'SIGNIFICANT', category: { code: 'b', label: 'Huruf B' } },
          { significance: 'ABSENT', category: { code: 'c', label: 'Huruf C' } },
        ],
      },
      evidence: [
        {
          sourceId: 'report',
          source: { citation: 'A report (2019).' },
          locator: 'section 1',
          kind: 'DOCUMENT',
          paraphrase: null,
          supports: [],
        },
        {
          sourceId: 'report',
          source: { citation: 'A report (2019).' },
          locator: 'section 2',
          kind: 'INTERVIEW',
          paraphrase: 'They said so.',
          supports: [{ code: 'a' }],
        },
      ],
      alternatives: [
        {
          because: 'Bisa juga B.',
          coder: { coderId: 'first-coder' },
          reading: {
            verdict: 'WITHIN',
            categories: [{ significance: 'PRINCIPAL', category: { code: 'b' } }],
          },
        },
        {
          because: 'It could be neither.',
          coder: null,
          reading: { verdict: 'OUTSIDE', categories: [] },
        },
      ],
    },
  ]);
});

test('gives the evidence that speaks for one category', async () => {
  const { data } = await ask(`{
    activity(activityId: "village-talk") { codings { evidence(category: "b") { locator } } }
  }`);
  expect(data.activity.codings[0].evidence).toEqual([{ locator: 'section 1' }]);
});

test('gives the categories of one strength', async () => {
  const { data } = await ask(`{
    activity(activityId: "village-talk") {
      codings { reading { categories(significance: [PRINCIPAL]) { category { code } } } }
    }
  }`);
  expect(data.activity.codings[0].reading.categories).toEqual([{ category: { code: 'a' } }]);
});

test.each([
  ['', 5],
  ['(contested: true)', 1],
  ['(contested: false)', 4],
  ['(status: [PROPOSED])', 1],
  ['(coder: "first-coder")', 5],
  ['(framework: "letters")', 5],
])('lists codings%s', async (args, totalCount) => {
  const { data } = await ask(`{ codings${args} { totalCount } }`);
  expect(data.codings).toEqual({ totalCount });
});

test.each([
  ['(coder: "nobody")', { found: 'nobody', dimension: 'coder' }],
  ['(framework: "other")', { found: 'other', dimension: 'framework' }],
])('codings%s are refused: an empty list would say that there is none', async (args, params) => {
  const { errors } = await ask(`{ codings${args} { totalCount } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'core/member-unknown', params });
});
