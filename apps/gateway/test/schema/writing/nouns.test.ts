import { describe, expect, test } from 'vitest';
import { anybody, type Scope } from '../../../src/custody/caller.ts';
import { asking, gatewayOver } from '../../asking.ts';

const bilingual = { en: 'Boats', id: 'Perahu' };
const wording = [{ language: 'en', text: 'Boats' }];

/** Each noun: what it can say at first, what it says then, what cannot be, and how that is told. */
const nouns = [
  {
    type: 'Activity',
    first: { title: wording, places: [{ place: 'D1' }], status: 'PLANNED' },
    later: { title: [{ language: 'en', text: 'Ships' }] },
    shows: 'title',
    wrong: { places: [{ place: 'nowhere' }], period: { start: '2018-02-31' } },
    codes: ['core/place-unknown', 'core/date-impossible'],
  },
  {
    type: 'Organisation',
    first: { name: wording, type: 'ngo' },
    later: { name: [{ language: 'en', text: 'Ships' }] },
    shows: 'name',
    wrong: { partOf: 'nobody' },
    codes: ['core/organisation-unknown'],
  },
  {
    type: 'Place',
    first: { name: wording, level: 'district', within: 'R' },
    later: { name: [{ language: 'en', text: 'Ships' }] },
    shows: 'name',
    wrong: { within: 'nowhere' },
    codes: ['core/place-parent-unknown'],
  },
  {
    type: 'Audience',
    first: { label: bilingual },
    later: { label: { en: 'Ships', id: 'Kapal' } },
    shows: 'label',
    wrong: { label: { en: ' ', id: 'Kapal' } },
    codes: ['gateway/input-empty'],
  },
  {
    type: 'Channel',
    first: { label: bilingual },
    later: { label: { en: 'Ships', id: 'Kapal' } },
    shows: 'label',
    wrong: { label: { en: 'Ships', id: '' } },
    codes: ['gateway/input-empty'],
  },
  {
    type: 'Source',
    first: { citation: 'Boats' },
    later: { citation: 'Ships' },
    shows: 'citation',
    wrong: { url: 'ftp://example.org' },
    codes: ['gateway/input-no-url'],
  },
  {
    type: 'Coder',
    first: { kind: 'GROUP', label: wording },
    later: { label: [{ language: 'en', text: 'Ships' }] },
    shows: 'label',
    wrong: { label: [...wording, ...wording] },
    codes: ['gateway/twice'],
  },
  {
    type: 'Expectation',
    first: { label: bilingual, organisations: ['ours'], members: [] },
    later: { label: { en: 'Ships', id: 'Kapal' } },
    shows: 'label',
    wrong: { organisations: ['nobody'], members: [{ dimension: 'letters', members: ['z'] }] },
    codes: ['core/member-unknown', 'core/member-unknown'],
  },
  {
    type: 'Screening',
    first: { label: bilingual, screener: bilingual, because: bilingual, complete: true },
    later: { label: { en: 'Ships', id: 'Kapal' } },
    shows: 'label',
    wrong: { scope: [{ dimension: 'weather', members: [] }] },
    codes: ['core/dimension-unknown'],
  },
] as const;

