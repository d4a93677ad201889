select citus_set_coordinator_host('coordinator', 5432);
select citus_add_node('worker-1', 5432);
select citus_add_node('worker-2', 5432);

\getenv owner_password OWNER_PASSWORD
\getenv serving_password SERVING_PASSWORD
select format('create role owner login createrole password %L', :'owner_password')
  where not exists (select from pg_roles where rolname = 'owner') \gexec
select format('create role serving login password %L', :'serving_password')
  where not exists (select from pg_roles where rolname = 'serving') \gexec
grant create on schema public to owner;
