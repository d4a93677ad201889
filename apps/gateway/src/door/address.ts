/**
 * Where a request comes from. Each proxy that is trusted wrote down, at the end of `x-forwarded-for`, from whom it had
 * the request; what stands before that was written by whoever wanted to.
 */
export function addressOf(request: Request, socket: string, proxies: number): string {
  const written = (request.headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((one) => one.trim());
  const way = [...written.filter((one) => one !== ''), socket];
  return way[Math.max(0, way.length - 1 - proxies)] as string;
}
