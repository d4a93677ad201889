import type { Coding, ReadingDraft } from '@prevention-spectrum/core';
import { coding, spectrumOfPrevention, un4p } from '@prevention-spectrum/core';
import { first, panel, second, wordList } from './coders.ts';
import { inReport, register } from './sources.ts';

type Level = (typeof spectrumOfPrevention)['categories'][number]['code'];
type Pillar = (typeof un4p)['categories'][number]['code'];

const level = (
  activity: string,
  locator: string,
  reading: ReadingDraft<Level>,
  more: { readonly confidence?: Coding['confidence'] } = {},
) =>
  coding(spectrumOfPrevention, {
    activity,
    reading,
    evidence: [inReport(locator)],
    coder: first,
    ...more,
  });

const pillar = (activity: string, locator: string, reading: ReadingDraft<Pillar>) =>
  coding(un4p, { activity, reading, evidence: [inReport(locator)], coder: first });

const both = (
  activity: string,
  locator: string,
  asLevel: ReadingDraft<Level>,
  asPillar: ReadingDraft<Pillar>,
): readonly Coding[] => [level(activity, locator, asLevel), pillar(activity, locator, asPillar)];

const informs = { principal: ['community'] } as const;
const prevents = { principal: ['prevention'] } as const;

/** What both readers read alike, in both frameworks. */
const plain: readonly Coding[] = [
  ...both('safe-jobs', 'campaign 1', informs, prevents),
  ...both('safe-jobs-radio', 'campaign 2', informs, prevents),
  ...both('safe-jobs-posters', 'campaign 3', informs, prevents),
  ...both(
    'safe-jobs-schools',
    'campaign 5',
    { principal: ['community'], significant: ['individual'] },
    prevents,
  ),
  ...both('village-talks', 'villages 1', informs, {
    principal: ['prevention'],
    absent: ['prosecution'],
  }),
  ...both('village-talk', 'villages 2', informs, prevents),
  ...both('practice-day', 'skills 1', { principal: ['individual'] }, prevents),
  ...both('market-theatre', 'villages 4', informs, prevents),
  ...both('film-evenings', 'villages 6', informs, prevents),
  ...both('teacher-workshop', 'professions 1', { principal: ['providers'] }, prevents),
  ...both('midwives-training', 'professions 2', { principal: ['providers'] }, prevents),
  ...both(
    'officers-seminar',
    'professions 3',
    { principal: ['providers'] },
    { principal: ['prosecution'] },
  ),
  ...both(
    'harbour-network',
    'bodies 1',
    { principal: ['networks'] },
    { principal: ['partnership'], significant: ['prevention'] },
  ),
  ...both('employers-code', 'bodies 3', { principal: ['organizations'] }, prevents),
  ...both('recruitment-decree', 'rules 1', { principal: ['policy'] }, prevents),
  ...both(
    'office-duty',
    'rules 1',
    { principal: ['policy'], significant: ['providers'] },
    { principal: ['prosecution', 'prevention'] },
  ),
  ...both('school-duty', 'rules 3', { principal: ['organizations'] }, prevents),
  ...both('legal-desk', 'protection 1', 'outside', { principal: ['protection', 'prosecution'] }),
  ...both('hotline', 'protection 3', 'outside', { principal: ['protection'] }),
  ...both('boats-on-loan', 'means 2', 'resource', 'resource'),
  ...both('estuary-grant', 'means 1', 'resource', 'resource'),
  ...both('sports-day', 'villages 8', 'outside', 'outside'),
  ...both('fewer-departures', 'effects 1', informs, prevents),
];

/** Readings that somebody could defend otherwise, with every kind of evidence, coder and status. */
const disputed: readonly Coding[] = [
  coding(spectrumOfPrevention, {
    activity: 'joint-watch',
    reading: { principal: ['networks'], significant: ['policy'] },
    evidence: [
      { ...inReport('bodies 2'), supports: ['networks'] },
      {
        source: register,
        locator: 'FR-0125',
        kind: 'record',
        paraphrase: { en: 'It binds both councils.', id: 'Perjanjian itu mengikat kedua dewan.' },
        supports: ['policy'],
      },
    ],
    coder: panel,
    because: {
      en: 'Two bodies join; that it binds them is beside the point.',
      id: 'Dua lembaga bergabung; sifat mengikatnya bukan pokoknya.',
    },
    confidence: 'low',
    alternatives: [
      {
        reading: { principal: ['policy'] },
        because: { en: 'It binds like a rule.', id: 'Perjanjian itu mengikat seperti peraturan.' },
        coder: second,
      },
      {
        reading: { principal: ['organizations'] },
        because: {
          en: 'Both councils change how they work.',
          id: 'Kedua dewan mengubah cara kerja.',
        },
      },
    ],
  }),
  pillar('joint-watch', 'bodies 2', { principal: ['partnership'] }),
  coding(spectrumOfPrevention, {
    activity: 'crew-briefings',
    reading: { principal: ['providers'] },
    evidence: [
      { ...inReport('professions 4'), kind: 'interview' },
      { ...inReport('professions 4'), kind: 'observation' },
    ],
    coder: first,
    alternatives: [
      {
        reading: 'outside',
        because: {
          en: 'Crews are no profession of care.',
          id: 'Awak kapal bukan profesi pelayanan.',
        },
        coder: second,
      },
    ],
  }),
  coding(spectrumOfPrevention, {
    activity: 'millbrook-rule',
    reading: { principal: ['policy'], significant: ['community'] },
    evidence: [inReport('rules 2')],
    coder: first,
    confidence: 'high',
  }),
  coding(spectrumOfPrevention, {
    activity: 'millbrook-rule',
    reading: { principal: ['community'] },
    evidence: [inReport('rules 2')],
    coder: second,
    status: 'rejected',
  }),
  coding(spectrumOfPrevention, {
    activity: 'parents-circle',
    reading: { principal: ['community'] },
    evidence: [{ source: 'annual-report', locator: 'villages 7', kind: 'statement' }],
    coder: wordList,
    status: 'proposed',
    confidence: 'low',
  }),
  coding(spectrumOfPrevention, {
    activity: 'parents-circle',
    reading: { principal: ['individual'] },
    evidence: [inReport('villages 7')],
    coder: second,
    status: 'proposed',
  }),
  level('school-timetable', 'bodies 4', { principal: ['organizations'] }, { confidence: 'high' }),
  level('valley-talks', 'villages 9', informs),
  pillar('health-post-notes', 'professions 5', { principal: ['protection', 'prevention'] }),
];

/** Uncoded in both frameworks: `returnee-loans`, `ferry-leaflets`, `offers-study`, `dry-season`. */
export const codings: readonly Coding[] = [...plain, ...disputed];
