import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** What a receiver checks signatures with: `whsec_` and 32 random bytes in Base64. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/**
 * The headers of a message by which its receiver knows who sent it, when, and whether it is a repeat:
 * HMAC-SHA256 over `id.timestamp.body`, as https://www.standardwebhooks.com has it.
 */
export function signedHeaders(
  secret: string,
  { id, at, body }: { readonly id: string; readonly at: Date; readonly body: string },
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = createHmac('sha256', Buffer.from(secret.slice(prefix.length), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64');
  return {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
