import type { ChildProcess } from 'node:child_process';

/**
 * What a new database is a copy of: one without a schema, with its schema only, with a custodian, with records, or with
 * records and the first schema.
 */
export type Template = 'bare' | 'schema' | 'empty' | 'records' | 'earlier';

/** Where trials take place. */
export interface Place {
  readonly store: 'PGlite' | 'PostgreSQL';
  /** What runs there, with its version. */
  version(): Promise<string>;
  /** A template, made once from another one: `fill` gets where it is. */
  prepare(
    template: Template,
    from: Template | undefined,
    fill: (where: string) => Promise<void>,
  ): Promise<void>;
  /** A new database, by its directory or its address; without a template there is nothing there yet. */
  fresh(template?: Template): Promise<string>;
  /**
   * Finds the process that writes, and everything of the database that runs beside it; what it gives kills them all
   * without a warning.
   */
  aim(child: ChildProcess): Promise<() => Promise<void>>;
  remove(where: string): Promise<void>;
  close(): Promise<void>;
}
