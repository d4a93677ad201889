import type { Bilingual } from '../activity/text.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { CodeOf, Framework } from './framework.ts';

/** The mapping relations of SKOS (W3C 2009), section 10: many to many, and never a licence to recode. */
export type MappingRelation =
  | 'exactMatch'
  | 'closeMatch'
  | 'broadMatch'
  | 'narrowMatch'
  | 'relatedMatch';

export interface Mapping<From extends string = string, To extends string = string> {
  readonly from: From;
  readonly relation: MappingRelation;
  readonly to: To;
  readonly because: Bilingual;
}

/** What one framework says in another's words. It guides a coder; it never codes an activity. */
export interface Crosswalk<From extends string = string, To extends string = string> {
  readonly id: string;
  readonly from: { readonly id: string; readonly version: string };
  readonly to: { readonly id: string; readonly version: string };
  readonly mappings: readonly Mapping<From, To>[];
}

/** Defines a crosswalk between two frameworks; codes of either that do not exist do not compile. */
export function defineCrosswalk<const F extends Framework, const T extends Framework>(
  from: F,
  to: T,
  mappings: readonly Mapping<CodeOf<F>, CodeOf<T>>[],
): Crosswalk<CodeOf<F>, CodeOf<T>> {
  return {
    id: `${from.id}--${to.id}`,
    from: { id: from.id, version: from.version },
    to: { id: to.id, version: to.version },
    mappings,
  };
}

/** Reports every mapping whose code one of the two frameworks does not have. */
export function checkCrosswalk(
  crosswalk: Crosswalk,
  from: Framework,
  to: Framework,
): readonly Diagnostic[] {
  const known = (framework: Framework, code: string) =>
    framework.categories.some((category) => category.code === code);
  return crosswalk.mappings
    .filter((mapping) => !known(from, mapping.from) || !known(to, mapping.to))
    .map((mapping) =>
      diagnostic(
        'core/crosswalk-broken',
        { from: mapping.from, to: mapping.to },
        { record: crosswalk.id },
      ),
    );
}
