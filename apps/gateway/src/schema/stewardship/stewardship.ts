import type { Builder } from '../builder.ts';
import { agreement } from './agreement.ts';
import { endAnswer } from './granted.ts';
import { key } from './key.ts';
import { release } from './release.ts';

/** Whom a custodian lets in, with whom it shares, and what it publishes. */
export function stewardship(builder: Builder): void {
  const ending = endAnswer(builder);
  for (const define of [key, agreement, release]) define(builder, ending);
}
