import { describe, expect, test } from 'vitest';
import { categoriesOf, coding, evidenceFor, readingOf } from '../../src/coding/coding.ts';
import { evidence, steps } from '../riverbend.ts';

const sound = { activity: 'talk', evidence, coder: 'first-coder' } as const;

describe('a coding written in code', () => {
  test('spells out what its author left out', () => {
    expect(coding(steps, { ...sound, reading: { principal: ['talks'] } })).toEqual({
      activity: 'talk',
      framework: 'steps',
      version: '1',
      coder: 'first-coder',
      reading: { verdict: 'within', principal: ['talks'], significant: [], absent: [] },
      evidence,
      because: null,
      confidence: 'medium',
      alternatives: [],
      status: 'accepted',
    });
  });

  test('keeps what its author wrote', () => {
    expect(
      coding(steps, {
        ...sound,
        reading: { principal: ['talks'], significant: ['training'], absent: ['rules'] },
        because: { en: 'They met' },
        confidence: 'low',
        status: 'proposed',
        alternatives: [
          { reading: 'outside', because: { en: 'They only met' }, coder: 'second-coder' },
          { reading: { principal: ['training'] }, because: { en: 'They practised' } },
        ],
      }),
    ).toMatchObject({
      reading: { principal: ['talks'], significant: ['training'], absent: ['rules'] },
      because: { en: 'They met' },
      confidence: 'low',
      status: 'proposed',
      alternatives: [
        {
          reading: { verdict: 'outside' },
          because: { en: 'They only met' },
          coder: 'second-coder',
        },
        {
          reading: { verdict: 'within', principal: ['training'], significant: [], absent: [] },
          because: { en: 'They practised' },
        },
      ],
    });
  });
});

describe('the categories of a reading', () => {
  test('are the principal ones, then the significant ones; absent ones are none', () => {
    const reading = readingOf({
      principal: ['rules'],
      significant: ['talks'],
      absent: ['training'],
    });
    expect(categoriesOf(reading)).toEqual(['rules', 'talks']);
  });

  test.each(['outside', 'resource'] as const)('are none for %s', (verdict) => {
    expect(categoriesOf(readingOf(verdict))).toEqual([]);
  });
});

describe('the evidence for a category', () => {
  const whole = { source: 'report', locator: 'page 1', kind: 'document' } as const;
  const talks = { ...whole, locator: 'page 2', supports: ['talks'] } as const;
  const nothing = { ...whole, locator: 'page 3', supports: [] } as const;
  const of = coding(steps, {
    ...sound,
    reading: { principal: ['talks', 'rules'] },
    evidence: [whole, talks, nothing],
  });

  test('is what speaks for it, and what speaks for the whole coding', () => {
    expect(evidenceFor(of, 'talks')).toEqual([whole, talks]);
    expect(evidenceFor(of, 'rules')).toEqual([whole]);
  });
});
