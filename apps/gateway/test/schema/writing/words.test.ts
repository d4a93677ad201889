import { describe, expect, test } from 'vitest';
import { createSchema } from '../../../src/schema/schema.ts';
import { asking, type Reply } from '../../asking.ts';
import { filled, type Leaf, leavesOf, mutationsOf, usual } from '../../every-input.ts';

// Numbers that nobody has.
const specimens = {
  'identity-number': '5303210101900001',
  email: 'nama.orang@contoh.org',
  phone: '081234567890',
} as const;

/** What is no text that is kept, and why. */
const notWords: readonly (readonly [RegExp, string])[] = [
  [/\.(start|end|confirmed|date|expires|from|until)$/, 'a date, refused when it is none'],
  [/^WordingInput\.language$|^MoneyInput\.currency$/, 'a code of its own form'],
  [/^GrantMembershipInput\.(issuer|subject)$/, 'as the token says it; only a steward sees it'],
  [/^ImportInput\.text$/, 'read by a connector, which masks'],
  [
    /^(Coverage|Where|Category|Moment)Input\./,
    'a question, refused when it names what is not there',
  ],
];
/** Codes that others gave: a telephone number cannot be told from them. */
const codes =
  /^(MembersInput\.\w+|ReadingInput\.\w+|OpenedCategoriesInput\.\w+|EvidenceInput\.supports|\w+\.needs|GrantAgreementInput\.grantee)$/;

const ask = asking();
const mutations = mutationsOf(createSchema([]));

const isText = ({ type }: Leaf) => type === 'String' || type === 'ID' || type === 'JSON';
const isWords = ({ field }: Leaf) => !notWords.some(([pattern]) => pattern.test(field));
const isCreated = ({ field }: Leaf) => /^(Create\w+|CompleteList)Input\.\w+Id$/.test(field);

interface Issue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly en: string;
  readonly id: string;
}
type Told = Omit<Issue, 'en' | 'id'> & {
  readonly messages: { readonly en: string; readonly id: string };
};

