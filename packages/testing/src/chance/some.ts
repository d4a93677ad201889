import * as fc from 'fast-check';

export const both = (words: string) => ({ en: words, id: words });
export const labelled = (id: string) => ({ id, label: both(id) });

export const some = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: 1 });
export const few = <Item>(of: fc.Arbitrary<Item>) => fc.array(of, { maxLength: 2 });
export const maybe = <Item>(of: fc.Arbitrary<Item>) => fc.option(of, { nil: undefined });

/** One time in four, since of many conditions at once hardly anything is left. */
export const seldom = <Item>(of: fc.Arbitrary<Item>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: of });

/** An object without the fields that are `undefined`. */
export const stated = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Fields]: Exclude<Fields[Field], undefined>;
  };
