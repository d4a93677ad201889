import { standard } from '@prevention-spectrum/preset-standard';
import { describe, expect, test } from 'vitest';
import { anybody, type Scope } from '../../../src/custody/caller.ts';
import { asking, type Gateway, gatewayOver } from '../../asking.ts';

const text = 'No,What,Where\n1,Boats,D1\n2,Ships,nowhere\n3,,D1\n';
const options = {
  file: 'list.csv',
  mapping: {
    version: 1,
    source: { id: 'list', citation: 'The list of March.' },
    id: { column: 'No' },
    title: [{ template: '{What}' }],
    places: [{ resolve: 'Where' }],
  },
};

function begin(gateway: Gateway = gatewayOver(undefined, {}, standard())) {
  const ask = asking(gateway);
  const send = async (input: object) => {
    const { data, errors } = await ask(
      `mutation ($input: ImportInput!) {
        importActivities(input: $input) {
          __typename
          ... on Imported {
            dryRun
            repeated
            revision { number because totalTouched }
            report {
              connector read kept unchanged replaced merged codings
              totalRefused refused { source row diagnostics { code } }
              totalDiagnostics diagnostics { code row record }
              screening { screeningId complete }
            }
          }
          ... on InputRefused { issues { path code message } }
        }
      }`,
      { input: { connector: 'csv', options, text, ...input } },
    );
    return errors ?? data.importActivities;
  };
  return { ask, send };
}

