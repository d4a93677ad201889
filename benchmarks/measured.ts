import { coldStart } from './measured/cold-start.ts';
import { storedCoverage } from './measured/coverage.ts';
import { following } from './measured/following.ts';
import { http } from './measured/http.ts';
import { listImport } from './measured/import.ts';
import { memoryCoverage } from './measured/memory.ts';
import { peers } from './measured/peers.ts';
import { reading } from './measured/reading.ts';
import type { Measured } from './shape/measured.ts';

/** Everything that is measured, a file each. */
export const allMeasured: readonly Measured[] = [
  listImport,
  reading,
  storedCoverage,
  memoryCoverage,
  following,
  coldStart,
  http,
  peers,
];
