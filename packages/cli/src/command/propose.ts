import type { Session } from '../session.ts';
import { refuse } from '../words/say.ts';

/** Prints a proposed mapping; its reasons and open questions go beside it. */
export async function propose(file: string, _session: Session): Promise<void> {
  refuse('cli/mapping-missing', { found: file });
}
