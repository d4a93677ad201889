import { expect, test } from 'vitest';
import { hasUnread } from '../../src/activity/activity.ts';

test('a field has something unread when it is named, and not when only a part of it is', () => {
  const of = (...fields: readonly string[]) => ({
    unread: fields.map((field) => ({ field, found: 'x' })),
  });
  expect(hasUnread(of('reach', 'places'), 'places')).toBe(true);
  expect(hasUnread(of('places.0.extnet', 'organisations'), 'places')).toBe(false);
  expect(hasUnread(of(), 'places')).toBe(false);
});
