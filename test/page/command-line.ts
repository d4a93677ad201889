import { build } from 'esbuild';

/** Makes the command line one file: it starts in a third of the time that loading its source takes. */
export async function bundleCommandLine(root: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [`${root}packages/cli/src/main.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@prevention-spectrum/source'],
    outfile,
    // Packages that are no ES modules ask for Node's own by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
}
