import type { Catalogue, Diagnostic, Params, Standing } from '@prevention-spectrum/core';

/** Every code that this plugin can give: its id, a slash, the problem. The sentences are in `sentences.ts`. */
export const catalogue = {
  'example/line-unreadable': 'error',
  'example/note-unknown': 'warning',
  'example/people-uncounted': 'warning',
  'example/not-in-list': 'info',
} as const satisfies Catalogue;

/** Makes one of these diagnostics; the severity comes from the catalogue. */
export function diagnostic(
  code: keyof typeof catalogue,
  params: Params = {},
  at: Standing = {},
): Diagnostic {
  return { code, severity: catalogue[code], params, at };
}
