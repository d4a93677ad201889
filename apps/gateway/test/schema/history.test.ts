import { createWorkbench, memoryStore } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { createGateway } from '../../src/server.ts';
import { asking } from '../asking.ts';
import { small } from '../small-dataset.ts';

/** Revision 1 renames a village talk, 2 retires it, 3 and 4 add a channel and rename the talk’s place. */
async function written() {
  const ask = asking();
  for (const write of [
    'updateActivity(input: { activityId: "village-talk", version: 1, activity: { title: [{ language: "en", text: "Renamed" }] }, because: "Misspelt." }) { __typename }',
    'retire(input: { kind: ACTIVITY, recordId: "village-talk", version: 2 }) { __typename }',
    'createChannel(input: { channelId: "song", channel: { label: { en: "Song", id: "Lagu" } } }) { __typename }',
    'updatePlace(input: { placeId: "V1", version: 1, place: { name: [{ text: "New village" }] } }) { __typename }',
  ]) {
    const { errors } = await ask(`mutation { ${write} }`);
    expect(errors).toBeUndefined();
  }
  return ask;
}

describe('the history', () => {
  test('says who changed what, when and why, the oldest first', async () => {
    const ask = await written();
    const { data } = await ask(
      '{ history { revisions { number at by because totalTouched touched { kind recordId action version } } next } }',
    );
    expect(data.history.next).toBeNull();
    expect(data.history.revisions.slice(0, 2)).toEqual([
      {
        number: 1,
        at: '2026-01-01T00:01:00.000Z',
        by: 'anybody',
        because: 'Misspelt.',
        totalTouched: 1,
        touched: [{ kind: 'ACTIVITY', recordId: 'village-talk', action: 'REPLACED', version: 2 }],
      },
      {
        number: 2,
        at: '2026-01-01T00:02:00.000Z',
        by: 'anybody',
        because: null,
        totalTouched: 1,
        touched: [{ kind: 'ACTIVITY', recordId: 'village-talk', action: 'RETIRED', version: 3 }],
      },
    ]);
  });

  test('is given page by page', async () => {
    const ask = await written();
    const seen: number[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const {
        data,
      }: { data: { history: { revisions: { number: number }[]; next: number | null } } } =
        await ask(
          'query ($after: Int!) { history(after: $after, first: 3) { revisions { number } next } }',
          { after },
        );
      seen.push(...data.history.revisions.map(({ number }) => number));
      after = data.history.next;
    }
    expect(seen).toEqual([1, 2, 3, 4]);
    const { errors } = await ask('{ history(first: 101) { next } }');
    expect(errors?.[0]?.extensions.code).toBe('gateway/page-size-invalid');
  });

  test('of one record has only what touched it, by either of its ids', async () => {
    const ask = await written();
    const { data } = await ask('{ place(placeId: "V1") { id } }');
    for (const recordId of ['V1', data.place.id]) {
      const found = await ask(
        'query ($of: RecordInput) { history(of: $of) { revisions { number } } }',
        { of: { kind: 'PLACE', recordId } },
      );
      expect(found.data.history.revisions).toEqual([{ number: 4 }]);
    }
  });

  test('is not there where nothing is kept', async () => {
    const workbench = createWorkbench({ store: memoryStore(small.dataset) });
    const ask = asking(createGateway({ workbench }) as never);
    for (const query of [
      '{ history { next } }',
      '{ coverage(input: { by: ["letters"], asOf: { revision: 0 } }) { counts } }',
    ]) {
      expect((await ask(query)).errors?.[0]?.extensions.code).toBe('gateway/no-history');
    }
  });
});

