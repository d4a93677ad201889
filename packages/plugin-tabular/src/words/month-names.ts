const en = 'january february march april may june july august september october november december';
const id = 'januari februari maret april mei juni juli agustus september oktober november desember';
const shortEn = 'jan feb mar apr may jun jul aug sep oct nov dec';
const shortId = 'jan feb mar apr mei jun jul agu sep okt nov des';
const others = { sept: 9, agt: 8, ags: 8, pebruari: 2, nopember: 11, nop: 11 } as const;

/** The number of a month by its name in English or Indonesian, in full or shortened, in lower case. */
export const monthNames: ReadonlyMap<string, number> = new Map([
  ...[en, id, shortEn, shortId].flatMap((names) =>
    names.split(' ').map((name, index) => [name, index + 1] as const),
  ),
  ...Object.entries(others),
]);
