/** A record with its place in its list; `null` for one that is no longer there. */
export interface PlacedRecord {
  readonly position: number;
  readonly record: object | null;
}

/** The records of a list in the order of their places. */
export interface PlacedRecords {
  readonly records: readonly object[];
  readonly positions: readonly number[];
}

/** @param sorted in the order of their places */
export function placedRecords(sorted: readonly PlacedRecord[]): PlacedRecords {
  const there = sorted.filter(({ record }) => record !== null);
  return {
    records: there.map(({ record }) => record as object),
    positions: there.map(({ position }) => position),
  };
}

/**
 * The list with some records changed, added and gone.
 * @param changes in the order of their places
 */
export function withChanges(
  { records, positions }: PlacedRecords,
  changes: readonly PlacedRecord[],
): PlacedRecords {
  const changed = { records: [] as object[], positions: [] as number[] };
  let next = 0;
  const keepBefore = (position: number) => {
    while (next < positions.length && (positions[next] as number) < position) {
      changed.records.push(records[next] as object);
      changed.positions.push(positions[next] as number);
      next += 1;
    }
  };
  for (const { position, record } of changes) {
    keepBefore(position);
    if (positions[next] === position) next += 1;
    if (record === null) continue;
    changed.records.push(record);
    changed.positions.push(position);
  }
  keepBefore(Number.POSITIVE_INFINITY);
  return changed;
}
