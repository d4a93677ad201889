import type { GraphiQLOptions } from 'graphql-yoga';
import { examples } from './examples.ts';

/** The query editor: it opens with one tab for each kind of user. */
export const graphiql: GraphiQLOptions = {
  title: 'Prevention Spectrum',
  defaultTabs: examples.map((query) => ({ query })),
  defaultEditorToolsVisibility: false,
};
