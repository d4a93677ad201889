import type { Diagnostic, Params, Severity, Standing } from './diagnostic.ts';

/** The codes of one package with their severities. Sentences live in the locales. */
export type Catalogue = Readonly<Record<string, Severity>>;

/** Every diagnostic that core can give. A test ties this list to the docs and to every locale, both ways. */
export const coreCatalogue = {
  'core/list-invalid': 'error',
  'core/line-unreadable': 'error',
  'core/record-invalid': 'error',
  'core/field-invalid': 'warning',
  'core/field-unknown': 'warning',
  'core/id-missing': 'error',
  'core/id-repeated': 'error',
  'core/records-differ': 'warning',
  'core/named-otherwise': 'info',
  'core/activity-title-missing': 'error',
  'core/kind-unknown': 'warning',
  'core/status-unknown': 'warning',
  'core/date-impossible': 'warning',
  'core/period-reversed': 'warning',
  'core/place-unknown': 'warning',
  'core/place-ambiguous': 'warning',
  'core/place-parent-unknown': 'warning',
  'core/place-cycle': 'warning',
  'core/organisation-unknown': 'warning',
  'core/audience-unknown': 'warning',
  'core/channel-unknown': 'warning',
  'core/part-of-unknown': 'warning',
  'core/part-of-cycle': 'warning',
  'core/framework-unknown': 'error',
  'core/framework-empty': 'error',
  'core/framework-id-reserved': 'error',
  'core/framework-invalid': 'error',
  'core/framework-large': 'warning',
  'core/category-repeated': 'error',
  'core/category-unknown': 'error',
  'core/category-alias': 'warning',
  'core/category-twice': 'error',
  'core/codebook-thin': 'warning',
  'core/activity-unknown': 'error',
  'core/coding-invalid': 'error',
  'core/coding-version': 'warning',
  'core/coding-evidence-missing': 'error',
  'core/coding-empty': 'error',
  'core/coding-second-accepted': 'error',
  'core/coding-disagreement': 'warning',
  'core/coding-undecided': 'warning',
  'core/crosswalk-broken': 'error',
  'core/declaration-invalid': 'error',
  'core/member-unknown': 'error',
  'core/dimension-unknown': 'error',
  'core/dimension-repeated': 'error',
  'core/dimension-missing': 'error',
  'core/expectation-unknown': 'error',
  'core/meaning-unknown': 'error',
  'core/meaning-effective': 'error',
  'core/threshold-invalid': 'error',
  'core/cells-too-many': 'error',
  'core/cell-unknown': 'error',
  'core/questions-differ': 'error',
  'core/analysis-unknown': 'error',
  'core/coder-unknown': 'error',
  'core/connector-unknown': 'error',
  'core/connector-options': 'error',
  'core/analysis-params': 'error',
  'core/record-unknown': 'error',
  'core/key-reused': 'error',
  'core/moment-unknown': 'error',
  'core/plugin-id-taken': 'error',
  'core/plugin-contract': 'error',
  'core/plugin-requires': 'error',
} as const satisfies Catalogue;

export type CoreCode = keyof typeof coreCatalogue;

/** Makes one of core's diagnostics; the severity comes from the catalogue. */
export function diagnostic(
  code: CoreCode,
  params: Params = {},
  at: Standing = {},
): Diagnostic<CoreCode> {
  return { code, severity: coreCatalogue[code], params, at };
}
