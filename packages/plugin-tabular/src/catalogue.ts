import {
  type Catalogue,
  type Diagnostic,
  type Params,
  SpectrumError,
  type Standing,
} from '@prevention-spectrum/core';

/** Every diagnostic that this package can give. */
export const tabularCatalogue = {
  'tabular/columns-missing': 'error',
  'tabular/columns-alike': 'error',
  'tabular/personal-data': 'error',
  'tabular/case-data': 'error',
  'tabular/header-missing': 'error',
  'tabular/tags-missing': 'error',
  'tabular/encoding-wrong': 'error',
  'tabular/json-unreadable': 'error',
  'tabular/json-no-list': 'error',
  'tabular/records-missing': 'error',
  'tabular/column-unmapped': 'warning',
  'tabular/column-repeated': 'info',
  'tabular/rows-blank': 'info',
  'tabular/tags-skipped': 'info',
  'tabular/row-short': 'info',
  'tabular/row-long': 'warning',
  'tabular/quotes-broken': 'error',
  'tabular/row-shifted': 'error',
  'tabular/record-unreadable': 'error',
  'tabular/personal-value': 'warning',
  'tabular/id-personal': 'error',
  'tabular/id-missing': 'error',
  'tabular/title-missing': 'error',
  'tabular/value-undeclared': 'warning',
  'tabular/date-unreadable': 'warning',
  'tabular/date-ambiguous': 'warning',
  'tabular/number-unreadable': 'warning',
  'tabular/sum-incomplete': 'warning',
  'tabular/currency-missing': 'warning',
  'tabular/place-parent-missing': 'warning',
  'tabular/place-code-missing': 'info',
  'tabular/lists-differ': 'warning',
  'tabular/coding-left-out': 'warning',
  'tabular/cell-unreadable': 'warning',
  'tabular/reason-tag': 'info',
  'tabular/reason-header': 'info',
  'tabular/reason-unique': 'info',
  'tabular/ask-personal': 'error',
  'tabular/ask-column': 'warning',
  'tabular/ask-which': 'warning',
  'tabular/ask-several': 'warning',
  'tabular/ask-coder': 'warning',
  'tabular/ask-code-system': 'warning',
  'tabular/ask-date': 'warning',
  'tabular/ask-date-format': 'warning',
  'tabular/ask-status': 'warning',
  'tabular/ask-targeted': 'warning',
  'tabular/ask-people': 'warning',
  'tabular/ask-headerless': 'warning',
  'tabular/ask-number': 'warning',
  'tabular/ask-currency': 'warning',
  'tabular/ask-audiences': 'warning',
  'tabular/ask-channels': 'warning',
  'tabular/ask-title': 'warning',
  'tabular/ask-no-title': 'error',
  'tabular/ask-id-repeated': 'warning',
  'tabular/ask-running-number': 'warning',
  'tabular/ask-same-activity': 'warning',
  'tabular/list-not-carried': 'warning',
  'tabular/id-not-carried': 'warning',
} as const satisfies Catalogue;

export type TabularCode = keyof typeof tabularCatalogue;

/** Makes one of this package's diagnostics. */
export function diagnostic(
  code: TabularCode,
  params: Params = {},
  at: Standing = {},
): Diagnostic<TabularCode> {
  return { code, severity: tabularCatalogue[code], params, at };
}

/** Throws a misuse: a mapping that does not fit the file, or a file that must not be read. */
export function misuse(
  code: TabularCode,
  params: Params = {},
  at: Standing = {},
  options?: ErrorOptions,
): never {
  throw new SpectrumError(diagnostic(code, params, at), options);
}
