import { describe, expect, test } from 'vitest';
import type { Axis, ReadingChoice, Touch } from '../../../src/analysis/axis/axis.ts';
import { remembering } from '../../../src/analysis/axis/axis.ts';
import { activity, both } from '../../riverbend.ts';

const plainly: ReadingChoice = { contested: 'accepted', significance: 'any' };

describe('an axis that remembers', () => {
  const asked: string[] = [];
  const axis: Axis = {
    id: 'letters',
    label: both('Letters'),
    members: [{ id: 'a', label: both('a') }],
    isCoded: true,
    among: () => null,
    touch({ id }, member, { contested, significance }): Touch {
      asked.push([id, member, contested, significance].join(' '));
      return id === member ? 'sure' : { missing: 'uncoded' };
    },
    stated: () => 7,
  };
  const it = remembering(axis);

  test('is the same axis', () => {
    expect([it.id, it.label, it.members, it.stated(activity())]).toEqual([
      'letters',
      axis.label,
      axis.members,
      7,
    ]);
  });

  test('looks once at each activity, member and choice, and gives what the axis gives', () => {
    const [one, other] = [activity({ id: 'a' }), activity({ id: 'b' })];
    const principal: ReadingChoice = { ...plainly, significance: 'principal' };
    for (let round = 0; round < 3; round += 1) {
      expect(it.touch(one, 'a', plainly)).toBe('sure');
      expect(it.touch(one, 'b', plainly)).toEqual({ missing: 'uncoded' });
      expect(it.touch(other, 'b', plainly)).toBe('sure');
      expect(it.touch(one, 'a', principal)).toBe('sure');
      expect(it.touch(one, 'a', { ...plainly, contested: 'most' })).toBe('sure');
    }
    expect(asked).toEqual([
      'a a accepted any',
      'a b accepted any',
      'b b accepted any',
      'a a accepted principal',
      'a a most any',
    ]);
  });
});
