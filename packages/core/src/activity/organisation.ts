import type { OrganisationId } from './id.ts';
import type { Text } from './text.ts';

/**
 * What an organisation does in an activity. The first four are the roles of IATI 2.03;
 * `cooperating` takes part in the work on an equal footing, `participating` is reached by it or speaks at it.
 */
export const roles = [
  'accountable',
  'implementing',
  'funding',
  'extending',
  'cooperating',
  'participating',
] as const;
export type Role = (typeof roles)[number];

/** The roles in which an activity is an organisation's own, unless a question asks otherwise. */
export const ownRoles: readonly Role[] = ['accountable', 'implementing'];

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: Text;
  /** What kind of body it is, in the field's words: `ngo`, `government`, `village-government`, `intergovernmental`, ... */
  readonly type?: string;
  readonly partOf?: OrganisationId;
}

export interface Participation {
  readonly organisation: OrganisationId;
  readonly role: Role;
}
