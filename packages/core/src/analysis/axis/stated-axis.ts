import { type Activity, hasUnread } from '../../activity/activity.ts';
import type { OrganisationId } from '../../activity/id.ts';
import type { Role } from '../../activity/organisation.ts';
import type { Bilingual } from '../../activity/text.ts';
import type { Fact } from '../../locales/answer-codes.ts';
import type { Axis, Member } from './axis.ts';

/**
 * An axis whose values a source states as a list: audiences, channels.
 * Sure: those stated. Possible: every member, when nothing is stated, and every other one, when something stated
 * could not be read.
 */
export function statedAxis(
  id: 'audience' | 'channel',
  label: Bilingual,
  members: readonly Member[],
  missing: Fact,
): Axis {
  const field = `${id}s` as const;
  const values = (activity: Activity): readonly string[] | null => activity[field];
  return {
    id,
    label,
    members,
    isCoded: false,
    among(activity) {
      const stated = values(activity) ?? [];
      return stated.length === 0 || hasUnread(activity, field) ? null : [...new Set(stated)];
    },
    touch(activity, member) {
      const stated = values(activity);
      if (stated === null || stated.length === 0) return { missing };
      if (stated.includes(member)) return 'sure';
      return hasUnread(activity, field) ? { missing } : 'absent';
    },
    stated: (activity) => values(activity)?.length ?? 0,
  };
}

/** Organisations in the roles asked for. An activity that names none belongs to none of them. */
export function organisationAxis(members: readonly Member[], roles: readonly Role[]): Axis {
  return {
    id: 'organisation',
    label: { en: 'Organisation', id: 'Organisasi' },
    members,
    isCoded: false,
    among: (activity) =>
      hasUnread(activity, 'organisations') ? null : [...inRoles(activity, roles)],
    touch(activity, member) {
      if (inRoles(activity, roles).has(member as OrganisationId)) return 'sure';
      return hasUnread(activity, 'organisations') ? { missing: 'organisation-missing' } : 'absent';
    },
    stated: (activity) => inRoles(activity, roles).size,
  };
}

/** The organisations whose own an activity is, by the roles that make it theirs. */
export function inRoles(activity: Activity, roles: readonly Role[]): ReadonlySet<OrganisationId> {
  return new Set(
    activity.organisations
      .filter(({ role }) => roles.includes(role))
      .map(({ organisation }) => organisation),
  );
}
