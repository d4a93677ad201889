import type { Builder } from './builder.ts';
import { entity } from './entity.ts';
import { known } from './known.ts';
import { lang } from './language.ts';

export function statistic(builder: Builder): void {
  builder.node('Statistic', {
    description: 'A series of figures as a source gives them, with what is odd about it.',
    ...entity('Statistic', 'statisticId'),
    fields: (t) => ({
      statisticId: t.exposeID('id', { description: 'The id that the dataset uses.' }),
      label: t.string({
        description: 'What was counted.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => label[args.lang],
      }),
      unit: t.exposeString('unit', { description: 'What one of it is: `people`, `cases`.' }),
      place: t.field({
        type: 'Place',
        nullable: true,
        description: 'Where it was counted; null when no place of the dataset is meant.',
        resolve: (one, _args, { data }) => one.place && data.find('Place', one.place),
      }),
      placeAsNamed: t.exposeString('placeAsNamed', {
        description: 'Where it was counted, in the words of the source.',
      }),
      publisher: t.exposeString('publisher', {
        description: 'Who counted, as the source names them.',
      }),
      observations: t.expose('observations', {
        type: ['Observation'],
        description: 'The figures, in the order of the source.',
      }),
      approximate: t.exposeBoolean('approximate', {
        description: 'Whether the source itself calls them rough.',
      }),
      caveats: t.stringList({
        description: 'What a reader must know before using them.',
        args: { lang: lang(t) },
        resolve: ({ caveats }, args) => caveats.map((one) => one[args.lang]),
      }),
      evidence: t.field({
        type: ['Evidence'],
        description: 'Where they can be read.',
        resolve: ({ evidence }) => evidence.map((item) => ({ framework: null, item })),
      }),
    }),
  });

  builder.objectType('Observation', {
    description: 'One figure of a series.',
    fields: (t) => ({
      period: t.exposeString('period', {
        description: 'The time as the source gives it: `2017`, or `../2019-02` for an open start.',
      }),
      low: t.exposeFloat('low', {
        description: 'The figure, or its lower end where the source gives a range or rounds.',
      }),
      high: t.exposeFloat('high', { description: 'The figure, or the upper end of its range.' }),
      breakdown: t.field({
        type: ['Breakdown'],
        description: 'Which part of the whole it is; an empty list for a total.',
        resolve: ({ breakdown }) => Object.entries(breakdown),
      }),
      partial: t.exposeBoolean('partial', {
        description:
          'Whether the time is only a part of its unit: never compare it with a whole one.',
      }),
    }),
  });

  builder.objectType('Breakdown', {
    description: 'What a figure is broken down by.',
    fields: (t) => ({
      by: t.string({ description: 'What divides the whole.', resolve: ([by]) => by }),
      value: t.string({ description: 'Which part of it.', resolve: ([, value]) => value }),
    }),
  });

  builder.queryField('statistics', (t) =>
    t.field({
      type: ['Statistic'],
      description: 'Figures about the harm itself. They are never mixed with coverage.',
      args: { place: t.arg.id({ description: 'Only figures for this place, by its `placeId`.' }) },
      nullable: true,
      resolve(_root, { place }, { data }) {
        const wanted = typeof place === 'string' ? known(data, 'Place', place) : null;
        return data.dataset.statistics.filter((one) => wanted === null || one.place === wanted);
      },
    }),
  );
}
