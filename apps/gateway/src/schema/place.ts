import { type Extent, wording } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { entity } from './entity.ts';
import { known, unknown } from './known.ts';
import { lang } from './language.ts';
import { ownId } from './own-id.ts';
import { page, pages } from './page.ts';
import { valuesOf } from './values.ts';

export function place(builder: Builder): void {
  builder.enumType('Extent', {
    description: 'How far an activity reaches inside the place that it names.',
    values: valuesOf<Extent>({
      throughout: 'It binds or reaches all of the place: a decree, a broadcast.',
      within: 'It is somewhere in the place: no single part of it is sure.',
    }),
  });

  builder.objectType('PlaceCode', {
    description: 'What a list of codes calls a place. Codes move when districts are split.',
    fields: (t) => ({
      system: t.exposeString('system', { description: 'The list that gives the code.' }),
      code: t.exposeString('code', { description: 'How that list writes the place.' }),
      listed: t.exposeInt('listed', { description: 'The year of the list it was read from.' }),
    }),
  });

  builder.node('Place', {
    description: 'A place in a hierarchy of places, such as a village in a district.',
    ...entity('Place', 'placeId', {
      'codeSystem placeCode': ({ codeSystem = '', placeCode = '' }, { data }) =>
        data.coded(codeSystem, placeCode),
    }),
    fields: (t) => ({
      placeId: t.exposeID('id', {
        description: 'The id that the dataset uses: write it in filters.',
      }),
      name: t.string({
        description: 'What the place is called.',
        args: { lang: lang(t) },
        resolve: ({ name }, args) => wording(name, args.lang),
      }),
      level: t.exposeString('level', {
        description:
          'Its rank in the hierarchy, in the words of the country: `regency`, `district`, `village`.',
      }),
      within: t.field({
        type: 'Place',
        nullable: true,
        description: 'The place that it lies in; null at the top.',
        resolve: ({ within }, _args, { data }) =>
          within === undefined ? null : data.find('Place', within),
      }),
      lineage: t.field({
        type: ['Place'],
        description: 'The place itself, then the one that it lies in, and so on to the top.',
        resolve: ({ id }, _args, { data }) =>
          data.tree.lineage(id).flatMap((one) => data.find('Place', one) ?? []),
      }),
      code: t.expose('code', {
        type: 'PlaceCode',
        nullable: true,
        description: 'Its code in a list of places; null when it has none.',
      }),
      codeSystem: t.string({
        nullable: true,
        description: 'The list that gives it a code, as in `code`; null when none does.',
        resolve: ({ code }) => code?.system,
      }),
      placeCode: t.string({
        nullable: true,
        description: 'How that list writes it, as in `code`; null when it has no code.',
        resolve: ({ code }) => code?.code,
      }),
    }),
  });

  builder.queryFields((t) => ({
    place: t.field({
      type: 'Place',
      nullable: true,
      description: 'One place by the id that the dataset uses; null when there is none.',
      args: {
        placeId: t.arg.id({ required: true, description: 'The id of the place, as in `placeId`.' }),
      },
      resolve: (_root, { placeId }, { data }) => data.find('Place', ownId('Place', placeId)),
    }),
    places: t.connection(
      {
        type: 'Place',
        nullable: true,
        description: 'Places, in the order of the dataset.',
        args: {
          level: t.arg.string({ description: 'Only places of this rank, such as `district`.' }),
          within: t.arg.id({ description: 'Only this place and what lies in it.' }),
        },
        resolve(_root, { level, within, ...args }, { data }) {
          const ancestor = typeof within === 'string' ? known(data, 'Place', within) : null;
          const { dataset, tree } = data;
          if (typeof level === 'string' && !dataset.places.some((one) => one.level === level)) {
            return unknown(level, 'place');
          }
          return page(
            args,
            dataset.places.filter(
              (one) =>
                (typeof level !== 'string' || one.level === level) &&
                (ancestor === null || tree.lineage(one.id).some((id) => id === ancestor)),
            ),
          );
        },
      },
      ...pages('Place', 'places'),
    ),
  }));
}
