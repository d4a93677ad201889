/** What stands in the place of a value that was not kept. */
const marker = '[…]';

/**
 * A text without what looks like an identity number, a telephone number, an e-mail address or a passport number.
 * Names of people look like any other words: none is found.
 */
export function masked(text: string): string {
  if (!/[@\d]/.test(text)) return text;
  return patterns.reduce(
    (left, { pattern, fits }) =>
      left.replace(pattern, (found: string) => (!fits || fits(found) ? marker : found)),
    text,
  );
}

/** Whether an id is a person's, as far as an id can show it: the other numbers of people look like numbers of anything. */
export function isPersonsId(id: string): boolean {
  return [email, identityNumber].some(
    ({ pattern, fits }) => id.match(pattern)?.some((found) => !fits || fits(found)) ?? false,
  );
}

interface Pattern {
  readonly pattern: RegExp;
  /** What a pattern cannot say. */
  readonly fits?: (found: string) => boolean;
}

const email: Pattern = {
  pattern: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.)+\p{L}{2,63}/gu,
};

/**
 * Indonesian identity and family card numbers (NIK, KK): province, regency and district of the Home Ministry, a date
 * whose day is 40 higher for women, four digits; written whole or in the groups that are usual.
 */
const identityNumber: Pattern = {
  pattern:
    /(?<!\d)(?<!\d[.,])(?:\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{6}[ .-]?\d{4}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4})(?!\d)(?![.,]\d)/g,
  fits: (found) =>
    /^(?:1[1-9]|21|3[1-6]|5[1-4]|6[1-5]|7[1-6]|8[12]|9[1-7])(?!00)[0-7]\d(?!00)\d\d(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d\d(?!0000)\d{4}$/.test(
      digitsOf(found),
    ),
};

const patterns: readonly Pattern[] = [
  email,
  identityNumber,
  { pattern: /(?<=\b(?:NIK|KTP|KK)[^\p{L}\d]{0,5})\d{16}(?!\d)/giu },
  // Passports: Indonesian ones, and whatever stands behind the word.
  { pattern: /(?<![\p{L}\d/_.-])[A-CEX]\d{7}(?![\p{L}\d/_-])/gu },
  {
    pattern:
      /(?<=\b(?:passport|paspor|passeport|pasaporte|passaporte)[^\p{L}\d]{0,3}(?:(?:no|nr|nomor|number|numéro|número)[^\p{L}\d]{1,3})?)(?:[A-Z]{1,2} ?\d{6,8}|\d{8,9})(?![\p{L}\d])/giu,
  },
  // Mobile numbers in Indonesia; landlines there; numbers with their country; two usual groupings elsewhere.
  {
    pattern:
      /(?<![\p{L}\d/_-])(?<!\d[.,])(?:\+?62[ .-]?(?:\(0\))?|0)8\d{1,3}(?:[ .-]?\d{2,9}){1,4}(?!\d)/gu,
    fits: (found) => isLong(found, 10),
  },
  {
    pattern:
      /(?<![\p{L}\d/_-])(?<!\d[.,])(?:\(0[2-79]\d{1,2}\)[ .-]?|0[2-79]\d{1,2}[ -]|0[2-79]\d)(?:\d{3,4}[ -]\d{3,4}|\d{5,8})(?![\d/-])/gu,
    fits: (found) => isLong(found, 9),
  },
  {
    pattern: /(?<![\p{L}\d/_+-])(?:\+|00)[1-9](?:[ ()-]{0,2}\d){8,13}(?!\d)/gu,
  },
  {
    pattern:
      /(?<![\p{L}\d/_-])(?:0[1-9](?: \d{2}){4}|(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4})(?![\d/-])/gu,
  },
  {
    pattern:
      /(?<=\b(?:hp|wa|telp?|telepon|ponsel|handphone|whatsapp|phone|mobile|téléphone|teléfono|telefone)(?:[.:\s#]{1,3}no(?:mor)?)?[.:\s#]{0,4})\+?\d(?:-?\d){6,13}(?![\d-])/giu,
    fits: (found) => !isDate.test(found),
  },
];

const isDate = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}|(?:19|20)\d\d-?(?:19|20)\d\d)$/;

/** Numbers may follow that are taken along; what is longer than any telephone number in one piece is none. */
function isLong(found: string, least: number): boolean {
  return digitsOf(found).length >= least && !/\d{15}/.test(found);
}

function digitsOf(found: string): string {
  return found.replace(/\D/g, '');
}
