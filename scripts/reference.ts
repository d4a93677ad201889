import { readFileSync } from 'node:fs';
import { ownFrameworks, referencePages } from '@prevention-spectrum/cli';
import { registry } from '@prevention-spectrum/core';
import { standard } from '@prevention-spectrum/preset-standard';
import { riverbend } from '@prevention-spectrum/testing';
import { sentences } from '../apps/gateway/src/errors/sentences.ts';
import { graphqlPage } from './reference/graphql-page.ts';
import { indexPage } from './reference/index-page.ts';

/** The pages of docs/reference by their path in the repository: of the library, the gateway and the standard plugins. */
export function pages(): ReadonlyMap<string, string> {
  const loaded = registry(standard());
  const frameworks = [...ownFrameworks, ...loaded.frameworks.values()];
  const schema = readFileSync(new URL('../apps/gateway/schema.graphql', import.meta.url), 'utf8');
  const made = new Map([
    ['README.md', indexPage(frameworks)],
    ['graphql.md', graphqlPage(schema, sentences)],
    ...referencePages({ ...riverbend, frameworks }, loaded),
  ]);
  return new Map([...made].map(([name, text]) => [`docs/reference/${name}`, text]));
}
