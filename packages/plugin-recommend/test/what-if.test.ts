import { tapenBikomi, tapenBikomiInstruments } from '@prevention-spectrum/case-tapen-bikomi';
import { coverage, SpectrumError } from '@prevention-spectrum/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, whatIf } from '../src/index.ts';
import { arbitraryProgramme, withCandidates } from './arbitrary-programme.ts';

test('is the coverage of the dataset with the activities in it, and changes nothing in it', () => {
  let closed = 0;
  fc.assert(
    fc.property(arbitraryProgramme, (programme) => {
      const { dataset, question, candidates } = programme;
      const before = structuredClone({ ...dataset });
      const answer = whatIf(dataset, question, candidates);
      expect(answer.after).toEqual(coverage(withCandidates(programme, candidates), question));
      expect(answer.before).toEqual(coverage(dataset, question));
      expect({ ...dataset }).toEqual(before);
      closed += answer.closed.length;
    }),
    { numRuns: 200, seed: 233 },
  );
  expect(closed).toBeGreaterThan(50);
});

test('tells every cell that turns, and only those', () => {
  fc.assert(
    fc.property(arbitraryProgramme, ({ dataset, question, candidates }) => {
      const answer = whatIf(dataset, question, candidates);
      for (const [index, cell] of answer.after.cells.entries()) {
        const was = answer.before.cells[index];
        const turn = `${was?.state} ${cell.state}`;
        expect(answer.closed.includes(cell)).toBe(turn === 'gap covered');
        expect(answer.settled.includes(cell)).toBe(turn === 'unknown covered');
        expect(answer.blurred.includes(cell)).toBe(turn === 'gap unknown');
        const isNew = !(was?.state === 'covered' && was.robust);
        expect(answer.robust.includes(cell)).toBe(
          cell.state === 'covered' && cell.robust === true && isNew,
        );
      }
    }),
    { numRuns: 100, seed: 377 },
  );
});

describe('in the case', () => {
  const question = {
    by: [tapenBikomiInstruments.id, 'place:district'],
    expectation: 'foundation',
  };
  const partnership = (activity: Partial<Candidate['activity']>): Candidate => ({
    activity: {
      id: 'plan-1',
      title: { en: 'A formal partnership', id: 'Kemitraan formal' },
      organisations: [{ organisation: 'tapen-bikomi-foundation', role: 'implementing' }],
      ...activity,
    },
    readings: [
      {
        framework: tapenBikomiInstruments.id,
        reading: { principal: ['formal-village-partnership'] },
      },
    ],
  });

  test('a partnership in one more district closes one gap', () => {
    const gap = coverage(tapenBikomi, question).cells.find(({ state }) => state === 'gap');
    const place = gap?.at[1] as string;
    const { closed, settled, changes } = whatIf(tapenBikomi, question, [
      partnership({ places: [place] }),
    ]);
    expect(closed.map(({ at }) => at)).toEqual([['formal-village-partnership', place]]);
    expect([settled, changes.length]).toEqual([[], 1]);
  });

  test('one that is stated for the regency alone covers nothing: it makes gaps unknown', () => {
    const regency = tapenBikomi.places.find(({ level }) => level === 'regency')?.id as string;
    const answer = whatIf(tapenBikomi, question, [partnership({ places: [regency] })]);
    expect(answer.closed).toEqual([]);
    expect(answer.blurred).toHaveLength(21);
    expect(answer.nowhere).toEqual(['plan-1']);
  });

  test.each([
    ['a place that does not exist', { places: ['nowhere'] }, 'core/place-unknown'],
    ['a whole that does not exist', { partOf: 'nothing' }, 'core/part-of-unknown'],
    ['an id that is taken', { id: tapenBikomi.activities[0]?.id ?? '' }, 'recommend/id-taken'],
  ])('%s is refused: it would be planned somewhere else', (_, activity, code) => {
    const ask = () => whatIf(tapenBikomi, question, [partnership(activity)]);
    expect(ask).toThrow(SpectrumError);
    expect(ask).toThrow(code);
  });
});
