import type { Activity } from '../activity/activity.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import { misuse } from '../diagnostic/spectrum-error.ts';
import { MemoryRecords } from './memory-records.ts';
import type { Revision } from './revision.ts';
import { revisionAt } from './revision-at.ts';
import { standsFor } from './stands-for.ts';
import { stepsOf } from './steps.ts';
import type { Store, Written } from './store.ts';

/**
 * A store in memory, begun with a dataset.
 * @param now the clock by which revisions are dated
 */
export function memoryStore(begin: CodedDataset, now: () => Date = () => new Date()): Store {
  const records = new MemoryRecords(begin);
  const revisions: Revision[] = [];
  const keys = new Map<string, { readonly text: string; readonly revision: Revision }>();
  return {
    async dataset(at) {
      return records.dataset(at ? revisionAt(at, revisions) : revisions.length);
    },
    async activity(id) {
      return records.kept({ list: 'activities', id }).record as Activity | null;
    },
    async codings(activity) {
      return records.codings(activity);
    },
    async lastRevision() {
      return revisions.length;
    },
    async versions(of) {
      return of.map((ref) => records.kept(ref).version);
    },
    async write(edit): Promise<Written> {
      const { key } = edit;
      const earlier = key === undefined ? undefined : keys.get(key);
      if (earlier) {
        if (earlier.text !== standsFor(edit)) misuse('core/key-reused', { key: key ?? '' });
        return { ok: true, revision: earlier.revision, repeated: true };
      }
      const found = stepsOf(edit, records, revisions.length);
      if (!found.ok) return found;
      if (found.steps.length === 0) return { ok: true, revision: null, repeated: false };
      const revision: Revision = {
        number: revisions.length + 1,
        at: laterOf(now().toISOString(), revisions.at(-1)?.at),
        by: edit.by,
        because: edit.because ?? null,
        touched: found.steps.map(({ record: _, ...touched }) => touched),
      };
      if (key !== undefined) keys.set(key, { text: standsFor(edit), revision });
      records.take(revision.number, found.steps);
      revisions.push(revision);
      return { ok: true, revision, repeated: false };
    },
    async revisions({ after = 0, first = Number.POSITIVE_INFINITY, of } = {}) {
      const touches = ({ touched }: Revision) =>
        !of || touched.some(({ list, id }) => list === of.list && id === of.id);
      return revisions
        .filter((revision) => revision.number > after && touches(revision))
        .slice(0, first);
    },
  };
}

/** A clock that was set back does not turn history round. */
function laterOf(now: string, last = now): string {
  return now < last ? last : now;
}