describe('a question about the past', () => {
  const question = (asOf: string) => `{
    coverage(input: { by: ["letters", "place:village"], asOf: ${asOf} }) {
      counts
      cells(state: [COVERED]) { activities { title version codings { status codingId } places { place { name } } } }
    }
  }`;

  test('reads the records as they were, here and below', async () => {
    const ask = await written();
    const { data } = await ask(question('{ revision: 1 }'));
    expect(data.coverage.counts).toEqual([1, 1, 0]);
    expect(data.coverage.cells[0].activities).toEqual([
      {
        title: 'Renamed',
        version: null,
        codings: [{ status: 'ACCEPTED', codingId: null }],
        places: [{ place: { name: 'Village' } }],
      },
    ]);
    expect((await ask(question('{ revision: 2 }'))).data.coverage.counts).toEqual([0, 0, 0]);
  });

  test('takes a time or a day as well', async () => {
    const ask = await written();
    const counts = async (asOf: string) => (await ask(question(asOf))).data.coverage.counts;
    expect(await counts('{ time: "2026-01-01T00:01:30Z" }')).toEqual([1, 1, 0]);
    expect(await counts('{ time: "2026-01-01" }')).toEqual([0, 0, 0]);
    expect(await counts('{ time: "2025-12-31" }')).toEqual([1, 1, 0]);
  });

  test('stands beside one about now in the same request', async () => {
    const ask = await written();
    const { data } = await ask(`{
      earlier: coverage(input: { by: ["letters"], where: { place: "V1" }, asOf: { revision: 0 } }) {
        counts
        filter { label }
      }
      now: coverage(input: { by: ["letters"], where: { place: "V1" } }) { counts filter { label } }
    }`);
    expect(data).toEqual({
      earlier: { counts: [1, 1, 0], filter: [{ label: 'Village' }] },
      now: { counts: [0, 0, 0], filter: [{ label: 'New village' }] },
    });
  });

  test.each([
    'gaps(input: INPUT) { unknown }',
    'settle(input: INPUT) { unknown }',
    'stackDepth(input: INPUT, framework: "letters") { stacks { low high } }',
    'explainGap(input: INPUT, at: ["a", "V1"]) { ... on Explanation { cell { count } } }',
    'bounds(input: { by: "letters", asOf: MOMENT }) { members { count } }',
    'analysis(analysisId: "coverage", params: { by: ["letters", "place:village"] }, asOf: MOMENT) { rows }',
  ])('may be any: %s', async (field) => {
    const ask = await written();
    const at = async (moment: string) => {
      const input = `{ by: ["letters", "place:village"], asOf: ${moment} }`;
      const asked = field.replace('INPUT', input).replace('MOMENT', moment);
      const { data, errors } = await ask(`{ answer: ${asked} }`);
      expect(errors).toBeUndefined();
      return data.answer;
    };
    const before = await at('{ revision: 1 }');
    expect(await at('{ revision: 2 }')).not.toEqual(before);
    expect(await at('{ revision: 1 }')).toEqual(before);
  });

  test('is refused for a moment that is none, and for more than four of them', async () => {
    const ask = await written();
    const code = async (query: string) => (await ask(query)).errors?.[0]?.extensions.code;
    expect(await code(question('{ revision: 5 }'))).toBe('core/moment-unknown');
    expect(await code(question('{ time: "yesterday" }'))).toBe('core/moment-unknown');
    for (const asOf of ['{}', '{ revision: 1, time: "2026-01-01" }', '{ revision: null }']) {
      expect(await code(question(asOf))).toBe('gateway/input-invalid');
    }
    const many = [0, 1, 2, 3, 4].map(
      (one) =>
        `q${one}: coverage(input: { by: ["letters"], asOf: { revision: ${one} } }) { counts }`,
    );
    expect(await code(`{ ${many.slice(1).join(' ')} }`)).toBeUndefined();
    expect(await code(`{ ${many.join(' ')} }`)).toBe('gateway/moments-too-many');
  });
});

describe('a change between two moments', () => {
  const query = (from: string, to = '') => `{
    change(input: { by: ["letters", "place:village"] }, from: ${from} ${to}) {
      total
      changes { coordinates { member label } before { state count } after { state count reasons { code } } }
      before { counts }
      after { counts dimensions { members { label } } }
    }
  }`;

  test('names the cells that are not what they were', async () => {
    const ask = await written();
    const { data } = await ask(query('{ revision: 1 }'));
    expect(data.change).toMatchObject({
      total: 2,
      before: { counts: [1, 1, 0] },
      after: { counts: [0, 0, 0] },
    });
    expect(data.change.changes[0]).toMatchObject({
      coordinates: [
        { member: 'a', label: 'Letter A' },
        { member: 'V1', label: 'New village' },
      ],
      before: { state: 'COVERED', count: 1 },
      after: { count: 0 },
    });
  });

  test('is nothing between two moments that are alike', async () => {
    const ask = await written();
    const { data } = await ask(query('{ revision: 2 }', 'to: { revision: 3 }'));
    expect(data.change).toMatchObject({ total: 0, changes: [] });
  });

  test('is refused for a question that has a moment of its own', async () => {
    const ask = await written();
    const { errors } = await ask(
      '{ change(input: { by: ["letters"], asOf: { revision: 1 } }, from: { revision: 1 }) { total } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('gateway/moment-misplaced');
  });

  test('is refused when the question does not mean the same at both', async () => {
    const ask = await written();
    await ask(
      'mutation { updateExpectation(input: { expectationId: "ours-only", version: 1, expectation: { atLeast: 2 } }) { __typename } }',
    );
    const { errors } = await ask(
      '{ change(input: { by: ["letters"], expectation: "ours-only" }, from: { revision: 4 }) { total } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('core/questions-differ');
  });
});
