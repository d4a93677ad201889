import {
  type DatasetDraft,
  defineDataset,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import { activities } from './activities.ts';
import { audiences } from './audiences.ts';
import { channels } from './channels.ts';
import { coders } from './coders.ts';
import { codings } from './codings.ts';
import { contradictions } from './contradictions.ts';
import { expectations } from './expectations.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { screenings } from './screenings.ts';
import { sources } from './sources.ts';
import { statistics } from './statistics.ts';

/** Riverbend before any check, to change and check again. */
export const riverbendDraft = {
  id: 'riverbend',
  label: {
    en: 'Riverbend, an invented programme against false job offers',
    id: 'Riverbend, program rekaan untuk mencegah tawaran kerja palsu',
  },
  asOf: '2023-12-31',
  sources,
  frameworks: [spectrumOfPrevention, un4p],
  organisations,
  places,
  audiences,
  channels,
  activities,
  coders,
  codings,
  expectations,
  screenings,
  statistics,
  contradictions,
} as const satisfies DatasetDraft;

/**
 * Riverbend: an invented prevention programme in three invented regencies, with everything in it that real data
 * have and that is easily got wrong. Nothing in it is real: no place, no body, no figure.
 */
export const riverbend = defineDataset(riverbendDraft);
