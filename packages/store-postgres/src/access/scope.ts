/** What a caller may do: see records, put and retire them, propose and decide codings, and let others in. */
export const scopes = ['read', 'write', 'code', 'manage'] as const;
export type Scope = (typeof scopes)[number];

/** What each role of a member allows. */
export const roleScopes = {
  reader: ['read'],
  coder: ['read', 'code'],
  editor: ['read', 'write', 'code'],
  steward: ['read', 'write', 'code', 'manage'],
} as const satisfies Readonly<Record<string, readonly Scope[]>>;
export type MemberRole = keyof typeof roleScopes;
export const memberRoles = Object.keys(roleScopes) as MemberRole[];
