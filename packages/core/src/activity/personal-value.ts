/** What looks like a number or an address of a person. */
export type PersonalValue = 'email' | 'identity-number' | 'passport' | 'phone';

/** What stands in the place of a value that was not kept. */
const marker = '[…]';

/**
 * What in a text looks like a person's identity number, passport, telephone number or e-mail address; `null` for
 * nothing. Amounts, years, dates, coordinates, codes of places, ISBN, numbers of statutes and of letters stay, and of
 * DOI and addresses on the web all but an e-mail address, a telephone number to be called from there, and a number
 * that is named there as an identity number or passport.
 * Names of people look like any other words, and numbers in words like words: none is found.
 */
export function personalValueIn(text: string): PersonalValue | null {
  let first: PersonalValue | null = null;
  through(text, (_found, what) => {
    first ??= what;
    return marker;
  });
  return first;
}

/** A text without what `personalValueIn` finds: `[…]` stands where it stood. */
export function masked(text: string): string {
  return through(text, () => marker);
}

/**
 * What of a person an id shows, as far as an id can: an identity number of Indonesia or an e-mail address. The other
 * numbers of people look like numbers of anything.
 */
export function personalValueInId(id: string): PersonalValue | null {
  const found = [email, identityNumber].find(({ pattern, fits }) =>
    id.match(pattern)?.some((one) => !fits || fits(one)),
  );
  return found?.what ?? null;
}

interface Pattern {
  readonly what: PersonalValue;
  readonly pattern: RegExp;
  /** What a pattern cannot say. */
  readonly fits?: (found: string) => boolean;
  /** Whether it is looked for in addresses on the web and DOI, too. */
  readonly inAddresses?: true;
}

const address = /(\bhttps?:\/\/\S+|\b10\.\d{4,9}\/\S+)/i;

function through(text: string, replaced: (found: string, what: PersonalValue) => string): string {
  if (!/[@\d]/.test(text)) return text;
  return text
    .split(address)
    .map((part, index) =>
      patterns
        .filter(({ inAddresses }) => index % 2 === 0 || inAddresses)
        .reduce(
          (left, { what, pattern, fits }) =>
            left.replace(pattern, (found: string) =>
              !fits || fits(found) ? replaced(found, what) : found,
            ),
          part,
        ),
    )
    .join('');
}

const email: Pattern = {
  what: 'email',
  inAddresses: true,
  pattern: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.)+\p{L}{2,63}/gu,
};

/**
 * Indonesian identity and family card numbers (NIK, KK): province, regency and district of the Home Ministry, a date
 * whose day is 40 higher for women, four digits; written whole or in the groups that are usual.
 */
const identityNumber: Pattern = {
  what: 'identity-number',
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
  {
    what: 'identity-number',
    inAddresses: true,
    pattern: /(?<=\b(?:NIK|KTP|KK)[^\p{L}\d]{0,5})\d{16}(?!\d)/giu,
  },
  // Passports: Indonesian ones, and whatever stands behind the word.
  { what: 'passport', pattern: /(?<![\p{L}\d/_.-])[A-CEX]\d{7}(?![\p{L}\d/_-])/gu },
  {
    what: 'passport',
    inAddresses: true,
    pattern:
      /(?<=\b(?:passport|paspor|passeport|pasaporte|passaporte)[^\p{L}\d]{0,3}(?:(?:no|nr|nomor|number|numéro|número)[^\p{L}\d]{1,3})?)(?:[A-Z]{1,2} ?\d{6,8}|\d{8,9})(?![\p{L}\d])/giu,
  },
  // Mobile numbers in Indonesia; landlines there; numbers with their country; two usual groupings elsewhere.
  {
    what: 'phone',
    pattern:
      /(?<![\p{L}\d/_-])(?<!\d[.,])(?:\+?62[ .-]?(?:\(0\))?|0)8\d{1,3}(?:[ .-]?\d{2,9}){1,4}(?!\d)/gu,
    fits: (found) => isLong(found, 10),
  },
  {
    what: 'phone',
    pattern:
      /(?<![\p{L}\d/_-])(?<!\d[.,])(?:\(0[2-79]\d{1,2}\)[ .-]?|0[2-79]\d{1,2}[ -]|0[2-79]\d)(?:\d{3,4}[ -]\d{3,4}|\d{5,8})(?![\d/-])/gu,
    fits: (found) => isLong(found, 9),
  },
  { what: 'phone', pattern: /(?<![\p{L}\d/_+-])(?:\+|00)[1-9](?:[ ()-]{0,2}\d){8,13}(?!\d)/gu },
  {
    what: 'phone',
    pattern:
      /(?<![\p{L}\d/_-])(?:0[1-9](?: \d{2}){4}|(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4})(?![\d/-])/gu,
  },
  {
    what: 'phone',
    pattern:
      /(?<=\b(?:hp|wa|telp?|telepon|ponsel|handphone|whatsapp|phone|mobile|téléphone|teléfono|telefone)(?:[.:\s#]{1,3}no(?:mor)?)?[.:\s#]{0,4})\+?\d(?:-?\d){6,13}(?![\d-])/giu,
    fits: (found) => !isDate.test(found),
  },
  {
    what: 'phone',
    inAddresses: true,
    pattern: /(?<=\bwa\.me\/|[?&]phone=)(?:\+|%2B)?\d{7,15}(?!\d)/giu,
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
