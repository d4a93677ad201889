-- Parts the large tables by the hash of custodian_id, 16 parts each. As the owner of the tables, in one transaction,
-- with the gateways stopped: psql --single-transaction --set=ON_ERROR_STOP=1 --file=partition.sql
-- What has parts already stays as it is. Keys, indexes, policies and grants are those that the table had.
do $$
declare
  name text;
  kept text[];
  statement text;
begin
  foreach name in array array['versions', 'activity_facts', 'coding_facts'] loop
    continue when (select relkind from pg_class where oid = name::regclass) = 'p';

    kept := array(
      select format('alter table %I add constraint %I %s', name, conname, pg_get_constraintdef(oid))
        from pg_constraint where conrelid = name::regclass and contype in ('p', 'u', 'f')
      union all
      select pg_get_indexdef(indexrelid) from pg_index where indrelid = name::regclass
        and not exists (select from pg_constraint where conindid = indexrelid and conrelid = indrelid)
      union all
      select format('create policy %I on %I as %s for %s to %s', policyname, name, permissive, cmd, array_to_string(roles, ', '))
        || coalesce(' using (' || qual || ')', '') || coalesce(' with check (' || with_check || ')', '')
        from pg_policies where schemaname = current_schema() and tablename = name
      union all
      select format('grant %s on %I to %s', privilege_type, name, grantee::regrole)
        from pg_class, aclexplode(relacl) where pg_class.oid = name::regclass and grantee not in (relowner, 0)
      union all
      select format('grant %s (%I) on %I to %s', privilege_type, attname, name, grantee::regrole)
        from pg_attribute, aclexplode(attacl) where attrelid = name::regclass
    );

    -- The owner sees all rows for as long as the policies are not forced on it.
    execute format('alter table %I no force row level security', name);
    execute format('alter table %I rename to %I', name, name || '_whole');
    execute format('create table %I (like %I including defaults including storage) partition by hash (custodian_id)',
      name, name || '_whole');
    for part in 0..15 loop
      execute format('create table %I partition of %I for values with (modulus 16, remainder %s)',
        name || '_' || part, name, part);
    end loop;
    execute format('insert into %I select * from %I', name, name || '_whole');
    execute format('drop table %I', name || '_whole');
    foreach statement in array kept loop
      execute statement;
    end loop;
    execute format('alter table %I enable row level security, force row level security', name);
    execute format('analyze %I', name);
  end loop;
end $$;
