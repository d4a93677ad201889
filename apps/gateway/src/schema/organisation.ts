import { type Role, wording } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { entity } from './entity.ts';
import { lang } from './language.ts';
import { ownId } from './own-id.ts';
import { page, pages } from './page.ts';
import { valuesOf } from './values.ts';

export function organisation(builder: Builder): void {
  builder.enumType('Role', {
    description: 'What an organisation does in an activity; the first four are the roles of IATI.',
    values: valuesOf<Role>({
      accountable: 'It answers for the activity.',
      implementing: 'It carries the activity out.',
      funding: 'It pays for the activity.',
      extending: 'It manages the money on behalf of those who pay.',
      cooperating: 'It takes part in the work on an equal footing.',
      participating: 'It is reached by the activity, or speaks at it.',
    }),
  });

  builder.node('Organisation', {
    description: 'A body that takes part in activities: never a person.',
    ...entity('Organisation', 'organisationId'),
    fields: (t) => ({
      organisationId: t.exposeID('id', {
        description: 'The id that the dataset uses: write it in filters.',
      }),
      name: t.string({
        description: 'What the body is called.',
        args: { lang: lang(t) },
        resolve: ({ name }, args) => wording(name, args.lang),
      }),
      type: t.exposeString('type', {
        nullable: true,
        description:
          'What kind of body it is, in the words of the field: `ngo`, `government`; null when not stated.',
      }),
      partOf: t.field({
        type: 'Organisation',
        nullable: true,
        description: 'The body that it belongs to; null when it stands on its own.',
        resolve: ({ partOf }, _args, { data }) =>
          partOf === undefined ? null : data.find('Organisation', partOf),
      }),
    }),
  });

  builder.queryFields((t) => ({
    organisation: t.field({
      type: 'Organisation',
      nullable: true,
      description: 'One organisation by the id that the dataset uses; null when there is none.',
      args: {
        organisationId: t.arg.id({
          required: true,
          description: 'The id of the body, as in `organisationId`.',
        }),
      },
      resolve: (_root, { organisationId }, { data }) =>
        data.find('Organisation', ownId('Organisation', organisationId)),
    }),
    organisations: t.connection(
      {
        type: 'Organisation',
        nullable: true,
        description: 'The bodies that take part in activities, in the order of the dataset.',
        resolve: (_root, args, { data }) => page(args, data.dataset.organisations),
      },
      ...pages('Organisation', 'organisations'),
    ),
  }));
}
