import { expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';

test('has a default for everything: this machine only, no other sites', () => {
  expect(readSettings({})).toEqual({
    ok: true,
    settings: { port: 4000, host: '127.0.0.1', graphiql: true, origins: [] },
  });
});

test('reads what is set', () => {
  const read = readSettings({
    PORT: '8080',
    HOST: '0.0.0.0',
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
    },
  });
});

test('says everything that is wrong at once', () => {
  const read = readSettings({
    PORT: 'many',
    GRAPHIQL: 'maybe',
    CORS_ORIGINS: 'https://a.example/x',
  });
  expect(read.ok).toBe(false);
  expect(read.ok ? [] : read.wrong.map((line) => line.split(':')[0])).toEqual([
    'PORT',
    'GRAPHIQL',
    'CORS_ORIGINS',
  ]);
});
