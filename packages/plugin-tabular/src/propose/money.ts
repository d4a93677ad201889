import type { Mapping } from '../mapping.ts';
import { proposedNumbers } from './numbers.ts';
import type { Sheet } from './sheet.ts';

/** An amount with its currency: without one it is asked about. */
export function proposedMoney(sheet: Sheet): Partial<Mapping> {
  const [sums, currency] = [sheet.one('amount'), sheet.one('currency')];
  if (sums && !currency) sheet.ask('tabular/ask-currency', sums.column.name);
  const amount = sums && currency && proposedNumbers(sheet, [sums], 'money');
  if (currency && !amount) sheet.ask('tabular/ask-column', currency.column.name);
  if (!currency || !amount) return {};
  return { money: [{ amount, currency: { column: sheet.take(currency, 'money') } }] };
}