async function issuesOf(name: string, type: string, input: unknown): Promise<readonly Issue[]> {
  const reply = (await ask(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on InputRefused { issues { path code en: message id: message(lang: ID) } } } }`,
    { input },
  )) as Reply;
  const [error] = reply.errors ?? [];
  if (!error) return reply.data.answer.issues as readonly Issue[];
  const told = (error.extensions.issues ?? []) as readonly Told[];
  return told.map(
    ({ path, code, messages }): Issue => ({ path: path.slice(1), code, ...messages }),
  );
}

describe.each(mutations)('$name', ({ name, type }) => {
  const leaves = leavesOf(type).filter((leaf) => isText(leaf) && isWords(leaf));

  test.each(Object.entries(specimens))(
    'refuses %s in every text that is kept',
    async (kind, found) => {
      const isLeft = (leaf: Leaf) =>
        kind === 'phone' && (codes.test(leaf.field) || (leaf.type === 'ID' && !isCreated(leaf)));
      const expected = leaves.filter((leaf) => !isLeft(leaf)).map(({ path }) => path.join('.'));
      const put = (leaf: Leaf) => (isText(leaf) && isWords(leaf) ? found : usual(leaf));
      const issues = await issuesOf(name, type.name, filled(type, put));
      const refused = issues.filter(({ code }) => code === 'gateway/personal-value');
      expect(new Set(refused.map(({ path }) => path.join('.')))).toEqual(new Set(expected));
      expect(JSON.stringify(issues)).not.toContain(found);
    },
  );
});

describe('what is wrong with an input is told in both languages, in words of our own and without the value', () => {
  const isString = ({ type }: Leaf) => type === 'String' || type === 'ID';
  const long = ({ field }: Leaf) =>
    `wörd${'s'.repeat(/^(Wording|Bilingual)Input/.test(field) ? 10_000 : 2_000)}`;
  test.each<[string, (leaf: Leaf) => string, number]>([
    ['empty texts and numbers below one', () => '', -7],
    ['blanks and numbers above all', () => ' ', 2_147_483_647],
    ['texts that are too long', long, 1],
    ['signs that nobody sees', () => 'wörd\u0007', 1],
  ])('%s', async (_, text, number) => {
    const put = (leaf: Leaf) =>
      leaf.type === 'Int' ? number : isString(leaf) ? text(leaf) : usual(leaf);
    const told = await Promise.all(
      mutations.map(({ name, type }) => issuesOf(name, type.name, filled(type, put))),
    );
    expect(told.filter((issues) => issues.length > 0).length).toBeGreaterThan(20);
    for (const { en, id } of told.flat()) {
      expect(id).not.toBe(en);
      for (const message of [en, id]) {
        expect(message).not.toMatch(/Invalid |expected |Too (big|small):|must match|Unrecognized/);
        expect(message).not.toContain('wörd');
      }
    }
  });
});

describe('the id of a new record', () => {
  const created = async (organisationId: string) => {
    const { data } = await ask(
      `mutation ($input: CreateOrganisationInput!) { answer: createOrganisation(input: $input) {
        __typename
        ... on OrganisationWritten { organisation { organisationId } }
        ... on InputRefused { issues { path code en: message id: message(lang: ID) } }
      } }`,
      { input: { organisationId, organisation: { name: [{ text: 'Words' }] } } },
    );
    return data.answer;
  };

  test.each([
    'a',
    'ngo/47.1_b:c',
    '53.03.01',
    'lembaga-perlindungan-anak',
    'ünïon-ナ',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    '2024-0812345',
  ])('may be %s', async (id) => {
    expect(await created(id)).toEqual({
      __typename: 'OrganisationWritten',
      organisation: { organisationId: id },
    });
  });

  test.each([
    ['empty', ''],
    ['with a blank', 'two words'],
    ['with a blank before it', ' one'],
    ['with a line break', 'one\ntwo'],
    ['with a sign that nobody sees', 'one\u200btwo'],
    ['that turns the writing around', 'one\u202etwo'],
    ['that ends in a sign', 'one/'],
    ['that reads like a coding', 'one#2'],
    ['in another normal form', 'u\u0308nion'],
    ['too long', 'a'.repeat(201)],
  ])('may not be one %s', async (_, id) => {
    const { __typename, issues } = await created(id);
    expect({ __typename, issues }).toEqual({
      __typename: 'InputRefused',
      issues: [
        {
          path: ['organisationId'],
          code: 'gateway/id-new',
          en: expect.stringContaining('200 characters at most'),
          id: expect.stringContaining('paling banyak 200 karakter'),
        },
      ],
    });
  });

  test.each([
    ['5303210101900001', 'nomor induk (NIK)'],
    ['0812-3456-7890', 'nomor telepon'],
  ])('may not be a number of a person: %s', async (id, kind) => {
    const { issues } = await created(id);
    expect(issues).toEqual([
      expect.objectContaining({
        path: ['organisationId'],
        code: 'gateway/personal-value',
        id: expect.stringContaining(kind),
      }),
    ]);
    expect(JSON.stringify(issues)).not.toContain(id);
  });
});

test('what an import called a record by a number can still be reached', async () => {
  const { data } = await ask(
    `mutation { answer: retire(input: { kind: ORGANISATION, recordId: "0812345678", version: 1 }) { __typename } }`,
  );
  expect(data.answer.__typename).toBe('NotFound');
});

test('amounts, years, dates, places, statutes and sources are words like any others', async () => {
  const text =
    'Rp45.000.000 pada 2025-04-13 di 53.03.01 (-9.4563, 124.4812), UU No. 21 Tahun 2007, doi:10.1371/journal.pmed.0812345678, https://contoh.org/?id=081234567890';
  const { data } = await ask(
    `mutation ($text: String!) { answer: createSource(input: { source: { citation: $text }, because: $text }) { __typename } }`,
    { text },
  );
  expect(data.answer.__typename).toBe('SourceWritten');
});
