import type { Migration } from '../../src/migration/migration.ts';

/** Migrations of no real schema. */
export const invented: readonly Migration[] = [
  {
    number: 1,
    name: 'villages',
    statements: [
      'create table village (id int primary key, name text not null)',
      `insert into village values (1, 'Mill')`,
    ],
  },
  {
    number: 2,
    name: 'districts',
    statements: [
      'alter table village add column district text',
      'create index on village (district)',
    ],
  },
  { number: 3, name: 'hills', statements: [`insert into village values (2, 'Hill')`] },
];
