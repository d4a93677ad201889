import type { Plugin } from '@prevention-spectrum/core';
import type { GraphQLSchema } from 'graphql';
import { entitiesOf } from '../federation/entity.ts';
import { subgraph } from '../federation/subgraph.ts';
import { activity } from './activity.ts';
import { analysis } from './analysis.ts';
import { audience } from './audience.ts';
import { bounds } from './bounds.ts';
import { createBuilder } from './builder.ts';
import { category } from './category.ts';
import { caveat } from './caveat.ts';
import { cell } from './cell.ts';
import { change } from './change.ts';
import { channel } from './channel.ts';
import { codeLabel } from './code-label.ts';
import { coder } from './coder.ts';
import { coding } from './coding.ts';
import { contradiction } from './contradiction.ts';
import { coverage } from './coverage.ts';
import { dataset } from './dataset.ts';
import { diagnostic } from './diagnostic.ts';
import { dimension } from './dimension.ts';
import { evidence } from './evidence.ts';
import { expectation } from './expectation.ts';
import { explainGap } from './explain-gap.ts';
import { type Extension, extended, extensionsOf } from './extensions.ts';
import { framework } from './framework.ts';
import { gaps } from './gaps.ts';
import { guarded } from './guarded.ts';
import { history } from './history.ts';
import { joined, withJoined } from './joined.ts';
import { json } from './json.ts';
import { language } from './language.ts';
import { moment } from './moment.ts';
import { organisation } from './organisation.ts';
import { param } from './param.ts';
import { place } from './place.ts';
import { question } from './question.ts';
import { reading } from './reading.ts';
import { reason } from './reason.ts';
import { revision } from './revision.ts';
import { screening } from './screening.ts';
import { settle } from './settle.ts';
import { source } from './source.ts';
import { stackDepth } from './stack-depth.ts';
import { statement } from './statement.ts';
import { statistic } from './statistic.ts';
import { stewardship } from './stewardship/stewardship.ts';
import { subscription } from './subscription.ts';
import { webhook } from './webhook.ts';
import { where } from './where.ts';
import { writing } from './writing/writing.ts';

const nouns = [
  activity,
  analysis,
  audience,
  bounds,
  category,
  caveat,
  cell,
  change,
  channel,
  codeLabel,
  coder,
  coding,
  contradiction,
  coverage,
  dataset,
  diagnostic,
  dimension,
  evidence,
  expectation,
  explainGap,
  framework,
  gaps,
  history,
  joined,
  json,
  language,
  moment,
  organisation,
  param,
  place,
  question,
  reading,
  reason,
  revision,
  screening,
  settle,
  source,
  stackDepth,
  statement,
  statistic,
  subgraph,
  subscription,
  webhook,
  where,
  writing,
  stewardship,
];

/**
 * The whole schema, with what plugins add to it.
 * @throws SpectrumError when a plugin does not fit: `gateway/plugin-…`.
 */
export function createSchema(plugins: readonly Plugin[] = []): GraphQLSchema {
  return withJoined(extended(extensionsOf(plugins), build));
}

/** Each noun brings its types and the questions that begin with it; then each plugin adds its own. */
function build(extensions: readonly Extension[]): GraphQLSchema {
  const builder = createBuilder();
  builder.queryType({
    description:
      'Everything that can be asked. Begin with `coverage`; `dimensions` says by what, `frameworks` explains the words.',
  });
  builder.mutationType({
    description:
      'Everything that can be written. Each write is whole or not at all, says what it saw (`version`), and may be sent again under the same `key`.',
  });
  builder.globalConnectionField('totalCount', (t) =>
    t.int({
      description: 'How many entries the whole list has.',
      resolve: (connection) => (connection as unknown as { totalCount: number }).totalCount,
    }),
  );
  for (const define of nouns) define(builder);
  for (const { extend } of extensions) extend(builder);
  const schema = guarded(builder.toSchema());
  entitiesOf(schema);
  return schema;
}
