import type { Sentences } from '@prevention-spectrum/core';
import type { ParquetCode } from './catalogue.ts';
import { en } from './locales/en.ts';
import { id } from './locales/id.ts';

/** A sentence for every code of this package; a language that lacks one does not compile. */
export const sentences = { en, id } as const satisfies Sentences &
  Record<'en' | 'id', Record<ParquetCode, string>>;
