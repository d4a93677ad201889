import { hasUnread } from '../../activity/activity.ts';
import { everybody } from '../../dataset/everybody.ts';
import type { Sums } from '../coverage/caveats.ts';
import { counting } from '../coverage/counting.ts';
import type { LiveRecord } from './live-records.ts';

/** What the caveats say of all activities, kept as they come and go. */
export class LiveSums {
  readonly #frameworks: readonly string[];
  readonly #uncoded = new Map<string, number>();
  readonly #contested = new Map<string, number>();
  #of = 0;
  #nobodys = 0;

  constructor(frameworks: readonly string[], records: Iterable<LiveRecord>) {
    this.#frameworks = frameworks;
    for (const record of records) this.add(record, 1);
  }

  add({ activity, codings }: LiveRecord, sign: 1 | -1): void {
    if (counting(activity, everybody, 'out').counts === 'never') return;
    this.#of += sign;
    if (activity.organisations.length === 0 && !hasUnread(activity, 'organisations')) {
      this.#nobodys += sign;
    }
    for (const framework of this.#frameworks) {
      const accepted = codings.find(
        (one) => one.framework === framework && one.status === 'accepted',
      );
      if (!accepted) increase(this.#uncoded, framework, sign);
      else if (accepted.alternatives.length > 0) increase(this.#contested, framework, sign);
    }
  }

  /** As they are now. */
  now(): Pick<Sums, 'nobodys' | 'framing'> {
    const [of, uncoded, contested] = [this.#of, new Map(this.#uncoded), new Map(this.#contested)];
    return {
      nobodys: this.#nobodys,
      framing: (framework) => ({
        of,
        uncoded: uncoded.get(framework) ?? 0,
        contested: contested.get(framework) ?? 0,
      }),
    };
  }
}

function increase(numbers: Map<string, number>, name: string, by: number): void {
  numbers.set(name, (numbers.get(name) ?? 0) + by);
}
