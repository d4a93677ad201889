import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What a bundler keeps of core when a page imports some of its names. */
async function kept(...names: readonly string[]) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { ${names} } from '@prevention-spectrum/core'; globalThis.kept = [${names}];`,
      resolveDir: new URL('.', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@prevention-spectrum/source'],
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    files: files.map(([file]) => file.replace(/^.*(packages\/core\/src|node_modules)\//, '')),
    kilobytes: gzipSync(code).length / 1024,
  };
}

test('an import of coverage alone brings the analysis and its sentences: no zod, no codebook, no store', async () => {
  const { files, kilobytes } = await kept('coverage');
  expect(files).toContain('analysis/coverage/coverage.ts');
  expect(files.filter((file) => /zod|framework\/|store\/|connector\//.test(file))).toEqual([]);
  // 26.5 KB, compressed, when this was written, columns included; half of it are the sentences in two languages.
  expect(kilobytes).toBeLessThan(28);
});

test('a codebook comes only to whoever imports it', async () => {
  const { files } = await kept('coverage', 'un4p');
  expect(files.some((file) => file.startsWith('framework/un-4p'))).toBe(true);
  expect(files.filter((file) => file.startsWith('framework/spectrum'))).toEqual([]);
});
