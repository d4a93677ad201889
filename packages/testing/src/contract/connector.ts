import {
  type Checked,
  type Connector,
  type Contribution,
  ingest,
  type SourceRecord,
} from '@prevention-spectrum/core';
import * as z from 'zod';
import { inEveryLanguage } from '../check/bilingual.ts';
import { broken, type Check, none } from '../check/check.ts';
import { knownDiagnostics } from '../check/known-diagnostics.ts';
import { oddRecords, withStray } from '../check/odd-values.ts';
import { same } from '../check/same.ts';
import { riverbend } from '../riverbend/dataset.ts';
import { withoutActivities } from '../riverbend/without-activities.ts';
import { type ConnectorTrial, worldOf } from './connector-trial.ts';

const planted = 'Nobody-Knows-This-7731';

/**
 * What a connector promises: every record has a fate, reading is repeatable and stops when asked to, and whatever
 * stands in a record is answered and never thrown.
 */
export function connectorChecks<Options>(
  connector: Connector<Options>,
  trial: ConnectorTrial,
): readonly Check[] {
  const options = () => connector.options.parse(trial.options);
  const read = async (how: Parameters<typeof worldOf>[1] = {}, atMost = Infinity) => {
    const signal = how.signal ?? { aborted: false };
    const records: SourceRecord[] = [];
    for await (const record of connector.read(options(), worldOf(trial, { ...how, signal }))) {
      records.push(record);
      if (records.length >= atMost) signal.aborted = true;
    }
    return records;
  };
  const into = trial.into ?? withoutActivities;
  const ingested = () => ingest(connector, options(), worldOf(trial), into);
  const odd = async (): Promise<readonly SourceRecord[]> => {
    const records = (await read()).slice(0, 3);
    return records.flatMap(({ raw, at }) =>
      [...oddRecords(raw), ...withStray(raw, planted)].map((one) => ({ raw: one, at })),
    );
  };
  const told = async (): Promise<readonly Checked<Contribution>[]> =>
    [...(await read()), ...(await odd())].map((one) => connector.toActivity(one, options()));

  return [
    {
      name: 'has a label, and options that print as JSON Schema and fit the trial',
      check: () => {
        inEveryLanguage(connector.label, 'The label');
        if (!z.toJSONSchema(connector.options, { io: 'input' })) broken('There is no schema');
        options();
      },
    },
    {
      name: 'gives every record a fate: read = kept + merged + refused',
      check: async () => {
        const { report, additions } = await ingested();
        const { kept, merged, refused } = report;
        if (report.read === 0) broken('No record was read');
        same(report.read, kept + merged + refused.length, 'A record has no fate');
        // One that is there already may be widened by records that are all merged with it.
        const there = new Set(into.activities.map(({ id }) => id));
        const added = additions.activities?.filter(({ id }) => !there.has(id)).length ?? 0;
        const given = additions.activities?.length ?? 0;
        if (added > kept || given < kept) broken('More or less is kept than the report says');
      },
    },
    {
      name: 'reads the same records in the same order twice',
      check: async () => same(await read(), await read(), 'Read twice, it differs'),
    },
    {
      name: 'reads the same however the bytes arrive',
      check: async () => {
        if (!trial.files) return;
        const whole = await read();
        for (const size of [1, 7, 64]) {
          same(await read({ size }), whole, `In chunks of ${size} bytes it reads otherwise`);
        }
      },
    },
    {
      name: 'stops when the signal is aborted',
      check: async () => {
        const all = (await read()).length;
        const before = await read({ signal: { aborted: true } });
        if (before.length > 0) broken(`Aborted at the start, it gave ${before.length} records`);
        const after = await read({}, 1);
        if (all > 1 && after.length === all) broken('Aborted after one record, it read to the end');
      },
    },
    {
      name: 'fails when the source cannot be read, and does not come back empty',
      check: async () => {
        if (!trial.files) return;
        const there = await nothing(connector, options(), trial).then(
          () => true,
          () => false,
        );
        if (there) broken('With no file to open it told of an empty source');
      },
    },
    {
      name: 'turns a record into the same contribution twice, and leaves the record as it was',
      check: async () => {
        for (const record of await read()) {
          const before = structuredClone(record.raw);
          const once = connector.toActivity(record, options());
          same(connector.toActivity(record, options()), once, 'Told twice, it differs');
          same(record.raw, before, 'The record was changed');
        }
      },
    },
    {
      name: 'never throws, whatever stands in a record, and gives a reason when it refuses',
      check: async () => {
        for (const record of await odd()) {
          const checked = answer(connector, record, options());
          if (!checked.ok && !checked.diagnostics.some(({ severity }) => severity === 'error')) {
            broken(`It refused ${printed(record.raw)} without an error among its diagnostics`);
          }
        }
      },
    },
    {
      name: 'says only what is in a catalogue and has sentences in every language',
      check: async () => {
        const { report } = await ingested();
        const said = [...report.diagnostics, ...report.refused.flatMap((one) => one.diagnostics)];
        const all = [...said, ...(await told()).flatMap(({ diagnostics }) => diagnostics)];
        knownDiagnostics(all, trial.plugin ?? {});
      },
    },
    {
      name: 'tells nothing of what stands where nothing is mapped',
      check: async () => {
        const { report } = await ingested();
        const { canary } = trial;
        if (canary !== undefined) {
          if (!printed(await read()).includes(canary)) broken(`${canary} stands in no record read`);
          const said = [...report.diagnostics, ...report.refused.flatMap((one) => one.diagnostics)];
          none(
            said.filter((one) => printed(one).includes(canary)).map(({ code }) => code),
            'Diagnostics that tell it',
          );
        }
        none(
          (await told())
            .flatMap(({ diagnostics }) => diagnostics)
            .filter((one) => printed(one).includes(planted))
            .map(({ code }) => code),
          'Diagnostics that tell a field that nobody mapped',
        );
      },
    },
    {
      name: 'gives ids that are unique and do not hang on where a record stood',
      check: async () => {
        const { report } = await ingested();
        none(
          report.refused.flatMap(({ diagnostics }) =>
            diagnostics.filter(({ code }) => code === 'core/id-repeated').map(printed),
          ),
          'Records that share an id and are not about the same activity',
        );
        for (const record of await read()) {
          const moved = { ...record, at: { ...record.at, row: (record.at.row ?? 0) + 1000 } };
          same(
            idOf(connector.toActivity(moved, options())),
            idOf(connector.toActivity(record, options())),
            'The id changes with the row',
          );
        }
      },
    },
    ...(trial.expect
      ? [{ name: 'yields the activities that the source tells', check: yields }]
      : []),
  ];

  async function yields(): Promise<void> {
    const expected = trial.expect === 'riverbend' ? riverbend.activities : (trial.expect ?? []);
    const apart = new Set<string>(trial.apart ?? []);
    const compared = (activities: readonly object[]) =>
      activities.map((one) =>
        Object.fromEntries(Object.entries(one).filter(([field]) => !apart.has(field))),
      );
    const { additions } = await ingested();
    same(
      compared(additions.activities ?? []),
      compared(expected),
      'The activities are not those that were expected',
    );
  }
}

/** Reads to the end in a world where no file is. */
async function nothing<Options>(
  connector: Connector<Options>,
  options: Options,
  trial: ConnectorTrial,
): Promise<void> {
  for await (const _ of connector.read(options, worldOf({ ...trial, files: {} }))) return;
}

function answer<Options>(
  connector: Connector<Options>,
  record: SourceRecord,
  options: Options,
): Checked<Contribution> {
  try {
    return connector.toActivity(record, options);
  } catch (error) {
    return broken(`It threw for ${printed(record.raw)}: ${String(error)}`);
  }
}

function idOf(checked: Checked<Contribution>): string | null {
  return checked.ok ? String(checked.value.activity.id) : null;
}

function printed(value: unknown): string {
  try {
    return (
      JSON.stringify(value, (_, one) => (one instanceof Map ? [...one] : one)) ?? String(value)
    );
  } catch {
    return String(value);
  }
}
