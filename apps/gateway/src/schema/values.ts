/** The values of an enum from the words that core uses, each with its description: `not-applicable` is `NOT_APPLICABLE`. */
export function valuesOf<Value extends string>(descriptions: Readonly<Record<Value, string>>) {
  return Object.fromEntries(
    Object.entries<string>(descriptions).map(([value, description]) => [
      value.replaceAll('-', '_').toUpperCase(),
      { value: value as Value, description },
    ]),
  );
}
