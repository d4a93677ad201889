import type { Builder } from './builder.ts';
import { entity } from './entity.ts';
import { lang } from './language.ts';
import { membersOf } from './members-of.ts';

export function expectation(builder: Builder): void {
  builder.node('Expectation', {
    description:
      'What should be covered, and whose work counts: the declared denominator. Without one, "gap" has no meaning.',
    ...entity('Expectation', 'expectationId'),
    fields: (t) => ({
      expectationId: t.exposeID('id', {
        description: 'The id that the dataset uses: write it in questions.',
      }),
      label: t.string({
        description: 'What the expectation is called.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => label[args.lang],
      }),
      note: t.string({
        nullable: true,
        description: 'What it expects, in words; null when nobody wrote it down.',
        args: { lang: lang(t) },
        resolve: ({ note }, args) => note?.[args.lang],
      }),
      organisations: t.field({
        type: ['Organisation'],
        nullable: true,
        description: 'Whose activities count; null for everybody’s.',
        resolve: ({ organisations }, _args, { data }) =>
          organisations?.flatMap((id) => data.find('Organisation', id) ?? []),
      }),
      roles: t.expose('roles', {
        type: ['Role'],
        description: 'In which of these roles an activity is theirs.',
      }),
      meaning: t.expose('meaning', {
        type: 'Meaning',
        description: 'What "covered" is taken to mean.',
      }),
      atLeast: t.exposeInt('atLeast', { description: 'How many activities a cell needs.' }),
      members: t.field({
        type: ['DimensionMembers'],
        description: 'What should be covered; a dimension that is not listed means all of it.',
        resolve: ({ members }) => membersOf(members),
      }),
      notApplicable: t.expose('notApplicable', {
        type: ['Region'],
        description: 'What nobody expects to be covered: every cell that lies in one of these.',
      }),
    }),
  });

  builder.objectType('Region', {
    description: 'A block of cells: those that lie in all of these members at once.',
    fields: (t) => ({
      members: t.field({
        type: ['DimensionMembers'],
        description: 'The members of each dimension that bounds the block.',
        resolve: (members) => membersOf(members),
      }),
    }),
  });

  builder.queryField('expectations', (t) =>
    t.field({
      type: ['Expectation'],
      description:
        'The expectations that a question may name; `everybody` is what a question has that names none.',
      resolve: (_root, _args, { data }) => data.expectations,
    }),
  );
}
