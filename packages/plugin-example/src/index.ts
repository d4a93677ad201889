import { contract } from '@prevention-spectrum/core';
import type { GatewayPlugin } from '@prevention-spectrum/gateway/plugin';
import { activitiesByMonth } from './analysis.ts';
import { settingWords } from './coder.ts';
import { fieldDiary } from './connector.ts';
import { catalogue } from './diagnostics.ts';
import { markdownList } from './exporter.ts';
import { settings } from './framework.ts';
import { graphql } from './graphql.ts';
import { sentences } from './sentences.ts';

export { settings };

/** The plugin: lists of data and pure functions. Making it does nothing. */
export function example(): GatewayPlugin {
  return {
    id: 'example',
    contract,
    label: { en: 'Example', id: 'Contoh' },
    frameworks: [settings],
    connectors: [fieldDiary],
    coders: [settingWords],
    analyses: [activitiesByMonth],
    exporters: [markdownList],
    diagnostics: catalogue,
    sentences,
    graphql,
  };
}

/** The name by which the command line and the gateway find what a module brings. */
export { example as plugin };
