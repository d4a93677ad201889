import type { Language } from '../activity/text.ts';
import type { Column, Table } from './table.ts';
import { tableHtml } from './table-html.ts';
import { tableMarkdown } from './table-markdown.ts';

/** Rows beyond which a notebook shows how many more there are. */
const mostRows = 60;

const tables = new WeakMap<object, () => Table>();

/**
 * Gives a value the faces that notebooks and consoles look for: Jupyter's display (plain text, Markdown, HTML, JSON,
 * Data Resource), `inspect` and `toString`. The value stays plain data: it is compared, copied and sent as before.
 * @param table made when somebody looks
 */
export function displayed<Value extends object>(value: Value, table: () => Table): Value {
  tables.set(value, table);
  return withFaces(value, value, table, 'en');
}

/**
 * The same value to be shown in a language, for the last line of a notebook's cell.
 * @example show(coverage(dataset, question), 'id')
 */
export function show(value: object, language: Language): object {
  const table = tables.get(value);
  return table ? withFaces({}, value, table, language) : value;
}

/** The table that stands for a value wherever it is shown; `undefined` for a value that has none. */
export function tableOf(value: object): Table | undefined {
  return tables.get(value)?.();
}

function withFaces<Face extends object>(
  face: Face,
  value: object,
  table: () => Table,
  language: Language,
): Face {
  const text = () => tableMarkdown(table(), { language, mostRows });
  const faces = {
    [Symbol.for('Jupyter.display')]: () => ({
      'text/plain': text(),
      'text/markdown': text(),
      'text/html': tableHtml(table(), { language, mostRows }),
      'application/json': value,
      'application/vnd.dataresource+json': dataResource(table(), language),
    }),
    [Symbol.for('nodejs.util.inspect.custom')]: text,
    [Symbol.for('Deno.customInspect')]: text,
    toString: text,
  };
  for (const name of Reflect.ownKeys(faces)) {
    Object.defineProperty(face, name, {
      value: faces[name as keyof typeof faces],
      configurable: true,
      writable: true,
    });
  }
  return face;
}

/** The Table Schema types of Frictionless Data, after which tools draw a table. */
const fieldTypes: Readonly<Record<Column['type'], string>> = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
  list: 'array',
};

function dataResource({ columns, rows }: Table, language: Language) {
  return {
    schema: {
      fields: columns.map(({ id, label, type }) => ({
        name: id,
        title: label[language],
        type: fieldTypes[type],
      })),
    },
    data: rows,
  };
}
