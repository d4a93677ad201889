import type { Framework } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { frameworks } from '../src/index.ts';

/** The names as the sources print them, or as the case paper lists them, in the order of the source. */
const official: Readonly<Record<string, readonly string[]>> = {
  'social-ecological-model': ['Individual', 'Relationship', 'Community', 'Societal'],
  'prevention-timing': ['Primary prevention', 'Secondary prevention', 'Tertiary prevention'],
  'population-targeted': ['Universal', 'Selective', 'Indicated'],
  'prevention-function': ['Informational', 'Developmental', 'Environmental'],
  inspire: [
    'Implementation and enforcement of laws',
    'Norms and values',
    'Safe environments',
    'Parent and caregiver support',
    'Income and economic strengthening',
    'Response and support services',
    'Education and life skills',
  ],
  'health-impact-pyramid': [
    'Socioeconomic factors',
    'Changing the context to make individuals’ default decisions healthy',
    'Long-lasting protective interventions',
    'Clinical interventions',
    'Counseling and education',
  ],
  'ngo-activity-types': [
    'Education and public awareness',
    'Advocacy for legislation and policy',
    'Legal services',
    'Counselling',
    'Shelter',
    'Formal education help',
    'Education and health services',
    'Work and skills training',
    'Training on legal application',
    'Help to trafficking victims',
  ],
  'ngo-roles': [
    'Facilitator and catalyst',
    'Trainer and educator',
    'Capital accumulation',
    'Simultaneous empowerment projects',
  ],
  'use-of-evidence': ['Inspire', 'Inform', 'Improve'],
  'partnership-benefits': [
    'Accuracy of targets',
    'Creative diversity',
    'More and better solutions',
    'Broader participation',
    'Cumulative effects',
  ],
  'cadca-strategies': [
    'Providing information',
    'Enhancing skills',
    'Providing support',
    'Enhancing access/reducing barriers',
    'Changing consequences',
    'Changing physical design',
    'Modifying policies',
  ],
  'commit-4p': [
    'Policy and cooperation',
    'Prevention',
    'Prosecution',
    'Protection, recovery and reintegration',
  ],
};

const brought: readonly Framework[] = frameworks().frameworks ?? [];

test('brings the twelve neighbours and no other framework', () => {
  expect(brought.map(({ id }) => id).sort()).toEqual(Object.keys(official).sort());
});

test.each(Object.entries(official))('%s has its categories by their names', (id, names) => {
  const framework = brought.find((one) => one.id === id);
  expect(framework?.categories.map(({ label }) => label.en)).toEqual(names);
});

test.each(['ngo-activity-types', 'ngo-roles', 'partnership-benefits'])(
  '%s says that its names are those of the case paper',
  (id) => {
    const framework = brought.find((one) => one.id === id);
    expect(framework?.version).toMatch(/-as-listed-2019$/);
    expect(framework?.description.en).toContain('follow the Tapen Bikomi case paper');
    expect(framework?.description.id).toContain('mengikuti naskah kasus Tapen Bikomi');
  },
);
