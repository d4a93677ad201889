/**
 * Who may see a field: 0 everybody, 1 partners with an agreement, 2 the custodian itself and partners to whom an
 * agreement says so, 3 sealed: it never leaves the custodian.
 */
export type Level = 0 | 1 | 2 | 3;

/** What an agreement can open: what is sealed is in no agreement. */
export const agreedLevels = [0, 1, 2] as const;
export type AgreedLevel = (typeof agreedLevels)[number];

/** A level; or a level, and what stands in the field for whoever sees less. */
type Leaf<Value> = Level | readonly [Level, Value];

type Scalar = string | number | boolean;
/** A value without its own fields: words, numbers, lists of them, texts by language, and maps whose keys are data. */
type Whole<Value> = [Value] extends [Scalar | readonly Scalar[]]
  ? true
  : [Value] extends [{ readonly en: string; readonly id: string }]
    ? keyof Value extends 'en' | 'id'
      ? true
      : false
    : string extends keyof Value
      ? true
      : false;

type Keys<Value> = Value extends unknown ? keyof Value : never;
type FieldOf<Value, Field extends PropertyKey> = Value extends unknown
  ? Field extends keyof Value
    ? Value[Field]
    : never
  : never;

/**
 * A level for every field of a record and of the records in it. A field that core adds has none, and does not compile.
 * A level alone is for what a record cannot do without: whoever sees less does not see the record.
 */
export type LevelsOf<Value> =
  Whole<NonNullable<Value>> extends true
    ? Leaf<Value>
    : [NonNullable<Value>] extends [readonly (infer Item)[]]
      ? LevelsOf<Item>
      : {
          readonly [Field in Keys<NonNullable<Value>>]-?: LevelsOf<
            FieldOf<NonNullable<Value>, Field>
          >;
        };
