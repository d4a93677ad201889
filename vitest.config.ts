import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Not UTC, so that a date that slips by a day is seen; the same everywhere, so that runs can be compared.
process.env.TZ = 'Asia/Jakarta';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const workspaces = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(path(parent))
    .map((name) => ({ name, root: path(`${parent}/${name}`) }))
    .filter(({ root }) => existsSync(`${root}/package.json`)),
);

const conditions = ['@prevention-spectrum/source', 'module', 'node', 'development|production'];

/** What a package starts once for all of its tests; a database takes tens of seconds on a busy machine. */
function serversOf(root: string) {
  const setup = `${root}/test/servers/global-setup.ts`;
  if (!existsSync(setup)) return {};
  return { globalSetup: [setup], testTimeout: 60_000, hookTimeout: 120_000 };
}

export default defineConfig({
  resolve: {
    conditions,
    // Yoga and Pothos load graphql through Node, tests through Vite: without this there are two copies.
    alias: [{ find: /^graphql$/, replacement: path('node_modules/graphql/index.js') }],
  },
  ssr: { resolve: { conditions } },
  test: {
    projects: [{ name: 'repository', root: path('.') }, ...workspaces].map((project) => ({
      extends: true as const,
      test: {
        ...project,
        include: ['test/**/*.test.ts'],
        ...serversOf(project.root),
      },
    })),
    setupFiles: [path('vitest.setup.ts')],
    // Files of one package share their modules: loading these anew for each file takes longer than most files do.
    isolate: false,
    // Vitest leaves one processor free, which is half of a small machine.
    maxWorkers: availableParallelism(),
    reporters: ['default', path('vitest.reporter.ts')],
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
