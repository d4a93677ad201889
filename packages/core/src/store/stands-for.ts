import { canonicalText } from './canonical-text.ts';
import type { Edit } from './edit.ts';

/** The text that a key stands for: two edits with the same key and text are one and its retry. */
export function standsFor(edit: Edit): string {
  return edit.request === undefined ? canonicalText(edit) : canonicalText([edit.by, edit.request]);
}
