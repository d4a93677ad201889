import type { StatisticDraft } from '@prevention-spectrum/core';
import { background } from './statistics/background.ts';
import { ofTheCase } from './statistics/of-the-case.ts';
import { series } from './statistics/series.ts';

/** Every figure of the paper, in value as it prints them, with what is odd about it. */
export const statistics: readonly StatisticDraft[] = [...series, ...background, ...ofTheCase];
