import {
  type Checked,
  checkDataset,
  type DatasetDraft,
  type RecordList,
} from '@prevention-spectrum/core';
import type { Data } from '../../data.ts';
import type { Draft } from './noun.ts';

/** Checks a record among those of its list as a whole dataset is checked at the door. */
export function amongItsList(list: RecordList) {
  return (draft: Draft, { dataset: { asOf, label, ...lists } }: Data): Checked<object> => {
    const others = lists[list].filter((one) => !('id' in one) || one.id !== draft.id);
    const { dataset, diagnostics } = checkDataset({
      id: 'one',
      label,
      asOf,
      [list]: [...others, draft],
    } as DatasetDraft);
    const about = diagnostics.filter(({ at }) => at.record === draft.id);
    const value = dataset[list].find((one) => 'id' in one && one.id === draft.id);
    return value
      ? { ok: true, value, diagnostics: about }
      : { ok: false, found: draft, diagnostics: about };
  };
}
