import type { Sentences } from '@prevention-spectrum/core';
import { en } from './locales/en.ts';
import { id } from './locales/id.ts';

export const sentences: Sentences = { en: en.diagnostics, id: id.diagnostics };
