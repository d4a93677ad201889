import * as z from 'zod';
import type { Builder } from '../builder.ts';
import { amongItsList } from './listed.ts';
import { writable } from './noun.ts';
import { bilingual } from './words.ts';

/** Audiences and channels: a name in both languages, and nothing else. */
export function writeLabelled(builder: Builder): void {
  const shape = z.object({ label: bilingual.optional() });
  writable(builder, {
    type: 'Audience',
    list: 'audiences',
    one: 'an audience',
    shape,
    check: amongItsList('audiences'),
    fields: (t) => ({
      label: t.field({ type: 'BilingualInput', description: 'Who these people are.' }),
    }),
  });
  writable(builder, {
    type: 'Channel',
    list: 'channels',
    one: 'a channel',
    shape,
    check: amongItsList('channels'),
    fields: (t) => ({
      label: t.field({ type: 'BilingualInput', description: 'What the means is called.' }),
    }),
  });
}
