import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Cell {
  readonly id: string;
  readonly cell_type: 'code' | 'markdown';
  readonly source: readonly string[];
  readonly execution_count?: number | null;
  readonly outputs?: readonly Output[];
}
interface Output {
  readonly output_type: 'stream' | 'display_data' | 'execute_result' | 'error';
  readonly name?: 'stdout' | 'stderr';
  readonly text?: readonly string[];
  readonly data?: Readonly<Record<string, readonly string[]>>;
}
interface Notebook {
  readonly nbformat: number;
  readonly metadata: { readonly kernelspec: { readonly name: string } };
  readonly cells: readonly Cell[];
}

const folder = new URL('../docs/notebooks/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));

test('there are notebooks', () => {
  expect(names).toContain('01-the-case.ipynb');
});

describe.each(names)('%s', (name) => {
  const notebook = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Notebook;
  const code = notebook.cells.filter((cell) => cell.cell_type === 'code');
  const source = (cell: Cell) => cell.source.join('');
  const shown = ({ outputs = [] }: Cell) =>
    outputs
      .flatMap(({ text = [], data = {} }) => [...text, ...Object.values(data).flat()])
      .join('');

  test('is a notebook for the Deno kernel that begins with its title', () => {
    expect(notebook.nbformat).toBe(4);
    expect(notebook.metadata.kernelspec.name).toBe('deno');
    expect(notebook.cells[0]?.source[0]).toMatch(/^# \w/);
  });

  test('names every cell once', () => {
    const ids = notebook.cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('keeps what every cell shows, and no error', () => {
    const wrong = code.filter(
      ({ outputs = [] }) =>
        outputs.length === 0 ||
        outputs.some((one) => one.output_type === 'error' || one.name === 'stderr'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('keeps nothing that depends on when and where it ran', () => {
    expect(code.filter((cell) => cell.execution_count !== null)).toEqual([]);
    expect(code.filter((cell) => /file:\/\/|localhost|127\.0\.0\.1/.test(shown(cell)))).toEqual([]);
  });

  test('asserts, in the same cell, wherever it shows a number', () => {
    const unproven = code.filter(
      (cell) => /\d/.test(shown(cell)) && !/\b(deepStrictEqual|strictEqual)\(/.test(source(cell)),
    );
    expect(unproven.map(({ id }) => id)).toEqual([]);
  });

  test('asserts strictly: node:assert/strict compares loosely in Deno', () => {
    const loose = code.filter((cell) =>
      /node:assert\/strict|\b(deepEqual|equal)\(/.test(source(cell)),
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });
});