describe('an import', () => {
  test('takes in what can be read and says what became of every record', async () => {
    const { ask, send } = begin();
    expect(await send({ because: 'The list of March.' })).toMatchObject({
      dryRun: false,
      repeated: false,
      revision: { number: 1, because: 'The list of March.', totalTouched: 3 },
      report: {
        connector: 'csv',
        read: 3,
        kept: 2,
        totalRefused: 1,
        refused: [{ source: 'list.csv', row: 4, diagnostics: [{ code: 'tabular/title-missing' }] }],
        totalDiagnostics: 1,
        diagnostics: [{ code: 'core/place-unknown', row: 3 }],
        screening: null,
      },
    });
    const { data } = await ask('{ activities(where: { place: "D1" }) { nodes { title } } }');
    expect(data.activities.nodes).toContainEqual({ title: 'Boats' });
  });

  test('that is tried dry says the same and writes nothing', async () => {
    const { ask, send } = begin();
    const before = await ask('{ activities { totalCount } }');
    const { report: tried, revision } = await send({ dryRun: true });
    expect(revision).toBeNull();
    expect(await ask('{ activities { totalCount } }')).toEqual(before);
    expect((await send({})).report).toEqual(tried);
  });

  test('that is sent again changes nothing', async () => {
    const { send } = begin();
    await send({});
    expect(await send({})).toMatchObject({ revision: null, report: { kept: 2, unchanged: 2 } });
  });

  test('does not bring back what was retired by hand, and says so', async () => {
    const { ask, send } = begin();
    await send({});
    await ask(
      'mutation { retire(input: { kind: ACTIVITY, recordId: "1", version: 1 }) { __typename } }',
    );
    const told = {
      report: {
        read: 3,
        kept: 1,
        merged: 0,
        totalRefused: 2,
        refused: [
          { row: 4, diagnostics: [{ code: 'tabular/title-missing' }] },
          { row: 2, diagnostics: [{ code: 'core/record-retired' }] },
        ],
      },
    };
    expect(await send({ dryRun: true })).toMatchObject(told);
    expect(await send({})).toMatchObject({ ...told, revision: null });
    const { data } = await ask('{ activity(activityId: "1") { title } }');
    expect(data.activity).toBeNull();
  });

  test('of 10,000 rows of which one is bad loses that one, in one line of the report', async () => {
    const { send } = begin();
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      index === 7_000 ? `${index},,D1` : `${index},Boats,D1`,
    );
    const { report } = await send({ text: `No,What,Where\n${rows.join('\n')}\n` });
    expect(report).toMatchObject({
      read: 10_000,
      kept: 9_999,
      merged: 0,
      totalRefused: 1,
      refused: [{ row: 7_002, diagnostics: [{ code: 'tabular/title-missing' }] }],
      totalDiagnostics: 0,
    });
  }, 10_000);

  test('under a key leaves what others have written since', async () => {
    const { ask, send } = begin();
    await send({ key: 'march' });
    await ask(`mutation {
      updateActivity(input: { activityId: "1", version: 1, activity: { title: [{ text: "Canoes" }] } }) { __typename }
    }`);
    expect(await send({ key: 'march' })).toMatchObject({ repeated: true, revision: { number: 1 } });
    await ask(`mutation {
      createPlace(input: { placeId: "nowhere", place: { name: [{ text: "Here" }], level: "district" } }) { __typename }
    }`);
    expect(await send({ key: 'march' })).toMatchObject({ repeated: true, revision: { number: 1 } });
    const { data } = await ask('{ activity(activityId: "1") { title } }');
    expect(data.activity.title).toBe('Canoes');
  });

  test('under a key stands for all that was given: another list or declaration is refused', async () => {
    const { ask, send } = begin();
    const words = { en: 'All of it', id: 'Semuanya' };
    const complete = { screeningId: 'march', label: words, screener: words, because: words };
    await send({ key: 'march' });
    for (const other of [{ complete }, { text: 'No,What,Where\n9,Rafts,D1\n' }]) {
      const { issues } = await send({ key: 'march', ...other });
      expect(issues).toMatchObject([{ path: ['key'], code: 'core/key-reused' }]);
      expect(issues[0].message).toContain('The key march stands');
    }
    const { data } = await ask(
      '{ screenings { screeningId } activity(activityId: "9") { title } }',
    );
    expect(data.activity).toBeNull();
    expect(JSON.stringify(data.screenings)).not.toContain('march');
  });

  test('that is repeated tells no screening that is not stored any more', async () => {
    const { ask, send } = begin();
    const words = { en: 'All of it', id: 'Semuanya' };
    const complete = { screeningId: 'march', label: words, screener: words, because: words };
    await send({ key: 'march', complete });
    await ask(
      'mutation { retire(input: { kind: SCREENING, recordId: "march", version: 1 }) { __typename } }',
    );
    expect(await send({ key: 'march', complete })).toMatchObject({
      repeated: true,
      report: { screening: null },
    });
  });

  test('of a list that is complete declares a screening', async () => {
    const words = { en: 'All of it', id: 'Semuanya' };
    const complete = { screeningId: 'march', label: words, screener: words, because: words };
    expect(await begin().send({ complete })).toMatchObject({
      report: { screening: { screeningId: 'march', complete: true } },
    });
  });
});

describe('is refused', () => {
  test('for a connector that is not there, and for options that it does not take', async () => {
    const { send } = begin();
    expect(await send({ connector: 'fax' })).toMatchObject({
      issues: [{ path: ['connector'], code: 'core/connector-unknown' }],
    });
    expect(await send({ options: { file: 'list.csv' } })).toMatchObject({
      issues: [{ path: ['options'], code: 'core/connector-options' }],
    });
  });

  test('when its columns name people', async () => {
    expect(await begin().send({ text: 'No,What,Where,Victim name\n1,Boats,D1,X\n' })).toMatchObject(
      {
        issues: [{ path: ['text'], code: 'tabular/personal-data' }],
      },
    );
  });

  test('for who may not write', async () => {
    const scopes = new Set<Scope>(['read', 'code', 'manage']);
    const admit = async () => ({ ...anybody, scopes });
    expect(await begin(gatewayOver(undefined, { admit }, standard())).send({})).toMatchObject([
      { extensions: { code: 'gateway/forbidden' } },
    ]);
  });

  test('when it is too large for a request, with what to do', async () => {
    const [error] = await begin().send({ text: `${text}${'x'.repeat(300_000)}` });
    expect(error).toMatchObject({
      message:
        'The request is larger than 256 KB. Send less at a time, or let the command line read the file: prevention-spectrum ingest.',
      extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' },
    });
  });
});
