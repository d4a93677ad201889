import { describe, expect, test } from 'vitest';
import type { ActivityDraft } from '../../../src/activity/activity-draft.ts';
import { checkActivity } from '../../../src/activity/check-activity.ts';
import type { OrganisationId } from '../../../src/activity/id.ts';
import type { Role } from '../../../src/activity/organisation.ts';
import { type Counting, counting } from '../../../src/analysis/coverage/counting.ts';
import { type Meaning, meanings } from '../../../src/locales/answer-codes.ts';
import { activity, known } from '../../riverbend.ts';

const anybody = { organisations: null, roles: ['implementing'] as readonly Role[] };

/** What counts, in one word: yes, never, the near miss that it is, or the fact that is missing. */
const word = (counted: Counting) => {
  if (counted.counts === 'no') return counted.near;
  return counted.counts === 'maybe' ? counted.missing.join(' ') : counted.counts;
};
const counts = (draft: Partial<ActivityDraft>, meaning: Meaning, mandates: 'out' | 'in' = 'out') =>
  word(counting(activity(draft), { ...anybody, meaning }, mandates));

/** The table of the method, section 3, row by row and column by column. */
const columns = ['mandated', 'planned', 'reported', 'reached'] as const;
const rows: readonly (readonly [string, Partial<ActivityDraft>, readonly string[]])[] = [
  [
    'a mandate',
    { kind: 'mandate', status: 'ongoing', reach: 40 },
    ['yes', 'mandated-only', 'mandated-only', 'mandated-only'],
  ],
  ['planned', { status: 'planned' }, ['yes', 'yes', 'planned-only', 'planned-only']],
  [
    'planned, with the reach that is hoped for',
    { status: 'planned', reach: 40 },
    ['yes', 'yes', 'planned-only', 'planned-only'],
  ],
  ['ongoing, reach above 0', { status: 'ongoing', reach: 1 }, ['yes', 'yes', 'yes', 'yes']],
  ['completed, reach above 0', { status: 'completed', reach: 40 }, ['yes', 'yes', 'yes', 'yes']],
  ['ongoing, reach 0', { status: 'ongoing', reach: 0 }, ['yes', 'yes', 'yes', 'nobody-reached']],
  [
    'completed, reach 0',
    { status: 'completed', reach: 0 },
    ['yes', 'yes', 'yes', 'nobody-reached'],
  ],
  ['ongoing, reach missing', { status: 'ongoing' }, ['yes', 'yes', 'yes', 'reach-missing']],
  ['completed, reach missing', { status: 'completed' }, ['yes', 'yes', 'yes', 'reach-missing']],
  ['no status', { status: null, reach: 40 }, Array(4).fill('status-missing')],
  [
    'a mandate without a status',
    { kind: 'mandate', status: null },
    Array(4).fill('status-missing'),
  ],
  ['cancelled', { status: 'cancelled', reach: 40 }, Array(4).fill('never')],
  ['a cancelled mandate', { kind: 'mandate', status: 'cancelled' }, Array(4).fill('never')],
  ['a resource', { kind: 'resource', reach: 40 }, Array(4).fill('never')],
  ['a claim', { kind: 'claim' }, Array(4).fill('never')],
  ['context', { kind: 'context' }, Array(4).fill('never')],
  ['an umbrella', { kind: 'umbrella', reach: 40 }, Array(4).fill('never')],
  ['a resource without a status', { kind: 'resource', status: null }, Array(4).fill('never')],
];

test('the columns are all meanings', () => {
  expect(columns).toEqual(meanings);
});

describe.each(rows)('%s', (_, draft, cells) => {
  test.each(columns.map((meaning, index) => [meaning, cells[index]] as const))(
    'as %s: %s',
    (meaning, expected) => {
      expect(counts(draft, meaning)).toBe(expected);
    },
  );
});

test.each(rows.filter(([, { kind }]) => kind === undefined))(
  '%s: a component counts as an activity does',
  (_, draft) => {
    for (const meaning of columns) {
      expect(counts({ ...draft, kind: 'component' }, meaning)).toBe(counts(draft, meaning));
    }
  },
);

