import * as z from 'zod';
import { defineAnalysis } from './analysis.ts';
import { coOccurrence } from './co-occurrence/co-occurrence.ts';
import { coOccurrenceTable } from './co-occurrence/co-occurrence-table.ts';
import { bounds } from './coverage/bounds.ts';
import { coverage } from './coverage/coverage.ts';
import { explainGap } from './coverage/explain-gap.ts';
import { explanationTable } from './coverage/explanation-table.ts';
import { gaps } from './coverage/gaps.ts';
import { gapsTable } from './coverage/gaps-table.ts';
import { questionShape } from './coverage/question-shape.ts';
import { settle } from './coverage/settle.ts';
import { stackDepth } from './coverage/stack-depth.ts';
import { boundsTable, coverageTable, settleTable, stackTable } from './coverage/tables.ts';
import { portfolio } from './portfolio/portfolio.ts';
import { portfolioTable } from './portfolio/portfolio-table.ts';
import { similarity } from './similarity/similarity.ts';
import { similarityTable } from './similarity/similarity-table.ts';

/** A question that is read along one of its frameworks. */
const inFramework = z.strictObject({ ...questionShape.shape, framework: z.string() });

const coverageAnalysis = defineAnalysis({
  id: 'coverage',
  label: { en: 'Coverage', id: 'Cakupan' },
  description: {
    en: 'Which cells are covered, which are gaps, which nobody can tell, and why.',
    id: 'Sel mana yang tercakup, mana yang merupakan kesenjangan, mana yang tidak diketahui, dan mengapa.',
  },
  params: questionShape,
  aggregate: true,
  run: (dataset, question) => coverageTable(coverage(dataset, question)),
});

const gapsAnalysis = defineAnalysis({
  id: 'gaps',
  label: { en: 'Gaps', id: 'Kesenjangan' },
  description: {
    en: 'The gaps, those that no choice of coding can explain away first.',
    id: 'Daftar kesenjangan; yang tetap ada apa pun pilihan pengodeannya disebut lebih dahulu.',
  },
  params: questionShape,
  aggregate: true,
  run: (dataset, question) => {
    const answer = coverage(dataset, question);
    return gapsTable(answer, gaps(answer));
  },
});

const settleAnalysis = defineAnalysis({
  id: 'settle',
  label: { en: 'What to ask', id: 'Apa yang perlu ditanyakan' },
  description: {
    en: 'Which missing facts keep cells unknown, those that settle most cells first.',
    id: 'Keterangan apa yang kurang sehingga sel tidak diketahui; yang menjawab sel terbanyak disebut lebih dahulu.',
  },
  params: questionShape,
  run: (dataset, question) => {
    const answer = coverage(dataset, question);
    return settleTable(answer, settle(dataset, answer), dataset);
  },
});

const explainAnalysis = defineAnalysis({
  id: 'explain',
  label: { en: 'Explain a cell', id: 'Jelaskan satu sel' },
  description: {
    en: 'Why one cell is what it is, where the same is covered nearby, and what is nearly there.',
    id: 'Mengapa sebuah sel demikian, di mana hal yang sama tercakup di dekatnya, dan apa yang hampir ada.',
  },
  params: z.strictObject({ ...questionShape.shape, at: z.array(z.string()).min(1) }),
  run: (dataset, { at, ...question }) => {
    const answer = coverage(dataset, question);
    return explanationTable(answer, explainGap(dataset, answer, at), dataset);
  },
});

const stackDepthAnalysis = defineAnalysis({
  id: 'stack-depth',
  label: { en: 'Stack depth', id: 'Kedalaman tumpukan' },
  description: {
    en: 'How many categories are active for the same place, people and period.',
    id: 'Berapa kategori yang berjalan bagi tempat, sasaran, dan masa yang sama.',
  },
  params: inFramework,
  aggregate: true,
  run: (dataset, { framework, ...question }) => {
    const answer = coverage(dataset, question);
    return stackTable(answer, framework, stackDepth(answer, framework));
  },
});

const boundsAnalysis = defineAnalysis({
  id: 'bounds',
  label: { en: 'Bounds', id: 'Rentang' },
  description: {
    en: 'How large each category is under every choice that a coder could make otherwise.',
    id: 'Seberapa besar tiap kategori di bawah setiap pilihan yang dapat diambil pengode lain.',
  },
  params: z.strictObject({ ...questionShape.shape, by: z.tuple([z.string()]) }),
  aggregate: true,
  run: (dataset, { by: [by], ...question }) =>
    boundsTable(coverage(dataset, { ...question, by: [by] }), bounds(dataset, { ...question, by })),
});

const portfolioAnalysis = defineAnalysis({
  id: 'portfolio',
  label: { en: 'Portfolio', id: 'Portofolio' },
  description: {
    en: 'How many of the cells are covered, and how varied what covers them is; never one figure for all.',
    id: 'Berapa sel yang tercakup dan seberapa beragam isinya; tidak pernah dijadikan satu angka.',
  },
  params: inFramework,
  aggregate: true,
  run: (dataset, { framework, ...question }) => {
    const answer = coverage(dataset, question);
    return portfolioTable(portfolio(answer, framework), answer.dataDate);
  },
});

const coOccurrenceAnalysis = defineAnalysis({
  id: 'co-occurrence',
  label: { en: 'Co-occurrence', id: 'Kemunculan bersama' },
  description: {
    en: 'Which categories come together, in one activity and for the same place, people and period.',
    id: 'Kategori mana yang muncul bersama, dalam satu kegiatan dan bagi tempat, sasaran, dan masa yang sama.',
  },
  params: inFramework,
  aggregate: true,
  run: (dataset, question) =>
    coOccurrenceTable(coOccurrence(dataset, question), question.framework),
});

const similarityAnalysis = defineAnalysis({
  id: 'similarity',
  label: { en: 'Similarity', id: 'Kemiripan' },
  description: {
    en: 'How alike organisations, places or periods are by the categories of a framework, as a range over what is not known and contested.',
    id: 'Seberapa mirip organisasi, tempat, atau masa menurut kategori sebuah kerangka, sebagai rentang atas yang tidak diketahui dan diperdebatkan.',
  },
  params: z.strictObject({
    ...inFramework.shape,
    by: z.tuple([z.string()]),
    of: z.enum(['activities', 'covered']).exactOptional(),
  }),
  aggregate: true,
  run: (dataset, { by: [by], ...question }) =>
    similarityTable(similarity(dataset, { ...question, by })),
});

/** The analyses that every workbench has. */
export const coreAnalyses = [
  coverageAnalysis,
  gapsAnalysis,
  settleAnalysis,
  explainAnalysis,
  stackDepthAnalysis,
  boundsAnalysis,
  portfolioAnalysis,
  coOccurrenceAnalysis,
  similarityAnalysis,
] as const;
