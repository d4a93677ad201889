import {
  afterwards,
  asSuperuser,
} from '../../../../packages/store-postgres/test/servers/databases.ts';

/** The address of a login that may do nothing but act for the application. */
export async function servingLogin(owner: string): Promise<string> {
  const address = new URL(owner);
  const login = `serving_${address.pathname.slice(-8)}`;
  await asSuperuser(`create role ${login} login password 'of the test'`);
  afterwards(async () => {
    // What it was granted in the database goes with it.
    await asSuperuser(`drop owned by ${login}`, owner);
    await asSuperuser(`drop role ${login}`);
  });
  address.username = login;
  address.password = 'of the test';
  return address.href;
}

/** Lets it act for the application, once the tables are there. */
export async function letServe(serving: string, owner: string): Promise<void> {
  const { username } = new URL(serving);
  await asSuperuser(`grant spectrum_app to ${username} with inherit false, set true`);
  await asSuperuser(`grant select on custodians, schema_migrations to ${username}`, owner);
}
