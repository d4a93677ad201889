import {
  type Activity,
  activityKinds,
  activityStatuses,
  type Checked,
  checkActivity,
  type Diagnostic,
  roles,
} from '@prevention-spectrum/core';
import * as z from 'zod';
import type { Data } from '../../data.ts';
import { saying } from '../../errors/schema-issue.ts';
import type { Builder } from '../builder.ts';
import { ownId } from '../own-id.ts';
import { type Draft, writable } from './noun.ts';
import { foreignCode, id, phrase, text } from './words.ts';

const currency = z
  .string()
  .refine((code) => /^[A-Z]{3}$/.test(code), saying('gateway/currency-code'));
const date = z.string().max(10).nullish();
const shape = z.object({
  title: text.optional(),
  description: text.nullish(),
  kind: z.enum(activityKinds).nullish(),
  status: z.enum(activityStatuses).nullish(),
  partOf: id.transform((one) => ownId('Activity', one)).nullish(),
  organisations: z
    .array(
      z.object({
        organisation: id.transform((one) => ownId('Organisation', one)),
        role: z.enum(roles),
      }),
    )
    .max(200)
    .nullish(),
  places: z
    .array(
      z.object({
        place: id.transform((one) => ownId('Place', one)),
        extent: z.enum(['within', 'throughout']),
      }),
    )
    .max(500)
    .nullish(),
  audiences: z
    .array(id.transform((one) => ownId('Audience', one)))
    .max(200)
    .nullish(),
  channels: z
    .array(id.transform((one) => ownId('Channel', one)))
    .max(200)
    .nullish(),
  period: z.object({ start: date, end: date, confirmed: date }).nullish(),
  reach: z.number().int().min(0).nullish(),
  money: z
    .array(z.object({ amount: z.number(), currency }))
    .max(50)
    .nullish(),
  provenance: z
    .array(
      z
        .object({
          source: id.transform((one) => ownId('Source', one)),
          externalId: foreignCode.nullish(),
          locators: z.array(phrase(1_000)).max(100).nullish(),
        })
        .transform(({ source, externalId, locators }) => ({
          source,
          ...(externalId ? { externalId } : {}),
          ...(locators ? { locators } : {}),
        })),
    )
    .max(100)
    .nullish(),
});

export function writeActivity(builder: Builder): void {
  const participation = builder.inputType('ParticipationInput', {
    description: 'An organisation’s part in an activity.',
    fields: (t) => ({
      organisation: t.id({ required: true, description: 'Who, by its `organisationId`.' }),
      role: t.field({ type: 'Role', required: true, description: 'What it does in the activity.' }),
    }),
  });
  const placed = builder.inputType('ActivityPlaceInput', {
    description: 'A place that an activity names, and how far it reaches inside it.',
    fields: (t) => ({
      place: t.id({ required: true, description: 'Where, by its `placeId`.' }),
      extent: t.field({
        type: 'Extent',
        required: true,
        defaultValue: 'within',
        description: 'All of the place, or somewhere in it.',
      }),
    }),
  });
  const period = builder.inputType('PeriodInput', {
    description: 'When an activity ran, as precisely as known: `2015`, `2018-04` or `2003-02-13`.',
    fields: (t) => ({
      start: t.string({ description: 'When it began.' }),
      end: t.string({ description: 'When it ended.' }),
      confirmed: t.string({ description: 'The last date at which somebody saw it still running.' }),
    }),
  });
  const money = builder.inputType('MoneyInput', {
    description: 'An amount in one currency.',
    fields: (t) => ({
      amount: t.float({ required: true, description: 'How much, in units of the currency.' }),
      currency: t.string({ required: true, description: 'Which currency, by ISO 4217: `IDR`.' }),
    }),
  });
  const origin = builder.inputType('ProvenanceInput', {
    description: 'Where a record comes from.',
    fields: (t) => ({
      source: t.id({ required: true, description: 'The document or system, by its `sourceId`.' }),
      externalId: t.string({ description: 'The id that the record has there.' }),
      locators: t.stringList({ description: 'Where in the document it stands.' }),
    }),
  });

  writable(builder, {
    type: 'Activity',
    list: 'activities',
    one: 'an activity',
    shape,
    check: checkAmong,
    fields: (t) => ({
      title: t.field({ type: ['WordingInput'], description: 'What it is, in a few words.' }),
      description: t.field({ type: ['WordingInput'], description: 'What it is, at length.' }),
      kind: t.field({
        type: 'ActivityKind',
        description: 'What kind of record it is; `ACTIVITY` when never said.',
      }),
      status: t.field({ type: 'ActivityStatus', description: 'How far it has come.' }),
      partOf: t.id({ description: 'The record that it is a part of, by its `activityId`.' }),
      organisations: t.field({
        type: [participation],
        description: 'Who takes part, and as what.',
      }),
      places: t.field({ type: [placed], description: 'Where it takes place.' }),
      audiences: t.idList({ description: 'Whom it addresses, by their `audienceId`.' }),
      channels: t.idList({ description: 'By what means, by their `channelId`.' }),
      period: t.field({ type: period, description: 'When it ran.' }),
      reach: t.int({ description: 'How many people it reached, as its source counted.' }),
      money: t.field({ type: [money], description: 'What it costs.' }),
      provenance: t.field({ type: [origin], description: 'Where the record comes from.' }),
    }),
  });
}

function checkAmong(draft: Draft, data: Data): Checked<Activity> {
  const checked = checkActivity(draft, data.known);
  if (!checked.ok) return checked;
  const wrong = partOfProblem(checked.value, data);
  return wrong ? { ...checked, diagnostics: [...checked.diagnostics, wrong] } : checked;
}

/** A whole that is not there, or that is a part of its own part. */
function partOfProblem({ id, partOf }: Activity, data: Data): Diagnostic | null {
  if (partOf === null) return null;
  const at = { record: id, path: ['partOf'] };
  const problem = (code: string, params: Diagnostic['params']): Diagnostic => ({
    code,
    severity: 'warning',
    params,
    at,
  });
  if (!data.find('Activity', partOf)) return problem('core/part-of-unknown', { found: partOf });
  const wholes: string[] = [id];
  for (let next: string | null | undefined = partOf; next; ) {
    if (next === id) return problem('core/part-of-cycle', { activities: wholes });
    wholes.push(next);
    next = data.find('Activity', next)?.partOf;
  }
  return null;
}
