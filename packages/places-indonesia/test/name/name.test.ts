import { describe, expect, test } from 'vitest';
import { nameKey, rulesBetween } from '../../src/name/name.ts';

describe('spellings of one name', () => {
  test.each([
    ['Insana Tengah', 'INSANA TENGAH', ['case']],
    ['Manunain A', 'MANUNAIN  A', ['case', 'blanks']],
    ["Sa'tab", 'SATAB', ['case', 'apostrophe']],
    ['Haumeni Ana', "HAUMENI 'ANA", ['case', 'apostrophe']],
    ['Nunle"u', 'Nunle’u', ['apostrophe']],
    ['Niki-Niki', 'NIKI NIKI', ['case', 'hyphen']],
    ['Ndorurea', 'KEL. NDORUREA', ['case', 'status-word']],
    ['Kota Administrasi Jakarta Pusat', 'KOTA JAKARTA PUSAT', ['case', 'administrative']],
    ['Camplong II', 'Camplong 2', ['numeral']],
    ['Seo', 'S E O', ['case', 'spaced-letters']],
    ['Nian', 'N i a n', ['spaced-letters']],
    ['Kota Batam', 'KOTA B A T A M', ['case', 'spaced-letters']],
    ['Nelelamawangi II', 'NELE LAMAWANGI II', ['case', 'joined']],
    ['Letmafo', 'Letmafo', []],
  ])('%s = %s by %j', (one, other, rules) => {
    expect(nameKey(one)).toBe(nameKey(other));
    expect(rulesBetween(one, other)).toEqual(rules);
    expect(rulesBetween(other, one)).toEqual(rules);
  });
});

describe('names that are not one', () => {
  test.each([
    ['Letmafo', 'Letmafo Timur'],
    ['Oenenu', 'Oenenu Utara'],
    ['Oenenu', 'Oenenu Selatan'],
    ['Hautaes', 'Hauteas Barat'],
    ['Hautaes', 'Hauteas'],
    ['Keanbaun', 'KAENBAUN'],
    ['Banain A', 'Banain B'],
    ['Camplong I', 'Camplong II'],
    ['Fafinesu', 'Fafinesu A'],
    ['Desakota', 'Kota'],
  ])('%s is not %s', (one, other) => {
    expect(rulesBetween(one, other)).toBeUndefined();
  });
});
