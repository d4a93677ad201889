import { decodeGlobalID, type RelayPluginOptions } from '@pothos/plugin-relay';
import { refuse } from '../errors/sentences.ts';
import { byGlobalId } from '../federation/entity.ts';
import type { BuilderTypes } from './builder.ts';
import { pageLimit, pageSize } from './page.ts';

/** A connection is weighed by the size of its page, so its lists add nothing. */
const onePage = { complexity: { field: 1, multiplier: 1 } };

/** Global ids and connections, in plain words. */
export const relay: RelayPluginOptions<BuilderTypes> = {
  cursorType: 'String',
  idFieldOptions: {
    description:
      'Names this object among everything that the API serves; give it to `node` to fetch it again.',
  },
  decodeGlobalID(globalId) {
    try {
      return decodeGlobalID(globalId);
    } catch {
      return refuse('gateway/id-unreadable', { found: globalId });
    }
  },
  nodeTypeOptions: {
    description: 'Anything that has a global id and can be fetched by it.',
    resolveType: (value, { data, typeNames }) =>
      typeNames.get(value as object) ?? data.typeOf(value),
  },
  nodeQueryOptions: {
    nullable: true,
    description: 'One object by its global id; null when there is none.',
    args: { id: { description: 'The `id` that the API gave this object.' } },
    resolve: (_root, { id }, context, { schema }) => byGlobalId(schema, id, context),
  },
  nodesQueryOptions: {
    nullable: { list: false, items: true },
    description:
      'Several objects by their global ids, in the order asked for; null where there is none.',
    args: { ids: { description: 'The `id` of each object wanted, at most 100.' } },
    resolve(_root, { ids }, context, { schema }) {
      if (ids.length > pageLimit) {
        return refuse('gateway/page-size-invalid', {
          found: ids.length,
          least: 0,
          limit: pageLimit,
        });
      }
      return ids.map((id) => byGlobalId(schema, id, context));
    },
  },
  pageInfoTypeOptions: {
    description: 'Where a page stands in its list, for fetching the next one.',
    extensions: { shareable: true },
  },
  hasNextPageFieldOptions: { description: 'Whether the list goes on after this page.' },
  hasPreviousPageFieldOptions: { description: 'Whether something stands before this page.' },
  startCursorFieldOptions: { description: 'Marks the first entry of this page.' },
  endCursorFieldOptions: {
    description: 'Marks the last entry of this page: give it as `after` to get the next page.',
  },
  cursorFieldOptions: { description: 'Marks this entry, to continue from here.' },
  edgesFieldOptions: { description: 'The entries of this page, each with its mark.', ...onePage },
  nodeFieldOptions: { description: 'The entry itself.' },
  pageInfoFieldOptions: { description: 'Where this page stands in the whole list.' },
  nodesOnConnection: { description: 'The entries of this page without their marks.', ...onePage },
  defaultConnectionFieldOptions: {
    complexity: ({ first, last }) => ({ field: 1, multiplier: first ?? last ?? pageSize }),
  },
  firstArgOptions: {
    description: `How many entries to give from the start, 0 to ${pageLimit}; ${pageSize} when nothing is said.`,
  },
  lastArgOptions: { description: `How many entries to give from the end, 0 to ${pageLimit}.` },
  afterArgOptions: { description: 'Begin after this mark, the `endCursor` of the page before.' },
  beforeArgOptions: { description: 'Stop before this mark, the `startCursor` of the page after.' },
};
