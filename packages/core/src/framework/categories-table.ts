import type { Column, Table } from '../table/table.ts';
import type { Framework } from './framework.ts';

/** The categories of a framework with what they mean, for a notebook; `codebookMarkdown` has the whole codebook. */
export function categoriesTable({ categories }: Framework): Table {
  const worded = (id: string, en: string, inIndonesian: string): Column => ({
    id,
    label: { en, id: inIndonesian },
    type: 'text',
    codelist: Object.fromEntries(
      categories.map((category) => [
        category.code,
        id === 'label' ? category.label : category.definition,
      ]),
    ),
  });
  return {
    columns: [
      { id: 'code', label: { en: 'Code', id: 'Kode' }, type: 'text' },
      worded('label', 'Category', 'Kategori'),
      worded('definition', 'What it is', 'Artinya'),
    ],
    rows: categories.map(({ code }) => ({ code, label: code, definition: code })),
    caveats: [],
    dataDate: '',
  };
}
