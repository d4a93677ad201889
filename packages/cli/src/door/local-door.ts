import { dimension, dimensionsOf, render, wording } from '@prevention-spectrum/core';
import * as z from 'zod';
import type { Loaded } from '../data/loaded.ts';
import { type Door, errorsShown } from './door.ts';

/** Answers from data that were loaded. */
export function localDoor({ workbench, diagnostics }: Loaded): Door {
  const { analyses, sentences } = workbench.registry;
  return {
    run: (analysis, params) => workbench.run(analysis, params),
    analyses: async () =>
      [...analyses.values()].map(({ id, label, description, params }) => ({
        id,
        label,
        description,
        params: z.toJSONSchema(params, { io: 'input' }),
      })),
    async dimensions() {
      const dataset = await workbench.dataset();
      return dimensionsOf(dataset).map((id) => ({
        id,
        members: dimension(dataset, id).members.map((one) => ({
          id: one.id,
          label: { en: wording(one.label, 'en'), id: wording(one.label, 'id') },
        })),
      }));
    },
    frameworks: async () => (await workbench.dataset()).frameworks,
    async errors() {
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      const first = errors.slice(0, errorsShown).map((one) => ({
        code: one.code,
        at: one.at,
        message: { en: render(one, 'en', sentences), id: render(one, 'id', sentences) },
      }));
      return { count: errors.length, first };
    },
  };
}
