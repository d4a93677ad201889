import type { ArgBuilder } from '@pothos/core';
import type { Language } from '@prevention-spectrum/core';
import type { Builder, BuilderTypes } from './builder.ts';
import { valuesOf } from './values.ts';

export function language(builder: Builder): void {
  builder.enumType('Language', {
    description: 'The languages that every sentence and every label of this API exists in.',
    values: valuesOf<Language>({ en: 'English.', id: 'Indonesian (Bahasa Indonesia).' }),
  });
}

/** The argument of every field that is worded for a reader. */
export function lang(t: { readonly arg: ArgBuilder<BuilderTypes> }) {
  return t.arg({
    type: 'Language',
    required: true,
    defaultValue: 'en',
    description: 'The language to read it in.',
  });
}
