import { refuse } from '../errors/sentences.ts';

const limit = 6;
const minute = 60_000;
/** Addresses that are remembered at a time: whoever has more of them is no longer told apart by them. */
const most = 10_000;

/** Log-ins that failed, by the address that they came from. */
export interface LogIns {
  /** @throws SpectrumError `gateway/log-ins-too-many` when too many failed within the last minute */
  check(address: string): void;
  failed(address: string): void;
}

export function countedLogIns(now: () => number = Date.now): LogIns {
  const failures = new Map<string, readonly number[]>();
  const recent = (address: string) =>
    (failures.get(address) ?? []).filter((at) => at > now() - minute);
  return {
    check(address) {
      if (recent(address).length >= limit) refuse('gateway/log-ins-too-many', { limit });
    },
    failed(address) {
      const times = [...recent(address), now()];
      failures.delete(address);
      failures.set(address, times);
      for (const oldest of failures.keys()) {
        if (failures.size <= most) break;
        failures.delete(oldest);
      }
    },
  };
}
