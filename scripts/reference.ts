import { ownFrameworks, referencePages } from '@prevention-spectrum/cli';
import { registry } from '@prevention-spectrum/core';
import { standard } from '@prevention-spectrum/preset-standard';

/** The pages of docs/reference by their path in the repository: of the library and the standard plugins. */
export function pages(): ReadonlyMap<string, string> {
  const loaded = registry(standard());
  const frameworks = [...ownFrameworks, ...loaded.frameworks.values()];
  const made = [...referencePages(frameworks, loaded)];
  return new Map(made.map(([name, text]) => [`docs/reference/${name}`, text]));
}
