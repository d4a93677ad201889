import { dimension } from '../axis/dimensions.ts';
import type { Dimension } from '../coverage/answer.ts';
import type { Columns } from './columns.ts';
import { dated } from './placed-rows.ts';

/**
 * What `dimension` gives, from columns alone: for whoever has no dataset in memory, but a snapshot of its columns.
 * @throws SpectrumError `core/dimension-unknown`.
 */
export function columnarDimension(columns: Columns, id: string): Dimension {
  return dimension(dated(columns), id);
}
