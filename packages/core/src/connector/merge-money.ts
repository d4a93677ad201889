import type { Activity, Money } from '../activity/activity.ts';
import { originsOf } from './origins.ts';

/**
 * The money of the records of one reading. It is no set: two rows with 100 euros each are 200 euros. A record that
 * stands there twice, word for word, counts once: the same content with the same ids in the same sources, wherever
 * it stood. Without ids the place tells records apart: two rows that are alike are two grants.
 */
export function moneyOfRecords(records: readonly Activity[]): readonly Money[] {
  const withMoney = records.filter(({ money }) => money.length > 0);
  const distinct = new Map(withMoney.map((record) => [textOf(record), record]));
  return [...distinct.values()].flatMap(({ money }) => money);
}

/**
 * The money of an activity that was stored, and of the same activity as it is read now. A further record of a source
 * that is among the stored ones adds its money. Otherwise it was counted before, or another source tells of the same
 * money: of equal amounts there are as many as the one has that has more. Reading again changes nothing.
 */
export function moneyOfReadings(stored: Activity, read: Activity): readonly Money[] {
  const [before, now] = [originsOf(stored), originsOf(read)];
  const sources = new Set(stored.provenance.map(({ source }) => source));
  const isFurther =
    [...now].every((origin) => !before.has(origin)) &&
    read.provenance.some(({ source }) => sources.has(source));
  if (isFurther) return [...stored.money, ...read.money];

  const counted = new Map<string, number>();
  for (const one of stored.money) counted.set(amount(one), (counted.get(amount(one)) ?? 0) + 1);
  const added = read.money.filter((one) => {
    const left = counted.get(amount(one)) ?? 0;
    counted.set(amount(one), left - 1);
    return left <= 0;
  });
  return [...stored.money, ...added];
}

/** Amounts that stand among the money more than once, with how often. */
export function repeatedAmounts(
  money: readonly Money[],
): readonly { readonly amount: string; readonly times: number }[] {
  const counted = new Map<string, number>();
  for (const one of money) counted.set(amount(one), (counted.get(amount(one)) ?? 0) + 1);
  return [...counted].flatMap(([amount, times]) => (times > 1 ? [{ amount, times }] : []));
}

function textOf(record: Activity): string {
  const { provenance } = record;
  const isNamed =
    provenance.length > 0 && provenance.every(({ externalId }) => externalId !== undefined);
  return JSON.stringify(isNamed ? { ...record, provenance: [...originsOf(record)] } : record);
}

function amount({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}
