import type { Migration } from '../migration.ts';

/** A key is named by its label wherever it wrote, for ever: no two of a custodian are called the same. */
export const labels: Migration = {
  number: 6,
  name: 'labels',
  statements: [
    // The owner sees all rows for as long as the policies are not forced on it.
    `alter table keys no force row level security`,
    `update keys k set label = left(label, 60) || ' ' || left(id::text, 8)
       where exists (
         select from keys o where o.custodian_id = k.custodian_id and o.label = k.label
           and (o.created_at, o.id) < (k.created_at, k.id)
       )`,
    `alter table keys force row level security`,
    `alter table keys add constraint one_key_a_label unique (custodian_id, label)`,
  ],
};
