import type { Table } from '@prevention-spectrum/core';

/** A table as JSON, with its fields always in one order: equal tables give equal bytes, whoever they come from. */
export function tableJson({ columns, rows, caveats, dataDate }: Table): string {
  const table = {
    columns: columns.map(({ id, label, type, codelist }) => ({
      id,
      label: { en: label.en, id: label.id },
      type,
      ...(codelist ? { codelist } : {}),
    })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ id }) => [id, row[id] ?? null] as const)),
    ),
    caveats: caveats.map(({ code, params, labels }) => ({
      code,
      params,
      ...(labels && Object.keys(labels).length > 0 ? { labels } : {}),
    })),
    dataDate,
  };
  return `${JSON.stringify(table, null, 2)}\n`;
}
