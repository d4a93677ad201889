// The server that the store is tried on: one for a run of these tests, too.
export { setup } from '../../../../packages/store-postgres/test/servers/global-setup.ts';
