import type { PlaceDraft } from '../dataset/dataset-draft.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

type Coded = Pick<PlaceDraft, 'code'> & { readonly id: string };

/**
 * The code system by which each place is known. Systems use the same codes for different places: 5303 is one regency
 * to the Home Ministry and another to the statistics agency.
 */
export class PlaceSystems {
  readonly #systems = new Map<string, string>();

  constructor(stored: readonly Coded[]) {
    this.take(stored);
  }

  /** Takes places in, all or none; says of which ids another system was meant before. */
  take(places: readonly Coded[]): readonly Diagnostic[] {
    const clashes = places.flatMap(({ id, code }) => {
      const before = this.#systems.get(id);
      if (!code || before === undefined || before === code.system) return [];
      const params = { found: id, before, read: code.system };
      return [diagnostic('core/place-system-differs', params, { path: ['places'] })];
    });
    if (clashes.length > 0) return clashes;
    for (const { id, code } of places) if (code) this.#systems.set(id, code.system);
    return [];
  }
}
