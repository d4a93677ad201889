import type { Bilingual } from '@prevention-spectrum/core';

/** A difference in spelling that does not make another name. */
export interface NameRule {
  readonly words: Bilingual;
  /** The name with this difference set aside. */
  readonly set: (name: string) => string;
}

const romanNumerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/**
 * The differences that are set aside, in this order. Nothing else is: one letter more or less,
 * or two letters swapped, is another name until a person has looked at it.
 */
export const nameRules = {
  case: {
    words: { en: 'capitals', id: 'huruf besar' },
    set: (name) => name.toLowerCase(),
  },
  blanks: {
    words: { en: 'repeated blanks', id: 'spasi ganda' },
    set: (name) => name.trim().replace(/\s+/g, ' '),
  },
  apostrophe: {
    words: { en: 'apostrophes', id: 'apostrof' },
    set: (name) => name.replace(/['"`´‘’ʼ]/g, ''),
  },
  hyphen: {
    words: { en: 'hyphens', id: 'tanda hubung' },
    set: (name) => name.replace(/\s*[-‐‑–]\s*/g, ' '),
  },
  'status-word': {
    words: { en: '"Kel." or "Desa" in front', id: '"Kel." atau "Desa" di depan' },
    set: (name) => name.replace(/^(?:kel\. ?|kelurahan |desa )(?=\S)/i, ''),
  },
  administrative: {
    words: { en: '"Administrasi"', id: '"Administrasi"' },
    set: (name) => name.replace(/ administrasi(?= )/i, ''),
  },
  'spaced-letters': {
    words: { en: 'letters set apart', id: 'huruf yang direnggangkan' },
    set: (name) =>
      name.replace(/(?<!\S)\p{L}(?:\s+\p{L}(?!\S)){2,}/gu, (run) => run.replace(/\s+/g, '')),
  },
  numeral: {
    words: { en: 'Roman and Arabic numerals', id: 'angka Romawi dan Arab' },
    set: (name) =>
      name.replace(/(?<= )[ivx]+$/i, (last) => {
        const value = romanNumerals.indexOf(last.toLowerCase()) + 1;
        return value === 0 ? last : String(value);
      }),
  },
  joined: {
    words: { en: 'where the blanks stand', id: 'letak spasi' },
    set: (name) => name.replace(/\s+/g, ''),
  },
} as const satisfies Record<string, NameRule>;

export type NameRuleId = keyof typeof nameRules;

export const nameRuleIds = Object.keys(nameRules) as readonly NameRuleId[];
