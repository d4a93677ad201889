import type { Plugin } from '@prevention-spectrum/core';
import { frameworks } from '@prevention-spectrum/plugin-frameworks';
import { parquet } from '@prevention-spectrum/plugin-parquet';
import { recommend } from '@prevention-spectrum/plugin-recommend';
import { tabular } from '@prevention-spectrum/plugin-tabular';

/**
 * The plugins that everybody gets who names none: to be handed to a workbench, shortened, or added to.
 * @example createWorkbench({ store, plugins: [...standard(), mine()] })
 */
export function standard(): readonly Plugin[] {
  return [frameworks(), tabular(), parquet(), recommend()];
}
