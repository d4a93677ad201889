import {
  type Analysis,
  type Caveat,
  type CodedDataset,
  type Column,
  caveatText,
  type Language,
  languages,
  SpectrumError,
  type Table,
  type Value,
} from '@prevention-spectrum/core';
import * as z from 'zod';
import { inEveryLanguage, translated } from '../check/bilingual.ts';
import { broken, type Check, none } from '../check/check.ts';
import { frozen } from '../check/frozen.ts';
import { plainData } from '../check/plain-data.ts';
import { same } from '../check/same.ts';
import { riverbend } from '../riverbend/dataset.ts';
import { withoutActivities } from '../riverbend/without-activities.ts';

/** A question to ask an analysis. */
export interface AnalysisTrial {
  readonly params: unknown;
  /** The datasets to ask it of; Riverbend when left out. */
  readonly datasets?: readonly CodedDataset[];
  /** Columns of differences, which alone may be negative. */
  readonly signed?: readonly string[];
}

/** What an analysis promises: a pure table that fits its columns, whose order of rows alone may follow the data's. */
export function analysisChecks(analysis: Analysis, trial: AnalysisTrial): readonly Check[] {
  const { params, datasets = [riverbend], signed = [] } = trial;
  const tables = () => datasets.map((dataset) => analysis.run(dataset, params));
  const inTables = (check: (table: Table) => void) => () => tables().forEach(check);
  return [
    {
      name: 'says what it answers in both languages',
      check: () => {
        inEveryLanguage(analysis.label, 'The label');
        translated(analysis.description, 'The description');
      },
    },
    {
      name: 'prints what it accepts as JSON Schema',
      check: () => {
        if (!z.toJSONSchema(analysis.params)) broken('There is no schema');
      },
    },
    {
      name: 'refuses parameters that do not fit as core/analysis-params',
      check: () => {
        for (const wrong of [7, null, 'all']) {
          const code = codeThrown(() => analysis.run(riverbend, wrong));
          if (code !== 'core/analysis-params') {
            broken(`${JSON.stringify(wrong)} gives ${code}: use defineAnalysis`);
          }
        }
      },
    },
    {
      name: 'gives the same table twice, and changes nothing',
      check: () => {
        for (const dataset of datasets) {
          const once = analysis.run(frozen(dataset), frozen(params));
          same(analysis.run(dataset, params), once, 'Asked twice, it answers otherwise');
        }
      },
    },
    {
      name: 'gives a table of plain data',
      check: inTables((table) => plainData(table, 'The table')),
    },
    {
      name: 'has rows that fit its columns, value by value',
      check: inTables(({ columns, rows }) => {
        const ids = columns.map(({ id }) => id);
        none(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          'Columns of one id',
        );
        for (const { id, label } of columns) inEveryLanguage(label, `The label of column ${id}`);
        for (const row of rows) {
          same(Object.keys(row).sort(), [...ids].sort(), 'A row has other columns than the table');
          for (const column of columns) fits(row[column.id] as Value, column);
        }
      }),
    },
    {
      name: 'has a label for every code in its codelists',
      check: inTables(({ columns, rows }) => {
        for (const { id, codelist } of columns) {
          if (!codelist) continue;
          const codes = rows.flatMap((row) => row[id] ?? []).map(String);
          none(
            [...new Set(codes)].filter((code) => !Object.hasOwn(codelist, code)),
            `Column ${id}`,
          );
        }
      }),
    },
    {
      name: 'counts nothing below zero',
      check: inTables(({ columns, rows }) => {
        for (const { id } of columns.filter(({ id }) => !signed.includes(id))) {
          none(
            rows.flatMap((row) => (Number(row[id]) < 0 ? [String(row[id])] : [])),
            `Column ${id} is not named in "signed" and is negative`,
          );
        }
      }),
    },
    {
      name: 'has caveats that have sentences',
      check: inTables(({ caveats }) => {
        for (const caveat of caveats) for (const language of languages) told(caveat, language);
      }),
    },
    {
      name: 'does not change with the order of the activities',
      check: () => {
        for (const dataset of datasets) {
          const turned = { ...dataset, activities: dataset.activities.toReversed() };
          same(
            unordered(analysis.run(turned, params)),
            unordered(analysis.run(dataset, params)),
            'Another order gives another answer',
          );
        }
      },
    },
    {
      name: 'answers for a dataset without activities',
      check: () => plainData(analysis.run(withoutActivities, params), 'The table'),
    },
  ];
}

function told(caveat: Caveat, language: Language): void {
  const empty = /\{(\w+)/.exec(sentenceOf(caveat, language));
  if (empty) broken(`Caveat ${caveat.code} lacks the parameter ${empty[1]}`);
}

function sentenceOf(caveat: Caveat, language: Language): string {
  const sentence = caveatText(caveat, language);
  if (sentence !== caveat.code) return sentence;
  return broken(`Caveat ${caveat.code} has no sentence in ${language}`);
}

function codeThrown(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof SpectrumError ? error.code : String(error);
  }
  return 'an answer';
}

function fits(value: Value, { id, type }: Column): void {
  if (value === null) return;
  const found = Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : typeof value;
  if (found !== type) broken(`Column ${id} is of type ${type} and holds ${JSON.stringify(value)}`);
}

/** A table whose rows, and the lists in them, stand in an order of their own. */
function unordered({ columns, rows, caveats, dataDate }: Table): unknown {
  const sorted = rows.map((row) =>
    JSON.stringify(
      columns.map(({ id }) => {
        const value = row[id] as Value;
        return Array.isArray(value) ? value.toSorted() : value;
      }),
    ),
  );
  const labels = columns.map(({ id, codelist = {} }) => [id, Object.keys(codelist).sort()]);
  return { labels, rows: sorted.sort(), caveats, dataDate };
}
