import { readFileSync } from 'node:fs';
import { ownFrameworks, referencePages } from '@prevention-spectrum/cli';
import { registry } from '@prevention-spectrum/core';
import { placesCatalogue, placesSentences } from '@prevention-spectrum/places-indonesia';
import { standard } from '@prevention-spectrum/preset-standard';
import { storeCatalogue, sentences as storeSentences } from '@prevention-spectrum/store-postgres';
import { riverbend } from '@prevention-spectrum/testing';
import { sentences } from '../apps/gateway/src/errors/sentences.ts';
import { cliSentences } from '../packages/cli/src/words/say.ts';
import { graphqlPage } from './reference/graphql-page.ts';
import { indexPage } from './reference/index-page.ts';
import { otherCodes } from './reference/other-codes.ts';

const others = [
  {
    title: 'Places of Indonesia',
    about: 'Thrown by `@prevention-spectrum/places-indonesia`.',
    sentences: placesSentences,
    severities: placesCatalogue,
  },
  {
    title: 'The database',
    about:
      'Thrown or told by `@prevention-spectrum/store-postgres`, and through it by the gateway and by `prevention-spectrum-store`.',
    sentences: storeSentences,
    severities: storeCatalogue,
  },
  {
    title: 'The gateway',
    about:
      'In `extensions.code` of an error, in an `InputIssue`, or printed by the process where it starts and ends. [Those of the other parts](#diagnostics) come through it too.',
    sentences,
  },
  {
    title: 'The command line',
    about: 'Printed by `prevention-spectrum`; what it ends with is in its README.',
    sentences: cliSentences,
  },
];

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
  made.set('diagnostics.md', `${made.get('diagnostics.md')}${otherCodes(others)}`);
  return new Map([...made].map(([name, text]) => [`docs/reference/${name}`, text]));
}
