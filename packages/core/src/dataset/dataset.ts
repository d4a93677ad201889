import type { Activity } from '../activity/activity.ts';
import type { Audience, Channel } from '../activity/audience.ts';
import type { Organisation } from '../activity/organisation.ts';
import type { Place } from '../activity/place.ts';
import type { Source } from '../activity/provenance.ts';
import type { Bilingual } from '../activity/text.ts';
import type { Coder, Coding } from '../coding/coding.ts';
import type { Framework } from '../framework/framework.ts';
import type { Contradiction } from './contradiction.ts';
import type { Expectation, Screening } from './expectation.ts';
import type { Statistic } from './statistic.ts';

/**
 * Activities with their codings and everything that is declared about them: what every analysis reads.
 * It is plain data: it can be printed, sent and compared.
 */
export interface CodedDataset {
  readonly id: string;
  readonly label: Bilingual;
  /** The date up to which the data speak, as precise as known. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly frameworks: readonly Framework[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly audiences: readonly Audience[];
  readonly channels: readonly Channel[];
  readonly activities: readonly Activity[];
  readonly coders: readonly Coder[];
  readonly codings: readonly Coding[];
  readonly expectations: readonly Expectation[];
  readonly screenings: readonly Screening[];
  readonly statistics: readonly Statistic[];
  readonly contradictions: readonly Contradiction[];
}
