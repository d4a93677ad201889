import type { Bilingual, Text } from '../activity/text.ts';
import type { Coding, CodingStatus, Confidence, Reading } from '../coding/coding.ts';
import type { Framework } from '../framework/framework.ts';
import { displayed } from '../table/displayed.ts';
import type { Table } from '../table/table.ts';
import { titlesOf } from './activities-table.ts';
import type { CodedDataset } from './dataset.ts';

/**
 * Codings as a table that shows itself: all of a dataset, or those given, one too; each with the places in sources
 * that it rests on, and how many other readings an honest coder could defend.
 */
export function codingsTable(
  dataset: Pick<CodedDataset, 'activities' | 'frameworks' | 'coders' | 'codings' | 'asOf'>,
  codings: readonly Coding[] = dataset.codings,
): Table {
  const { frameworks, coders, activities } = dataset;
  const categories = categoryLabels(frameworks);
  const table: Table = {
    columns: [
      {
        id: 'activity',
        label: { en: 'Activity', id: 'Kegiatan' },
        type: 'text',
        codelist: titlesOf(activities),
      },
      {
        id: 'framework',
        label: { en: 'Framework', id: 'Kerangka' },
        type: 'text',
        codelist: Object.fromEntries(frameworks.map(({ id, label }) => [id, label])),
      },
      {
        id: 'verdict',
        label: { en: 'Reading', id: 'Pembacaan' },
        type: 'text',
        codelist: verdicts,
      },
      {
        id: 'principal',
        label: { en: 'Principal', id: 'Utama' },
        type: 'list',
        codelist: categories,
      },
      {
        id: 'significant',
        label: { en: 'Significant', id: 'Penting' },
        type: 'list',
        codelist: categories,
      },
      { id: 'evidence', label: { en: 'Evidence', id: 'Bukti' }, type: 'list' },
      {
        id: 'alternatives',
        label: { en: 'Other readings', id: 'Pembacaan lain' },
        type: 'number',
      },
      {
        id: 'coder',
        label: { en: 'Coder', id: 'Pengode' },
        type: 'text',
        codelist: Object.fromEntries(coders.map(({ id, label }) => [id, label])),
      },
      {
        id: 'confidence',
        label: { en: 'Confidence', id: 'Keyakinan' },
        type: 'text',
        codelist: confidences,
      },
      { id: 'status', label: { en: 'Status', id: 'Keputusan' }, type: 'text', codelist: statuses },
    ],
    rows: codings.map(({ activity, framework, reading, coder, confidence, status, ...rest }) => ({
      activity,
      framework,
      verdict: reading.verdict,
      principal: reading.verdict === 'within' ? reading.principal : [],
      significant: reading.verdict === 'within' ? reading.significant : [],
      evidence: rest.evidence.map(({ source, locator }) => `${source}: ${locator}`),
      alternatives: rest.alternatives.length,
      coder,
      confidence,
      status,
    })),
    caveats: [],
    dataDate: dataset.asOf,
  };
  return displayed(table, () => table);
}

/** What a code is called, where every framework that has it calls it the same; another code stays a code. */
function categoryLabels(frameworks: readonly Framework[]): Readonly<Record<string, Text>> {
  const labels = new Map<string, Bilingual[]>();
  for (const { code, label } of frameworks.flatMap(({ categories }) => categories)) {
    labels.set(code, [...(labels.get(code) ?? []), label]);
  }
  return Object.fromEntries(
    [...labels].flatMap(([code, [first, ...others]]) =>
      first && others.every(({ en, id }) => en === first.en && id === first.id)
        ? [[code, first]]
        : [],
    ),
  );
}

const verdicts: Readonly<Record<Reading['verdict'], Bilingual>> = {
  within: { en: 'In these categories', id: 'Masuk kategori ini' },
  outside: { en: 'Outside the framework', id: 'Di luar kerangka' },
  resource: { en: 'A resource for others', id: 'Sumber daya bagi kegiatan lain' },
};

const confidences: Readonly<Record<Confidence, Bilingual>> = {
  high: { en: 'High', id: 'Tinggi' },
  medium: { en: 'Medium', id: 'Sedang' },
  low: { en: 'Low', id: 'Rendah' },
};

const statuses: Readonly<Record<CodingStatus, Bilingual>> = {
  proposed: { en: 'Proposed', id: 'Diusulkan' },
  accepted: { en: 'Accepted', id: 'Diterima' },
  rejected: { en: 'Rejected', id: 'Ditolak' },
};
