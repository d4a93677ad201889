import { riverbend } from '@prevention-spectrum/testing';
import { expect, test } from 'vitest';
import { markdownList } from '../src/exporter.ts';

test('writes one entry for each activity, with date and places', () => {
  const lines = [...markdownList.write(riverbend).chunks].join('').split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '# Riverbend, an invented programme against false job offers',
    '',
    '- 2021: **Safe Jobs campaign** (Riverbend)',
    '- 2021-03: **Radio talks on false job offers** (Riverbend)',
  ]);
  expect(lines).toContain('- no date: **Duty to teach about offers** (Riverbend)');
  expect(lines).toHaveLength(riverbend.activities.length + 3);
});

test('says what the list leaves out', () => {
  expect(markdownList.write(riverbend).lost.map(({ code }) => code)).toEqual([
    'example/not-in-list',
  ]);
});
