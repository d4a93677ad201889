import { expect, test } from 'vitest';
import { gazetteer } from '../../src/activity/gazetteer.ts';
import { asPlaces, places } from '../riverbend.ts';

const { find } = gazetteer(asPlaces(places));

test('finds a place by its id', () => {
  expect(find('mill')).toEqual(['mill']);
});

test('finds a place by its name in any language, whatever the case and the blanks', () => {
  expect(find('Kincir')).toEqual(['mill']);
  expect(find('MILL')).toEqual(['mill']);
  expect(find('  north   district ')).toEqual(['north']);
});

test('gives every place of a name and chooses none of them', () => {
  expect(find('Newtown')).toEqual(['newtown-north', 'newtown-south']);
});

test('finds nothing for a name that only begins alike, and nothing for no name', () => {
  expect(find('Newtown West')).toEqual([]);
  expect(find('New')).toEqual([]);
  expect(find('')).toEqual([]);
});

test('an id wins over the name of another place', () => {
  const { find } = gazetteer(
    asPlaces([
      { id: 'hill', name: 'Mill', level: 'village' },
      { id: 'other', name: 'Hill', level: 'village' },
    ]),
  );
  expect(find('hill')).toEqual(['hill']);
  expect(find('Hill')).toEqual(['other']);
});

test('a place of one name in two languages is one place', () => {
  const { find } = gazetteer(
    asPlaces([{ id: 'a', name: { en: 'Ford', id: 'Ford' }, level: 'village' }]),
  );
  expect(find('ford')).toEqual(['a']);
});

test('words that every object has name no place', () => {
  expect(find('constructor')).toEqual([]);
  expect(find('__proto__')).toEqual([]);
});

const coded = gazetteer(
  asPlaces([
    {
      id: 'north',
      name: 'North District',
      level: 'district',
      code: { system: 'ministry', code: '53.05', listed: 2018 },
    },
    {
      id: 'south',
      name: 'South District',
      level: 'district',
      code: { system: 'statistics', code: '5305', listed: 2018 },
    },
    {
      id: 'east',
      name: 'East District',
      level: 'district',
      code: { system: 'ministry', code: '5305', listed: 2018 },
    },
  ]),
);

test('finds a place by its code', () => {
  expect(coded.find('53.05')).toEqual(['north']);
});

test('finds a place by its code exactly as it is written', () => {
  expect(coded.find('53.5')).toEqual([]);
  expect(coded.find('53')).toEqual([]);
});

test('a code that two systems give to two places stays open', () => {
  expect(coded.find('5305')).toEqual(['south', 'east']);
});

test('an id wins over a code, and a code over a name', () => {
  const code = (words: string) => ({ system: 'ministry', code: words, listed: 2018 });
  const { find } = gazetteer(
    asPlaces([
      { id: '1', name: 'One', level: 'village', code: code('2') },
      { id: '2', name: 'Two', level: 'village', code: code('three') },
      { id: '3', name: 'Three', level: 'village' },
      { id: '4', name: '1', level: 'village' },
    ]),
  );
  expect(find('2')).toEqual(['2']);
  expect(find('three')).toEqual(['2']);
  expect(find('Three')).toEqual(['3']);
  expect(find('1')).toEqual(['1']);
});
