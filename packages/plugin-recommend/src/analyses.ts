import { coverage, defineAnalysis, questionShape } from '@prevention-spectrum/core';
import * as z from 'zod';
import { candidateShape } from './candidate.ts';
import { candidatesFrom, spreads } from './candidates-from.ts';
import { recommendation } from './recommendation.ts';
import { recommendationTable } from './recommendation-table.ts';
import { whatIf } from './what-if.ts';
import { whatIfTable } from './what-if-table.ts';

export const whatIfAnalysis = defineAnalysis({
  id: 'what-if',
  label: { en: 'What if', id: 'Bagaimana jika' },
  description: {
    en: 'Which cells would change if activities had been done that nobody has done; without any of your own, those that the computer invents from the gaps.',
    id: 'Sel mana yang berubah seandainya kegiatan yang belum dilakukan sudah dilakukan; tanpa usulan sendiri, kegiatan direka komputer dari kesenjangan.',
  },
  params: z.strictObject({
    ...questionShape.shape,
    candidates: z.array(candidateShape).exactOptional(),
    spread: z.enum(spreads).exactOptional(),
  }),
  run: (dataset, { candidates, spread, ...question }) => {
    const asked = candidates ?? candidatesFrom(dataset, coverage(dataset, question), spread);
    return whatIfTable(whatIf(dataset, question, asked));
  },
});

export const recommendAnalysis = defineAnalysis({
  id: 'recommend',
  label: { en: 'What to add', id: 'Apa yang perlu ditambahkan' },
  description: {
    en: 'Which activities to add so that most gaps close, within a budget or as few as possible, with the next best sets and what each activity is in them for.',
    id: 'Kegiatan mana yang perlu ditambahkan agar paling banyak kesenjangan tertutup, sesuai anggaran atau sesedikit mungkin, beserta gabungan terbaik berikutnya dan peran tiap kegiatan.',
  },
  params: z.strictObject({
    ...questionShape.shape,
    candidates: z.array(candidateShape).exactOptional(),
    spread: z.enum(spreads).exactOptional(),
    budget: z.number().min(0).exactOptional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .exactOptional(),
    weights: z.record(z.string(), z.record(z.string(), z.number())).exactOptional(),
    alternatives: z.number().int().min(0).max(5).exactOptional(),
  }),
  run: (dataset, { candidates, spread, budget, currency, weights, alternatives, ...question }) => {
    const asked = candidates ?? candidatesFrom(dataset, coverage(dataset, question), spread);
    const options = { candidates: asked, budget, currency, weights, alternatives };
    return recommendationTable(recommendation(dataset, question, options), asked);
  },
});
