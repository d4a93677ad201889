import { serveCoverage } from '@prevention-spectrum/core';

serveCoverage(self);
