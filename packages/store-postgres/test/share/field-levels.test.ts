import type { Activity, Coding } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { fieldLevels } from '../../src/share/field-levels.ts';
import type { LevelsOf } from '../../src/share/level.ts';
import { shown } from '../../src/share/shown.ts';

const { activities, codings } = fieldLevels;

describe('levels of fields', () => {
  test('do not compile for a record that has a field without a level', () => {
    // @ts-expect-error contact has no level
    const lacking: LevelsOf<Activity & { readonly contact: string | null }> = activities;
    // @ts-expect-error nor has a field of a record in the record
    const inside: LevelsOf<Coding & { readonly alternatives: readonly { readonly by: string }[] }> =
      codings;
    expect([lacking, inside]).toEqual([activities, codings]);
  });

  test('do not compile with a blank that the field cannot hold', () => {
    // @ts-expect-error a title is never null
    const blank: LevelsOf<Pick<Activity, 'title'>> = { title: [2, null] };
    expect(blank).toEqual({ title: [2, null] });
  });

  test('leave out a record that cannot do without a hidden field, and blank what can be blank', () => {
    const record = { id: 'a', parts: [{ name: 'x', note: 'y' }, { name: 'z' }] };
    const levels = { id: 0, parts: { name: 1, note: [2, undefined] } } as const;
    expect(shown(record, levels as never, 2)).toEqual(record);
    expect(shown(record, levels as never, 1)).toEqual({
      id: 'a',
      parts: [{ name: 'x' }, { name: 'z' }],
    });
    expect(shown(record, levels as never, 0)).toEqual({ id: 'a', parts: [] });
    expect(shown(record, { ...levels, id: 1 } as never, 0)).toBeNull();
  });

  test('show nothing of a field that has none', () => {
    expect(shown({ id: 'a', more: 'b' }, { id: 0 } as never, 2)).toEqual({ id: 'a' });
  });
});
