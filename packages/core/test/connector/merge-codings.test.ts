import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/analysis/coverage/coverage.ts';
import type { Coding } from '../../src/coding/coding.ts';
import { mergeCodings } from '../../src/connector/merge-codings.ts';
import { render } from '../../src/locales/render.ts';
import { coded, inFull, riverbend } from '../riverbend.ts';
import { bring } from './bring.ts';

/** Codings of rows 1, 2, 3 and so on. */
const merge = (...codings: readonly Coding[]) =>
  mergeCodings(codings.map((coding, index) => ({ coding, at: { row: index + 1 } })));
const readings = ({ codings }: ReturnType<typeof merge>) => codings.map(({ reading }) => reading);
const within = (
  principal: readonly string[],
  significant: readonly string[] = [],
  absent: readonly string[] = [],
) => ({ verdict: 'within', principal, significant, absent });

describe('what several records say of one activity', () => {
  test('is one coding: principal stays principal', () => {
    const merged = merge(
      coded('talk', { principal: ['talks'], significant: ['training'] }),
      coded('walk', ['talks']),
      coded('talk', { principal: ['training'], significant: ['rules'] }),
    );
    expect(merged.codings.map(({ activity, reading }) => [activity, reading])).toEqual([
      ['talk', within(['talks', 'training'], ['rules'])],
      ['walk', within(['talks'])],
    ]);
    expect(merged.codings[0]?.alternatives).toEqual([]);
  });

  test('is said once, with the categories that each stated and the row of the second', () => {
    const merged = merge(
      coded('talk', ['talks']),
      coded('talk', ['talks']),
      coded('talk', ['training', 'rules']),
      coded('talk', ['rules', 'training']),
    );
    expect(merged.diagnostics).toEqual([
      {
        code: 'core/codings-united',
        severity: 'info',
        params: { framework: 'steps', readings: ['talks', 'rules + training'] },
        at: { row: 3, record: 'talk', path: ['codings', 'steps'] },
      },
    ]);
  });

  test('is not worth a word when all say the same', () => {
    const { codings, diagnostics } = merge(coded('talk', ['talks']), coded('talk', ['talks']));
    expect(codings).toEqual([coded('talk', ['talks'])]);
    expect(diagnostics).toEqual([]);
  });

  test('keeps another coder, another status and an undecided verdict apart', () => {
    const codings = [
      coded('talk', ['talks']),
      coded('talk', ['talks'], { coder: 'second' }),
      coded('talk', ['rules'], { status: 'proposed' }),
      coded('talk', 'outside', { status: 'proposed' }),
    ];
    expect(merge(...codings)).toEqual({ codings, diagnostics: [] });
  });
});