describe('with mandates counted in', () => {
  test.each(columns)('a mandate counts as %s', (meaning) => {
    expect(counts({ kind: 'mandate', status: 'ongoing' }, meaning, 'in')).toBe('yes');
  });

  test('without a status it stays open', () => {
    expect(counts({ kind: 'mandate', status: null }, 'reported', 'in')).toBe('status-missing');
  });

  test('nothing else changes', () => {
    for (const [, draft] of rows.filter(([, { kind }]) => kind !== 'mandate')) {
      for (const meaning of columns) {
        expect(counts(draft, meaning, 'in')).toBe(counts(draft, meaning, 'out'));
      }
    }
  });

  test('a cancelled mandate stays out', () => {
    expect(counts({ kind: 'mandate', status: 'cancelled' }, 'reported', 'in')).toBe('never');
  });
});

describe('whose activities count', () => {
  const foundations = {
    organisations: ['foundation' as OrganisationId],
    roles: ['implementing', 'funding'] as readonly Role[],
    meaning: 'reported' as const,
  };
  const whose = (draft: Partial<ActivityDraft>, asked: typeof foundations = foundations) =>
    word(counting(activity(draft), asked, 'out'));
  const by = (organisation: string, role: string) => ({ organisations: [{ organisation, role }] });

  test('theirs, in one of the roles asked for', () => {
    expect(whose(by('foundation', 'implementing'))).toBe('yes');
    expect(whose(by('foundation', 'funding'))).toBe('yes');
  });

  test('theirs in another role is another’s', () => {
    expect(whose(by('foundation', 'participating'))).toBe('other-actor');
  });

  test('another’s is a near miss, whatever its status', () => {
    for (const status of ['completed', 'planned', null]) {
      expect(whose({ ...by('council', 'implementing'), status })).toBe('other-actor');
    }
    expect(whose({ ...by('council', 'implementing'), kind: 'mandate' })).toBe('other-actor');
  });

  test('nobody’s is not theirs', () => {
    expect(whose({ organisations: [] })).toBe('other-actor');
  });

  describe('when an organisation could not be read', () => {
    const perhaps = (draft: Partial<ActivityDraft>, meaning: Meaning = 'reported') => {
      const organisations = [
        { organisation: 'council', role: 'implementing' },
        { organisation: 'strangers', role: 'implementing' },
      ];
      const checked = checkActivity(
        { id: 'talk', title: 'Talk', status: 'completed', organisations, ...draft },
        known,
      );
      if (!checked.ok) throw new Error('was refused');
      return word(counting(checked.value, { ...foundations, meaning }, 'out'));
    };

    test('it may be theirs: what would count counts perhaps', () => {
      expect(perhaps({})).toBe('organisation-missing');
      expect(perhaps({ organisations: [{ organisation: 'strangers', role: 'funding' }] })).toBe(
        'organisation-missing',
      );
    });

    test('another fact that is open stays open beside it', () => {
      expect(perhaps({ status: null })).toBe('organisation-missing status-missing');
      expect(perhaps({}, 'reached')).toBe('organisation-missing reach-missing');
    });

    test('what would not count, were it theirs, says why', () => {
      expect(perhaps({ status: 'planned' })).toBe('planned-only');
      expect(perhaps({ kind: 'mandate' })).toBe('mandated-only');
      expect(perhaps({ reach: 0 }, 'reached')).toBe('nobody-reached');
    });

    test('what never counts never counts', () => {
      expect(perhaps({ status: 'cancelled' })).toBe('never');
      expect(perhaps({ kind: 'resource' })).toBe('never');
    });

    test('nothing is open where theirs is named, or nobody’s in particular is asked about', () => {
      const organisations = [
        { organisation: 'foundation', role: 'implementing' },
        { organisation: 'strangers', role: 'implementing' },
      ];
      expect(perhaps({ organisations })).toBe('yes');
      const checked = checkActivity(
        { id: 'talk', title: 'Talk', status: 'completed', organisations: 'the council' },
        known,
      );
      const anybodys =
        checked.ok && counting(checked.value, { ...anybody, meaning: 'reported' }, 'out');
      expect(anybodys).toEqual({ counts: 'yes' });
    });
  });

  test('another’s that is cancelled or a resource is nothing at all', () => {
    expect(whose({ ...by('council', 'implementing'), status: 'cancelled' })).toBe('never');
    expect(whose({ ...by('council', 'implementing'), kind: 'resource' })).toBe('never');
  });

  test('one of several organisations is enough', () => {
    const organisations = [
      { organisation: 'council', role: 'implementing' },
      { organisation: 'foundation', role: 'implementing' },
    ];
    expect(whose({ organisations })).toBe('yes');
  });

  test('nobody’s, when no organisation is asked for', () => {
    const none = { ...foundations, organisations: [] };
    expect(whose(by('foundation', 'implementing'), none)).toBe('other-actor');
  });
});
