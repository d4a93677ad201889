import type { Cell, Column, Table, Value } from '@prevention-spectrum/core';
import type { Candidate } from './candidate.ts';
import { cellCode, cellNames, titlesOf } from './columns.ts';
import { type ReasonLeftOut, reasonsLeftOut } from './left-out.ts';
import type { Recommendation } from './recommendation.ts';

type Row = Readonly<Record<string, Value>>;

/** For each plan a row that sums it up and one for each of its activities; then what is in no plan, and one row of the gaps that stay. */
export function recommendationTable(
  { today, plans, leftOut, notClosable, caveats }: Recommendation,
  candidates: readonly Candidate[],
): Table {
  const costs = new Map(candidates.map(({ activity, cost }) => [activity.id, cost ?? null]));
  const named = [...plans.flatMap(({ closes }) => closes), ...notClosable];
  const cells = cellNames(today.dimensions, named);
  const planRows = plans.flatMap((plan, index): readonly Row[] => [
    {
      ...blank,
      plan: index + 1,
      what: index === 0 ? 'plan' : 'alternative',
      gaps: plan.closes.map(cellCode),
      closes: plan.closes.length,
      robust: plan.robust,
      firm: plan.firm,
      cost: plan.cost?.amount ?? null,
      currency: plan.cost?.currency ?? null,
      costPerCell:
        plan.cost && plan.closes.length > 0 ? rounded(plan.cost.amount / plan.closes.length) : null,
    },
    ...plan.chosen.map(({ candidate, alone, shared, lost, costPerCell }): Row => {
      const closes = [...alone, ...shared];
      return {
        ...blank,
        plan: index + 1,
        what: 'activity',
        activity: candidate.activity.id,
        gaps: closes.map(cellCode),
        closes: closes.length,
        robust: closes.filter((cell) => cell.robust === true).length,
        alone: alone.length,
        shared: shared.length,
        lost: lost.length,
        cost: candidate.cost?.amount ?? null,
        currency: candidate.cost?.currency ?? null,
        costPerCell: costPerCell && rounded(costPerCell.amount),
      };
    }),
  ]);
  return {
    columns: columns(titlesOf(candidates), cells),
    rows: [
      ...planRows,
      ...leftOut.map(({ candidate, because }) => ({
        ...blank,
        what: because,
        activity: candidate,
        cost: costs.get(candidate)?.amount ?? null,
        currency: costs.get(candidate)?.currency ?? null,
      })),
      ...(notClosable.length > 0 ? [stayingRow(notClosable)] : []),
    ],
    caveats,
    dataDate: today.dataDate,
  };
}

const blank: Row = {
  plan: null,
  what: null,
  activity: null,
  gaps: [],
  closes: null,
  robust: null,
  firm: null,
  alone: null,
  shared: null,
  lost: null,
  cost: null,
  currency: null,
  costPerCell: null,
};

function stayingRow(cells: readonly Cell[]): Row {
  const robust = cells.filter((cell) => cell.robust === true).length;
  return { ...blank, what: 'not-closable', gaps: cells.map(cellCode), robust };
}

/** To a hundredth: what is finer comes from dividing, not from anybody's budget. */
function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}

const whyLeftOut: Readonly<Record<ReasonLeftOut, { readonly en: string; readonly id: string }>> = {
  'only-unknown': {
    en: 'Would fill unknown cells alone: ask first',
    id: 'Hanya mengisi yang tidak diketahui: tanyakan dahulu',
  },
  'only-covered': { en: 'Adds to covered cells alone', id: 'Hanya menambah yang sudah tercakup' },
  nowhere: {
    en: 'Surely in no cell, or counts in none',
    id: 'Tidak pasti di sel mana pun, atau tidak dihitung',
  },
  'no-cost': { en: 'Left out: no cost is stated', id: 'Tidak diikutkan: biaya tidak disebut' },
  'other-currency': {
    en: 'Left out: its cost is in another currency',
    id: 'Tidak diikutkan: biayanya dalam mata uang lain',
  },
  'over-budget': {
    en: 'Left out: it costs more than the budget',
    id: 'Tidak diikutkan: biayanya melebihi anggaran',
  },
};

const what = {
  plan: { en: 'The recommended plan', id: 'Rencana yang disarankan' },
  alternative: { en: 'Another plan', id: 'Rencana lain' },
  activity: { en: 'In the plan', id: 'Dalam rencana' },
  ...Object.fromEntries(reasonsLeftOut.map((because) => [because, whyLeftOut[because]])),
  'not-closable': {
    en: 'Closed by no candidate',
    id: 'Tidak ditutup calon mana pun',
  },
};

function columns(titles: Column['codelist'], cells: Column['codelist']): readonly Column[] {
  const number = (id: string, en: string, indonesian: string): Column => ({
    id,
    label: { en, id: indonesian },
    type: 'number',
  });
  return [
    number('plan', 'Plan', 'Rencana'),
    { id: 'what', label: { en: 'What', id: 'Apa' }, type: 'text', codelist: what },
    {
      id: 'activity',
      label: { en: 'Activity', id: 'Kegiatan' },
      type: 'text',
      codelist: titles ?? {},
    },
    { id: 'gaps', label: { en: 'Closes', id: 'Menutup' }, type: 'list', codelist: cells ?? {} },
    number('closes', 'Gaps closed', 'Kesenjangan tertutup'),
    number('robust', 'Robust ones', 'Yang kukuh'),
    number('firm', 'Closed whatever one chooses', 'Tertutup apa pun pilihannya'),
    number('alone', 'Closed alone', 'Ditutup sendiri'),
    number('shared', 'Shared with others', 'Bersama yang lain'),
    number('lost', 'Lost without it', 'Hilang tanpanya'),
    number('cost', 'Cost', 'Biaya'),
    { id: 'currency', label: { en: 'Currency', id: 'Mata uang' }, type: 'text' },
    number('costPerCell', 'Cost per gap', 'Biaya per kesenjangan'),
  ];
}