describe('a category that is absent in one record and present in another', () => {
  const first = coded('talk', { principal: ['talks'], absent: ['rules'] });
  const second = coded('talk', { principal: ['talks'], significant: ['rules'] });

  test.each([
    ['absent', [first, second], within(['talks'], [], ['rules']), within(['talks'], ['rules'])],
    ['present', [second, first], within(['talks'], ['rules']), within(['talks'], [], ['rules'])],
  ] as const)(
    'counts as %s where the first says so; the other word is an alternative',
    (_, rows, reading, other) => {
      const { codings } = merge(...rows);
      expect(codings).toHaveLength(1);
      expect(codings[0]?.reading).toEqual(reading);
      expect(codings[0]?.alternatives.map((one) => one.reading)).toEqual([other]);
      expect(codings[0]?.alternatives[0]?.because).toMatchObject({
        en: expect.stringMatching(/./),
        id: expect.stringMatching(/./),
      });
    },
  );

  test('is said with the category, both words, and the row of the second', () => {
    const { diagnostics } = merge(first, coded('talk', ['talks']), second, second);
    expect(diagnostics).toEqual([
      {
        code: 'core/codings-differ',
        severity: 'warning',
        params: {
          framework: 'steps',
          category: 'rules',
          reading: 'absent',
          otherwise: 'significant',
        },
        at: { row: 3, record: 'talk', path: ['codings', 'steps'] },
      },
    ]);
    const [said] = diagnostics;
    expect(said && render(said, 'id')).toContain('rules dinyatakan tidak ada oleh satu catatan');
  });

  test('is contested in coverage: nothing is surely there, whatever the others add', () => {
    for (const rows of [
      [second, first, coded('talk', ['training'])],
      [coded('talk', ['training']), second, first],
    ]) {
      const { codings } = merge(...rows);
      const dataset = riverbend({ activities: [inFull()], codings });
      const { cells } = coverage(dataset, { by: ['steps'] });
      expect(cells.map(({ at, low, high, flippedBy }) => [at[0], low, high, flippedBy])).toEqual([
        ['talks', 1, 1, []],
        ['training', 1, 1, []],
        ['rules', 0, 1, expect.arrayContaining(['contested'])],
      ]);
    }
  });

  test('is an alternative in that category alone, where rows contradict each other in several', () => {
    const { codings } = merge(
      coded('talk', { principal: ['talks', 'training'], absent: ['rules'] }),
      coded('talk', { principal: ['talks'], absent: ['training'] }),
      coded('talk', ['rules']),
    );
    expect(codings[0]?.reading).toEqual(within(['talks', 'training'], [], ['rules']));
    expect(codings[0]?.alternatives.map(({ reading }) => reading)).toEqual([
      within(['talks'], [], ['rules', 'training']),
      within(['talks', 'training', 'rules']),
    ]);
  });

  test('leaves no alternative without a category', () => {
    const { codings } = merge(
      coded('talk', ['talks', 'rules']),
      coded('talk', { principal: ['talks'], absent: ['rules'] }),
      coded('talk', { principal: ['rules'], absent: ['talks'] }),
    );
    expect(codings[0]?.alternatives.map(({ reading }) => reading)).toEqual([
      within(['talks'], [], ['rules']),
      within(['rules'], [], ['talks']),
    ]);
  });
});

describe('accepted codings that differ in their verdict', () => {
  test('are one coding as the first has it, with the other verdict as an alternative', () => {
    const [talks, outside] = [coded('talk', ['talks']), coded('talk', 'outside')];
    const first = merge(talks, outside, outside);
    expect(readings(first)).toEqual([within(['talks'])]);
    expect(first.codings[0]?.alternatives.map(({ reading }) => reading)).toEqual([
      { verdict: 'outside' },
    ]);
    expect(first.diagnostics).toEqual([
      {
        code: 'core/verdicts-differ',
        severity: 'warning',
        params: { framework: 'steps', reading: 'within', otherwise: 'outside' },
        at: { row: 2, record: 'talk', path: ['codings', 'steps'] },
      },
    ]);

    const second = merge(outside, talks, coded('talk', ['rules']), coded('talk', 'resource'));
    expect(readings(second)).toEqual([{ verdict: 'outside' }]);
    expect(second.codings[0]?.alternatives.map(({ reading }) => reading)).toEqual([
      within(['talks', 'rules']),
      { verdict: 'resource' },
    ]);
  });

  test('can be checked again: one coding of an activity is accepted', () => {
    const { codings } = merge(coded('talk', 'outside'), coded('talk', ['talks']));
    expect(riverbend({ activities: [inFull()], codings }).codings).toEqual(codings);
  });
});

test('one word in two spellings is one category, once its alias is read', async () => {
  const chats = coded('talk', { principal: ['chats' as 'talks'] });
  const { additions, report } = await bring([
    { activity: { id: 'talk', title: 'Talk' }, codings: [coded('talk', ['talks'])] },
    { activity: { id: 'talk', title: 'Talk' }, codings: [chats] },
  ]);
  expect(additions.codings?.map(({ reading }) => reading)).toEqual([within(['talks'])]);
  expect(report.diagnostics.map(({ code, at }) => [code, at.row])).toEqual([
    ['core/category-alias', 2],
  ]);
});
