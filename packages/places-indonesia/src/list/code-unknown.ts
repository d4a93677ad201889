import { type Sentences, SpectrumError } from '@prevention-spectrum/core';

/** The diagnostics of this package with their severities. */
export const placesCatalogue = { 'places-indonesia/code-unknown': 'error' } as const;

/** Their sentences. */
export const placesSentences: Sentences = {
  en: {
    'places-indonesia/code-unknown':
      'The Home Ministry\'s list has no place with the code "{found}". Codes are written with dots, as in 53.03.21.',
  },
  id: {
    'places-indonesia/code-unknown':
      'Daftar Kemendagri tidak memuat kode "{found}". Kode ditulis dengan titik, misalnya 53.03.21.',
  },
};

/** Throws `places-indonesia/code-unknown`: the caller named a place by a code that is not listed. */
export function codeUnknown(found: string): never {
  const code = 'places-indonesia/code-unknown';
  throw new SpectrumError({ code, severity: placesCatalogue[code], params: { found }, at: {} });
}
