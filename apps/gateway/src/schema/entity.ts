import type { Data, NodeName, Nodes } from '../data.ts';
import type { Entity, Key } from '../federation/entity.ts';

/**
 * The id of a type, and how its objects are found: by it, by the field that gives the dataset's own id, and by
 * further keys.
 */
export function entity<Name extends NodeName>(
  type: Name,
  ownIdField: string,
  keys: Readonly<Record<string, Key>> = {},
) {
  const find = (id: string, data: Data) => data.find(type, id);
  const byOwnId: Key = ({ [ownIdField]: id = '' }, { data }) => {
    const found = find(id, data);
    return found ? [found] : [];
  };
  return {
    id: { resolve: ({ id }: Nodes[Name]) => id as string },
    extensions: {
      entity: {
        byId: (id, { data }) => find(id, data),
        keys: { [ownIdField]: byOwnId, ...keys },
      } satisfies Entity,
    },
  };
}
