import { defineDataset, spectrumOfPrevention, un4p } from '@prevention-spectrum/core';
import { ngoActivityTypes, ngoRoles } from '@prevention-spectrum/plugin-frameworks';
import { activities } from './activities.ts';
import { audiences } from './audiences.ts';
import { channels } from './channels.ts';
import { coder } from './coder.ts';
import { codings } from './codings.ts';
import { contradictions } from './contradictions.ts';
import { expectations } from './expectations.ts';
import { tapenBikomiInstruments } from './instruments.ts';
import { organisations } from './organisations.ts';
import { endOfFieldwork } from './periods.ts';
import { places } from './places.ts';
import { tapenBikomiProgrammes } from './programmes.ts';
import { screenings } from './screenings.ts';
import { secondReader } from './second-reading.ts';
import { sources } from './sources.ts';
import { statistics } from './statistics.ts';

/** The case as its parts, before any check. */
export const tapenBikomiDraft = {
  id: 'tapen-bikomi',
  label: {
    en: 'Tapen Bikomi Foundation, Timor Tengah Utara, until February 2019',
    id: 'Yayasan Tapen Bikomi, Timor Tengah Utara, sampai Februari 2019',
  },
  asOf: endOfFieldwork,
  sources,
  frameworks: [
    spectrumOfPrevention,
    un4p,
    tapenBikomiInstruments,
    tapenBikomiProgrammes,
    ngoActivityTypes,
    ngoRoles,
  ],
  organisations,
  places,
  audiences,
  channels,
  activities,
  coders: [coder, secondReader],
  codings,
  expectations,
  screenings,
  statistics,
  contradictions,
};

/**
 * The paper as a coded dataset: what a local foundation and its partners in eastern Indonesia were reported to do
 * against trafficking, whom and where it reached, and how far that can be known.
 */
export const tapenBikomi = defineDataset(tapenBikomiDraft);