describe.each(nouns)('$type', ({ type, first, later, shows, wrong, codes }) => {
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const refusals = `
    ... on InputRefused { issues { path code message(lang: ID) } }
    ... on StaleWrite { found version message }
    ... on NotFound { found message }`;
  const answer = `
    __typename
    ... on ${type}Written { ${field} { id: ${field}Id ${shows} version } revision { number by because } repeated }
    ${refusals}`;
  const begin = () => {
    const ask = asking();
    const send = async (verb: 'create' | 'update', input: object) => {
      const kind = `${verb === 'create' ? 'Create' : 'Update'}${type}Input`;
      const { data, errors } = await ask(
        `mutation ($input: ${kind}!) { answer: ${verb}${type}(input: $input) { ${answer} } }`,
        { input },
      );
      expect(errors).toBeUndefined();
      return data.answer;
    };
    const own = `${field}Id`;
    return {
      ask,
      create: (stated: object, about = {}) =>
        send('create', { [own]: 'boats', [field]: stated, ...about }),
      update: (version: number, stated: object, about = {}) =>
        send('update', { [own]: 'boats', version, [field]: stated, ...about }),
    };
  };

  test('is created and changed, and the history says by whom and why', async () => {
    const { create, update } = begin();
    expect(await create(first, { because: 'We went there.' })).toEqual({
      __typename: `${type}Written`,
      [field]: { id: 'boats', [shows]: 'Boats', version: 1 },
      revision: { number: 1, by: 'anybody', because: 'We went there.' },
      repeated: false,
    });
    expect(await update(1, later)).toMatchObject({
      [field]: { [shows]: 'Ships', version: 2 },
      revision: { number: 2, because: null },
    });
    expect(await update(2, later)).toMatchObject({ [field]: { version: 2 }, revision: null });
  });

  test('is refused with everything that is wrong, and nothing is written', async () => {
    const { create, update } = begin();
    const refused = await create({ ...first, ...wrong });
    expect(refused.__typename).toBe('InputRefused');
    expect(refused.issues.map((one: { code: string }) => one.code)).toEqual(codes);
    for (const { path, message } of refused.issues) {
      expect(path[0]).toBe(field);
      expect(message).not.toBe('');
    }
    expect(await update(1, later)).toEqual({
      __typename: 'NotFound',
      found: 'boats',
      message: 'There is no boats among your records.',
    });
  });

  test('cannot be without what it needs', async () => {
    expect(await begin().create({})).toMatchObject({ __typename: 'InputRefused' });
  });

  test('is not created by a change', async () => {
    expect(await begin().update(0, first)).toMatchObject({
      issues: [{ path: ['version'], code: 'gateway/input-too-small' }],
    });
  });

  test('a stale change is refused with the version that stands', async () => {
    const { create, update } = begin();
    await create(first);
    await update(1, later);
    expect(await update(1, first)).toEqual({
      __typename: 'StaleWrite',
      found: 'boats',
      version: 2,
      message:
        'Somebody has written boats since: it is at version 2 now. Read it again, and decide anew.',
    });
  });

  test('is not created under an id that is taken, or was: it is said how that one comes back', async () => {
    const { ask, create, update } = begin();
    await create(first);
    expect(await create(later)).toEqual({
      __typename: 'InputRefused',
      issues: [
        {
          path: [`${field}Id`],
          code: 'gateway/id-taken',
          message: 'boats sudah ada. Pilih id lain, atau ubah catatan yang sudah ada.',
        },
      ],
    });
    await ask(
      `mutation { retire(input: { kind: ${type.toUpperCase()}, recordId: "boats", version: 1 }) { __typename } }`,
    );
    expect(await create(first)).toEqual({
      __typename: 'InputRefused',
      issues: [
        {
          path: [`${field}Id`],
          code: 'gateway/id-retired',
          message: expect.stringContaining('ubah catatan itu dengan versi 2'),
        },
      ],
    });
    expect(await update(1, later)).toMatchObject({ __typename: 'StaleWrite', version: 2 });
    expect(await update(2, first)).toMatchObject({ [field]: { version: 3 } });
  });

  test('a retry under the same key is not made twice', async () => {
    const { create, update } = begin();
    await create(first, { key: '1' });
    expect(await create(first, { key: '1' })).toMatchObject({
      [field]: { version: 1 },
      revision: { number: 1 },
      repeated: true,
    });
    await update(1, later, { key: '2' });
    expect(await update(1, later, { key: '2' })).toMatchObject({
      [field]: { [shows]: 'Ships', version: 2 },
      revision: { number: 2 },
      repeated: true,
    });
    expect(await update(2, first, { key: '1' })).toMatchObject({
      issues: [{ path: ['key'], code: 'core/key-reused' }],
    });
  });

  test('a retry is known after others have written, and tells how it stands now', async () => {
    const { create, update } = begin();
    await create(first);
    const change = { key: '1', because: 'First' };
    await update(1, later, change);
    await update(2, first);
    expect(await update(1, later, change)).toMatchObject({
      [field]: { [shows]: 'Boats', version: 3 },
      revision: { number: 2 },
      repeated: true,
    });
  });

  test('is written by nobody who may not', async () => {
    const scopes = new Set<Scope>(['read', 'code', 'manage']);
    const ask = asking(gatewayOver(undefined, { admit: async () => ({ ...anybody, scopes }) }));
    for (const [verb, kind, input] of [
      ['create', 'Create', { [field]: first }],
      ['update', 'Update', { [`${field}Id`]: 'ours', version: 1, [field]: later }],
    ] as const) {
      const { errors } = await ask(
        `mutation ($input: ${kind}${type}Input!) { ${verb}${type}(input: $input) { __typename } }`,
        { input },
      );
      expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'gateway/forbidden', params: { scope: 'write' } },
      ]);
    }
  });
});
