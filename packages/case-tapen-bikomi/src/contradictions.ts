import type { Contradiction } from '@prevention-spectrum/core';
import { activities } from './contradictions/activities.ts';
import { figures } from './contradictions/figures.ts';
import { names } from './contradictions/names.ts';

/** Where the paper disagrees with itself or with others: kept and shown, never silently mended. */
export const contradictions: readonly Contradiction[] = [...figures, ...activities, ...names];
