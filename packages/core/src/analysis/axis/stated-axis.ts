import type { Activity } from '../../activity/activity.ts';
import type { OrganisationId } from '../../activity/id.ts';
import type { Role } from '../../activity/organisation.ts';
import type { Bilingual } from '../../activity/text.ts';
import type { Axis, Fact, Member } from './axis.ts';

/**
 * An axis whose values a source states as a list: audiences, channels.
 * Sure: those stated. Possible: every member, when nothing is stated.
 */
export function statedAxis(
  id: string,
  label: Bilingual,
  members: readonly Member[],
  values: (activity: Activity) => readonly string[] | null,
  missing: Fact,
): Axis {
  return {
    id,
    label,
    members,
    touch(activity, member) {
      const stated = values(activity);
      if (stated === null || stated.length === 0) return { missing };
      return stated.includes(member) ? 'sure' : 'absent';
    },
    stated: (activity) => values(activity)?.length ?? 0,
  };
}

/** Organisations in the roles asked for. An activity that names none belongs to none of them. */
export function organisationAxis(members: readonly Member[], roles: readonly Role[]): Axis {
  const inRole = (activity: Activity): readonly OrganisationId[] =>
    activity.organisations
      .filter(({ role }) => roles.includes(role))
      .map(({ organisation }) => organisation);
  return {
    id: 'organisation',
    label: { en: 'Organisation', id: 'Organisasi' },
    members,
    touch: (activity, member) =>
      inRole(activity).includes(member as OrganisationId) ? 'sure' : 'absent',
    stated: (activity) => inRole(activity).length,
  };
}
