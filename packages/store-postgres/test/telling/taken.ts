/** The next so many values of something that goes on; it can be asked again. */
export async function taken<Value>(
  from: AsyncIterator<Value>,
  count: number,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  while (values.length < count) {
    const { done, value } = await from.next();
    if (done) break;
    values.push(value);
  }
  return values;
}
