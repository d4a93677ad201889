import { defineConfig, type Options } from 'tsup';

/** The one way in which every package is built; `overrides` is for further entry points. */
export function library(overrides: Options = {}) {
  return defineConfig({
    entry: ['src/index.ts'],
    format: 'esm',
    target: 'node20',
    platform: 'neutral',
    sourcemap: true,
    clean: true,
    treeshake: true,
    // The workspace's project settings (composite, source condition) are for `tsc -b`, not for what ships.
    dts: { compilerOptions: { composite: false, customConditions: [] } },
    ...overrides,
  });
}
