/** A clock that goes on by seven hours each time it is asked. */
export function clock(): () => Date {
  let hours = 0;
  return () => {
    hours += 7;
    return new Date(Date.UTC(2026, 2, 1, hours, 30));
  };
}
