import type { AudienceId, ChannelId } from './id.ts';
import type { Bilingual } from './text.ts';

/** People whom an activity addresses, by the part they play: `youth`, `teachers`, `recruiters`. Never a named person. */
export interface Audience {
  readonly id: AudienceId;
  readonly label: Bilingual;
}

/** The means by which an activity meets its audience: `meeting`, `poster`, `film`, `decree`. */
export interface Channel {
  readonly id: ChannelId;
  readonly label: Bilingual;
}
