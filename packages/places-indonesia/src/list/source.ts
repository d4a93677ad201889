import type { Source } from '@prevention-spectrum/core';
import bpsFile from '../../data/bps.json' with { type: 'json' };
import kemendagriFile from '../../data/kemendagri.json' with { type: 'json' };
import { listSource } from './place-list.ts';

/**
 * The two lists as sources: `kemendagri-2025` and `bps-2018`. Their licence, ODbL 1.0, asks that whoever
 * shows or passes on what comes from them names them; the citation is the sentence to show.
 */
export const placeSources: readonly [Source, Source] = [
  listSource(kemendagriFile.list),
  listSource(bpsFile.list),
];
