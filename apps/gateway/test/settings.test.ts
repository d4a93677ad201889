import { describe, expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';

test('has a default for everything: this machine only, no other sites, records beside it', () => {
  expect(readSettings({ INIT_CWD: '/home/somebody' })).toEqual({
    ok: true,
    settings: {
      port: 4000,
      host: '127.0.0.1',
      graphiql: true,
      origins: [],
      keeping: { directory: '/home/somebody/data' },
      saving: { folder: '/home/somebody/data-backups', keep: 5 },
      snapshots: '/home/somebody/data-snapshots',
      custodian: 'tapen-bikomi',
      loopback: false,
      access: 'open',
      oidc: null,
      proxies: 0,
    },
  });
});

test('reads what is set', () => {
  const read = readSettings({
    PORT: '8080',
    HOST: '0.0.0.0',
    ACCESS: 'open',
    DATA_DIRECTORY: '/var/spectrum',
    BACKUP_DIRECTORY: '/mnt/backups',
    BACKUPS_KEPT: '30',
    SNAPSHOT_DIRECTORY: '/mnt/snapshots',
    CUSTODIAN: 'ours',
    GRAPHIQL: 'off',
    CORS_ORIGINS: 'https://a.example, http://localhost:5173',
  });
  expect(read).toEqual({
    ok: true,
    settings: {
      port: 8080,
      host: '0.0.0.0',
      graphiql: false,
      origins: ['https://a.example', 'http://localhost:5173'],
      keeping: { directory: '/var/spectrum' },
      saving: { folder: '/mnt/backups', keep: 30 },
      snapshots: '/mnt/snapshots',
      custodian: 'ours',
      loopback: false,
      access: 'open',
      oidc: null,
      proxies: 0,
    },
  });
});

test('says everything that is wrong at once', () => {
  const read = readSettings({
    PORT: 'many',
    GRAPHIQL: 'maybe',
    CORS_ORIGINS: 'https://a.example/x',
    DATABASE_URL: 'localhost/records',
    DATABASE_MIGRATION_URL: 'postgresql://owner@localhost/records',
    CUSTODIAN: 'Our House',
    HOST: '0.0.0.0',
  });
  expect(read.ok).toBe(false);
  expect(read.ok ? [] : read.wrong.map((line) => line.split(':')[0])).toEqual([
    'PORT',
    'GRAPHIQL',
    'CORS_ORIGINS',
    'DATABASE_URL',
    'CUSTODIAN',
    'HOST',
  ]);
});

test('says it in the language of the environment, and never in that of the schema', () => {
  const wrong = {
    PORT: '70000',
    OIDC_MAX_AGE: 'long',
    GRAPHIQL: 'maybe',
    ACCESS: 'anybody',
    CORS_ORIGINS: 'https://a.example/x',
    DATABASE_URL: 'localhost/records',
    CUSTODIAN: 'Our House',
    OIDC_ISSUER: 'identity',
    OIDC_JWKS_URL: 'http://identity.example/jwks',
    DATA_DIRECTORY: '',
    HOST: '0.0.0.0',
  };
  const told = (more: object) => {
    const read = readSettings({ ...wrong, ...more });
    return read.ok ? [] : read.wrong;
  };
  const english = told({ LANG: 'en_GB.UTF-8' });
  const indonesian = told({ LANG: 'en_GB.UTF-8', LC_ALL: 'id_ID.UTF-8' });
  expect(english.length).toBeGreaterThanOrEqual(Object.keys(wrong).length - 1);
  expect(indonesian).toHaveLength(english.length);
  expect(indonesian.filter((line) => english.includes(line))).toEqual([]);
  expect([...english, ...indonesian].join()).not.toMatch(/Invalid|expected|Too (big|small)/);
  expect(indonesian).toContain('CUSTODIAN: Tulislah huruf kecil, angka, dan tanda hubung.');
});

test.each([
  ['a directory, as it stands', {}, { folder: '/srv/data-backups', keep: 5 }],
  ['a directory, without them', { BACKUP_DIRECTORY: 'off' }, null],
  ['a server, as it stands', { DATABASE_URL: 'postgresql://db.example/records' }, null],
  [
    'a server, into a folder',
    { DATABASE_URL: 'postgresql://db.example/records', BACKUP_DIRECTORY: 'saved' },
    { folder: '/srv/saved', keep: 5 },
  ],
])('backups of %s', (_, more, saving) => {
  expect(readSettings({ INIT_CWD: '/srv', ...more })).toMatchObject({ settings: { saving } });
});

test.each([
  ['a directory, as it stands', {}, '/srv/data-snapshots'],
  ['a directory, without them', { SNAPSHOT_DIRECTORY: 'off' }, null],
  ['a server, as it stands', { DATABASE_URL: 'postgresql://db.example/records' }, null],
  [
    'a server, into a folder',
    { DATABASE_URL: 'postgresql://db.example/records', SNAPSHOT_DIRECTORY: 'columns' },
    '/srv/columns',
  ],
])('snapshots of %s', (_, more, snapshots) => {
  expect(readSettings({ INIT_CWD: '/srv', ...more })).toMatchObject({ settings: { snapshots } });
});

test('takes a server, with a login of its own for the tables', () => {
  const url = 'postgresql://serving@db.example/records';
  const migrationUrl = 'postgresql://owner@db.example/records';
  const read = readSettings({ DATABASE_URL: url, DATABASE_MIGRATION_URL: migrationUrl });
  expect(read).toMatchObject({ ok: true, settings: { keeping: { url, migrationUrl } } });
});

test('a login for the tables needs a server', () => {
  const read = readSettings({ DATABASE_MIGRATION_URL: 'postgresql://owner@db.example/records' });
  expect(read).toMatchObject({
    ok: false,
    wrong: [expect.stringMatching(/^DATABASE_MIGRATION_URL: /)],
  });
});

test.each(['0.0.0.0', '192.0.2.1', '::', '127.example.org'])(
  'lets nobody in from elsewhere unless that is said: %s',
  (HOST) => {
    expect(readSettings({ HOST })).toMatchObject({ ok: false });
    expect(readSettings({ HOST, ACCESS: 'open' })).toMatchObject({ ok: true });
  },
);

test.each(['localhost', '127.0.0.1', '127.0.1.1', '::1'])('%s is this machine', (HOST) => {
  expect(readSettings({ HOST })).toMatchObject({ ok: true });
});

test.each(['open', 'keys'])('ACCESS=%s says who may come in', (ACCESS) => {
  expect(readSettings({ ACCESS })).toMatchObject({ ok: true, settings: { access: ACCESS } });
});

describe('an identity provider', () => {
  const provider = {
    ACCESS: 'keys',
    OIDC_ISSUER: 'https://identity.example',
    OIDC_AUDIENCE: 'prevention-spectrum',
    OIDC_JWKS_URL: 'https://identity.example/jwks',
  };

  test('is believed when all of it is said', () => {
    expect(readSettings({ ...provider, OIDC_MAX_AGE: '600' })).toMatchObject({
      settings: {
        oidc: {
          issuer: provider.OIDC_ISSUER,
          audience: provider.OIDC_AUDIENCE,
          jwksUrl: provider.OIDC_JWKS_URL,
          maxAge: 600,
        },
      },
    });
  });

  test.each([
    ['OIDC_ISSUER', { OIDC_AUDIENCE: undefined }],
    ['ACCESS', { ACCESS: 'open' }],
    ['OIDC_JWKS_URL', { OIDC_JWKS_URL: 'http://identity.example/jwks' }],
  ])('is refused with %s', (setting, changes) => {
    const wrong = [expect.stringMatching(`^${setting}: `)];
    expect(readSettings({ ...provider, ...changes })).toMatchObject({ ok: false, wrong });
  });
});
