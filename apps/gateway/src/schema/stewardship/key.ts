import {
  type Key,
  type MemberRole,
  type Membership,
  memberRoles,
  scopes,
} from '@prevention-spectrum/store-postgres';
import * as z from 'zod';
import type { Scope } from '../../custody/caller.ts';
import { orRefused } from '../../errors/refusal.ts';
import type { Builder } from '../builder.ts';
import { valuesOf } from '../values.ts';
import { phrase } from '../writing/words.ts';
import { readInput } from '../writing/write.ts';
import { byField, type EndAnswer, ended, stewardshipIn } from './granted.ts';

const label = phrase(80);
const keyShape = z.object({
  label,
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
  expires: z.string().max(40).nullish(),
});
const memberShape = z.object({
  label,
  issuer: z.url().max(500),
  subject: z.string().min(1).max(500),
  role: z.enum(memberRoles),
});

/** Whom a custodian lets in: programs by a key, people by where they sign in. */
export function key(builder: Builder, ending: EndAnswer): void {
  const scope = builder.enumType('Scope', {
    description: 'What somebody may do. Each stands for itself.',
    values: valuesOf<Scope>({
      read: 'To ask.',
      write: 'To add, change, retire and import records.',
      code: 'To propose and to decide codings.',
      manage: 'To let others in, to share and to publish.',
    }),
  });
  const role = builder.enumType('MemberRole', {
    description: 'What somebody who signs in elsewhere may do.',
    values: valuesOf<MemberRole>({
      reader: 'To ask.',
      coder: 'To ask and to code.',
      editor: 'To ask, to code and to write.',
      steward: 'Everything.',
    }),
  });
  const issued = builder.objectRef<Key>('Key').implement({
    description: 'By what a program comes in. Its secret is kept nowhere.',
    fields: (t) => ({
      keyId: t.exposeID('id', { description: 'By what it is revoked.' }),
      label: t.exposeString('label', { description: 'What it is for; the history says it.' }),
      scopes: t.field({
        type: [scope],
        description: 'What it opens.',
        resolve: (one) => one.scopes,
      }),
      created: t.exposeString('created', { description: 'When it was made, in UTC.' }),
      expires: t.exposeString('expires', {
        nullable: true,
        description: 'The last moment at which it opens; null for one without an end.',
      }),
      revoked: t.exposeString('revoked', {
        nullable: true,
        description: 'When it was ended before that; null while it stands.',
      }),
    }),
  });
  const member = builder.objectRef<Membership>('Membership').implement({
    description: 'Somebody who signs in elsewhere and works here.',
    fields: (t) => ({
      membershipId: t.exposeID('id', { description: 'By what it is revoked.' }),
      issuer: t.exposeString('issuer', { description: 'Where they sign in.' }),
      subject: t.exposeString('subject', { description: 'By what they are known there.' }),
      role: t.field({ type: role, description: 'What they may do.', resolve: (one) => one.role }),
      label: t.exposeString('label', {
        description: 'What the history calls them: a post or a pseudonym.',
      }),
      granted: t.exposeString('granted', { description: 'When they were let in, in UTC.' }),
      revoked: t.exposeString('revoked', {
        nullable: true,
        description: 'When that ended; null while it stands.',
      }),
    }),
  });

  const keyAnswer = builder.unionType('IssueKeyAnswer', {
    description: 'The new key, or why there is none.',
    types: [
      builder
        .objectRef<{
          readonly __typename: 'KeyIssued';
          readonly key: Key;
          readonly secret: string;
        }>('KeyIssued')
        .implement({
          description: 'A key that was made.',
          fields: (t) => ({
            key: t.field({
              type: issued,
              description: 'What is kept of it.',
              resolve: (one) => one.key,
            }),
            secret: t.exposeString('secret', {
              description: 'What to send as `Authorization: Bearer`. It is shown once.',
            }),
          }),
        }),
      'InputRefused',
    ],
    resolveType: ({ __typename }) => __typename,
  });
  const memberAnswer = builder.unionType('GrantMembershipAnswer', {
    description: 'The membership, or why there is none.',
    types: [
      builder
        .objectRef<{ readonly __typename: 'MembershipGranted'; readonly membership: Membership }>(
          'MembershipGranted',
        )
        .implement({
          description: 'Somebody who was let in.',
          fields: (t) => ({
            membership: t.field({
              type: member,
              description: 'As it stands from now on.',
              resolve: (one) => one.membership,
            }),
          }),
        }),
      'InputRefused',
    ],
    resolveType: ({ __typename }) => __typename,
  });
  const keyInput = builder.inputType('IssueKeyInput', {
    description: 'To let a program in.',
    fields: (t) => ({
      label: t.string({
        required: true,
        description:
          'What it is for: `nightly import`. It stands in the history for ever, so that no other key may have it: never the name of a person.',
      }),
      scopes: t.field({ type: [scope], required: true, description: 'What it opens.' }),
      expires: t.string({
        description: 'A time, or a date for the end of that day in UTC; no end when left out.',
      }),
    }),
  });
  const memberInput = builder.inputType('GrantMembershipInput', {
    description: 'To let somebody in who signs in elsewhere, or to change what they may do.',
    fields: (t) => ({
      issuer: t.string({ required: true, description: 'Where they sign in: `iss` of the token.' }),
      subject: t.string({ required: true, description: 'Who they are there: `sub` of the token.' }),
      role: t.field({ type: role, required: true, description: 'What they may do.' }),
      label: t.string({
        required: true,
        description:
          'A post or a pseudonym. It stands in the history for ever: never the name of a person.',
      }),
    }),
  });

  const manage = { scope: 'manage' };
  builder.queryFields((t) => ({
    keys: t.field({
      type: [issued],
      description: 'The keys that were made, with those that have ended, the oldest first.',
      extensions: manage,
      resolve: (_root, _args, context) => stewardshipIn(context).keys.list(),
    }),
    memberships: t.field({
      type: [member],
      description: 'Who was let in, with those who are no more, the oldest first.',
      extensions: manage,
      resolve: (_root, _args, context) => stewardshipIn(context).memberships.list(),
    }),
  }));
  builder.mutationFields((t) => ({
    issueKey: t.field({
      type: keyAnswer,
      description: 'Makes a key. Its secret is told here and never again.',
      extensions: manage,
      args: { input: t.arg({ type: keyInput, required: true, description: 'What for.' }) },
      resolve: (_root, { input }, context) =>
        orRefused(['InputRefused'], async () => {
          const { expires, ...draft } = readInput(keyShape, input);
          const { keys } = stewardshipIn(context);
          const made = await byField(
            { 'core/moment-unknown': 'expires', 'store/label-taken': 'label' },
            keys.issue(expires ? { ...draft, expires } : draft),
          );
          return { __typename: 'KeyIssued' as const, ...made };
        }),
    }),
    revokeKey: t.field({
      type: ending,
      description: 'Ends a key: it opens nothing from the next request on.',
      extensions: manage,
      args: { keyId: t.arg.id({ required: true, description: 'Which key.' }) },
      resolve: (_root, { keyId }, context) =>
        orRefused(['NotFound'], () => ended(keyId, stewardshipIn(context).keys.revoke(keyId))),
    }),
    grantMembership: t.field({
      type: memberAnswer,
      description: 'Lets somebody in; a membership that stands is replaced.',
      extensions: manage,
      args: { input: t.arg({ type: memberInput, required: true, description: 'Whom.' }) },
      resolve: (_root, { input }, context) =>
        orRefused(['InputRefused'], async () => {
          const draft = readInput(memberShape, input);
          const membership = await byField({}, stewardshipIn(context).memberships.grant(draft));
          return { __typename: 'MembershipGranted' as const, membership };
        }),
    }),
    revokeMembership: t.field({
      type: ending,
      description: 'Ends a membership, from the next request on.',
      extensions: manage,
      args: { membershipId: t.arg.id({ required: true, description: 'Which one.' }) },
      resolve: (_root, { membershipId: id }, context) =>
        orRefused(['NotFound'], () => ended(id, stewardshipIn(context).memberships.revoke(id))),
    }),
  }));
}
