import { expect, test } from 'vitest';
import { moneyOfReadings, moneyOfRecords } from '../../src/connector/merge-money.ts';
import { activity } from '../riverbend.ts';

const grant = { amount: 100, currency: 'EUR' };
const record = (
  provenance: {
    readonly source: string;
    readonly externalId?: string;
    readonly locators?: readonly string[];
  }[],
  more: object = {},
) => activity({ money: [grant], provenance, ...more });

test('two rows with a grant of 100 euros each are two grants', () => {
  const rows = [3, 4].map((row) => record([{ source: 'a', locators: [`row ${row}`] }]));
  expect(moneyOfRecords(rows)).toEqual([grant, grant]);
  const numbered = ['1', '2'].map((externalId) => record([{ source: 'a', externalId }]));
  expect(moneyOfRecords(numbered)).toEqual([grant, grant]);
});

test('one record that stands there twice, word for word, is one grant, wherever it stands', () => {
  const rows = [3, 4].map((row) =>
    record([{ source: 'a', externalId: '1', locators: [`row ${row}`] }]),
  );
  expect(moneyOfRecords(rows)).toEqual([grant]);
  expect(moneyOfRecords([record([]), record([])])).toEqual([grant]);
});

test('two rows under one id of the source that state different things are two grants', () => {
  const rows = [
    record([{ source: 'a', externalId: '1' }], { places: ['mill'] }),
    record([{ source: 'a', externalId: '1' }], { places: ['hill'] }),
  ];
  expect(moneyOfRecords(rows)).toEqual([grant, grant]);
});

test('what another source tells of the same money is not added; what it tells more of is', () => {
  const [a, b] = ['a', 'b'].map((source) => record([{ source }])) as [
    ReturnType<typeof record>,
    ReturnType<typeof record>,
  ];
  expect(moneyOfReadings(a, b)).toEqual([grant]);
  expect(moneyOfReadings(a, { ...b, money: [grant, grant] })).toEqual([grant, grant]);
  expect(moneyOfReadings({ ...a, money: [grant, grant] }, b)).toEqual([grant, grant]);
});

test('a further record of a stored source adds its money, and read again it does not', () => {
  const first = record([{ source: 'a', externalId: '1' }]);
  const second = record([{ source: 'a', externalId: '2' }]);
  const both = moneyOfReadings(first, second);
  expect(both).toEqual([grant, grant]);
  const stored = record([...first.provenance, ...second.provenance], { money: both });
  expect(moneyOfReadings(stored, second)).toEqual(both);
  expect(moneyOfReadings(stored, first)).toEqual(both);
});
