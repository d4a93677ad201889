import { canonicalText } from './canonical-text.ts';
import type { Edit } from './edit.ts';

/** The text that a key stands for: two edits with the same key and text are one and its retry, whatever their head. */
export function standsFor({ head: _, ...edit }: Edit): string {
  return edit.request === undefined ? canonicalText(edit) : canonicalText([edit.by, edit.request]);
}
