import type { Builder } from './builder.ts';
import { entity } from './entity.ts';
import { lang } from './language.ts';
import { membersOf } from './members-of.ts';

export function screening(builder: Builder): void {
  builder.node('Screening', {
    description:
      'Who looked where, and whether their list is meant to be complete. Only a cell inside a complete screening can be a gap.',
    ...entity('Screening', 'screeningId'),
    fields: (t) => ({
      screeningId: t.exposeID('id', { description: 'The id that the dataset uses.' }),
      label: t.string({
        description: 'What the screening is called.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => label[args.lang],
      }),
      screener: t.string({
        description: 'Who looked.',
        args: { lang: lang(t) },
        resolve: ({ screener }, args) => screener[args.lang],
      }),
      date: t.exposeString('date', {
        nullable: true,
        description: 'When they looked, as precisely as known; null when not stated.',
      }),
      complete: t.exposeBoolean('complete', {
        description: 'Whether they say that nothing is missing from their list.',
      }),
      because: t.string({
        description: 'Why it may be called complete, or why not.',
        args: { lang: lang(t) },
        resolve: ({ because }, args) => because[args.lang],
      }),
      organisations: t.field({
        type: ['Organisation'],
        nullable: true,
        description: 'Whose activities they listed; null for everybody’s.',
        resolve: ({ organisations }, _args, { data }) =>
          organisations?.flatMap((id) => data.find('Organisation', id) ?? []),
      }),
      meanings: t.field({
        type: ['Meaning'],
        nullable: true,
        description:
          'What they listed: a list of what somebody is charged with shows nothing of what was done. Null when the list speaks about every meaning.',
        resolve: ({ meanings }) => meanings,
      }),
      scope: t.field({
        type: ['DimensionMembers'],
        description: 'Where they looked; a dimension that is not listed was looked at whole.',
        resolve: ({ scope }) => membersOf(scope),
      }),
      needs: t.exposeStringList('needs', {
        description: 'Dimensions that a cell must name for this screening to speak about it.',
      }),
      evidence: t.field({
        type: ['Evidence'],
        description: 'Where it can be read.',
        resolve: ({ evidence }) => evidence.map((item) => ({ framework: null, item })),
      }),
    }),
  });

  builder.queryField('screenings', (t) =>
    t.field({
      type: ['Screening'],
      description: 'Everybody who looked for activities, and where.',
      resolve: (_root, _args, { data }) => data.dataset.screenings,
    }),
  );
}
