import { checkActivity, type KnownRecords } from '../activity/check-activity.ts';
import { gazetteer } from '../activity/gazetteer.ts';
import type { Organisation } from '../activity/organisation.ts';
import { daysOf } from '../activity/period.ts';
import type { Place } from '../activity/place.ts';
import { placeTree } from '../activity/place-tree.ts';
import { checkCoding } from '../coding/check-coding.ts';
import type { Coding } from '../coding/coding.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Checked, Diagnostic } from '../diagnostic/diagnostic.ts';
import { SpectrumError } from '../diagnostic/spectrum-error.ts';
import { checkCategories } from '../framework/check-framework.ts';
import { checkExpectation, checkScreening, type Declarable } from './check-declaration.ts';
import type { CodedDataset } from './dataset.ts';
import type { DatasetDraft } from './dataset-draft.ts';
import { partOfTree } from './part-of-tree.ts';
import type { Statistic } from './statistic.ts';

/** A record that stayed out, as it was found, with the reasons. */
export interface RefusedRecord {
  readonly kind: 'activity' | 'coding' | 'expectation' | 'screening';
  readonly found: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** A checked dataset: what could be used, what could not, and everything there is to say. `drafts = kept + refused`. */
export interface CheckedDataset {
  readonly dataset: CodedDataset;
  readonly refused: readonly RefusedRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a whole dataset at the door. It never throws for bad data: a bad record is refused and kept, a bad field
 * is left out and kept, and the rest is usable.
 */
export function checkDataset(draft: DatasetDraft): CheckedDataset {
  const diagnostics: Diagnostic[] = [];
  const refusals: RefusedRecord[] = [];
  const keep = <Value>(kind: RefusedRecord['kind'], checked: Checked<Value>): Value[] => {
    diagnostics.push(...checked.diagnostics);
    if (checked.ok) return [checked.value];
    refusals.push({ kind, found: checked.found, diagnostics: checked.diagnostics });
    return [];
  };
  const unique = <Item extends { readonly id: string }>(kind: string, items: readonly Item[]) =>
    firstOfEach(kind, items, diagnostics);

  if (!daysOf(draft.asOf)) {
    diagnostics.push(
      diagnostic('core/date-impossible', { found: draft.asOf, end: 'asOf' }, { path: ['asOf'] }),
    );
  }
  const frameworks = unique('framework', draft.frameworks ?? []);
  for (const framework of frameworks) diagnostics.push(...checkCategories(framework));
  const organisations = unique('organisation', draft.organisations ?? []).map(
    ({ name, ...rest }) => ({ ...rest, name: asText(name) }),
  ) as unknown as readonly Organisation[];
  const found = placesOf(draft);
  diagnostics.push(...found.diagnostics);
  const audiences = unique(
    'audience',
    draft.audiences ?? [],
  ) as unknown as CodedDataset['audiences'];
  const channels = unique('channel', draft.channels ?? []) as unknown as CodedDataset['channels'];

  const known: KnownRecords = {
    places: gazetteer(found.places),
    organisations: new Set(organisations.map(({ id }) => id)),
    audiences: new Set(audiences.map(({ id }) => id)),
    channels: new Set(channels.map(({ id }) => id)),
  };
  const read = unique(
    'activity',
    (draft.activities ?? []).flatMap((one) => keep('activity', checkActivity(one, known))),
  );
  const parts = partOfTree(read);
  diagnostics.push(...parts.diagnostics);
  const activities = parts.activities;

  const codable = {
    activities: new Set<string>(activities.map(({ id }) => id)),
    frameworks: new Map(frameworks.map((framework) => [framework.id, framework])),
  };
  const codings = oneAccepted(
    (draft.codings ?? []).flatMap((one) => keep('coding', checkCoding(one, codable))),
    (second, why) => {
      diagnostics.push(why);
      refusals.push({ kind: 'coding', found: second, diagnostics: [why] });
    },
  );
  const declarable: Declarable = {
    places: found.places,
    organisations: known.organisations,
    audiences: known.audiences,
    channels: known.channels,
    frameworks: codable.frameworks,
  };
  return {
    dataset: {
      id: draft.id,
      label: draft.label,
      asOf: draft.asOf,
      sources: draft.sources ?? [],
      frameworks,
      organisations,
      places: found.places,
      audiences,
      channels,
      activities,
      coders: draft.coders ?? [],
      codings,
      expectations: unique('expectation', draft.expectations ?? []).flatMap((one) =>
        keep('expectation', checkExpectation(one, declarable)),
      ),
      screenings: unique('screening', draft.screenings ?? []).flatMap((one) =>
        keep('screening', checkScreening(one, declarable)),
      ),
      statistics: (draft.statistics ?? []).map(
        ({ place, approximate, caveats, ...rest }) =>
          ({
            ...rest,
            place: place ?? null,
            approximate: approximate ?? false,
            caveats: caveats ?? [],
          }) as Statistic,
      ),
      contradictions: draft.contradictions ?? [],
    },
    refused: refusals,
    diagnostics,
  };
}

/**
 * A dataset written in code.
 * @throws SpectrumError with the first error found: code must be mended, data from outside goes through `checkDataset`.
 */
export function defineDataset(draft: DatasetDraft): CodedDataset {
  const { dataset, diagnostics } = checkDataset(draft);
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (first) throw new SpectrumError(first);
  return dataset;
}

function asText(words: string | Readonly<Record<string, string>>) {
  return typeof words === 'string' ? { und: words } : words;
}

/** Places with every broken link cut and said. */
function placesOf(draft: DatasetDraft): {
  readonly places: readonly Place[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const stated = (draft.places ?? []).map(({ name, ...rest }) => ({
    ...rest,
    name: asText(name),
  })) as unknown as readonly Place[];
  const { tree, diagnostics } = placeTree(stated);
  const places = [...tree.places.values()].map((place) => {
    const [, parent] = tree.lineage(place.id);
    if (parent === place.within) return place;
    const { within: _cut, ...rest } = place;
    return rest;
  });
  return { places, diagnostics };
}

function firstOfEach<Item extends { readonly id: string }>(
  kind: string,
  items: readonly Item[],
  diagnostics: Diagnostic[],
): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => {
    if (seen.has(id)) diagnostics.push(diagnostic('core/id-repeated', { kind, found: id }));
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

/** One accepted coding for each activity and framework: a second one needs adjudication, not a silent choice. */
function oneAccepted(
  codings: readonly Coding[],
  refuse: (second: Coding, why: Diagnostic) => void,
): readonly Coding[] {
  const seen = new Set<string>();
  return codings.filter((coding) => {
    if (coding.status !== 'accepted') return true;
    const key = JSON.stringify([coding.activity, coding.framework]);
    const isFirst = !seen.has(key);
    seen.add(key);
    if (!isFirst) {
      const at = { record: coding.activity, path: ['codings', coding.framework] };
      refuse(coding, diagnostic('core/coding-second-accepted', { coder: coding.coder }, at));
    }
    return isFirst;
  });
}
