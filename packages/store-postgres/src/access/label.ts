import { storeError } from '../catalogue.ts';

const longest = 80;

/**
 * A label as it was given, when it is one line of at most 80 characters.
 * @throws SpectrumError `store/field-refused`
 */
export function checkedLabel(label: string): string {
  const isLine = label.trim() !== '' && label.length <= longest && !/\p{Cc}/u.test(label);
  if (isLine) return label;
  throw storeError('store/field-refused', { field: 'label', expected: `1–${longest}` });
}

/**
 * One of the words that are known.
 * @throws SpectrumError `store/field-refused`
 */
export function checkedWord<Word extends string>(
  field: string,
  word: Word,
  known: readonly Word[],
): Word {
  if (known.includes(word)) return word;
  throw storeError('store/field-refused', { field, expected: known.join(' | ') });
}
