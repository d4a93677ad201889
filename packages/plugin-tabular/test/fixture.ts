import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe } from 'vitest';

const folder = new URL('../../../../shared/fixtures/', import.meta.url);

/** A real file that nobody here wrote, as a path. */
export function fixture(path: string): string {
  return fileURLToPath(new URL(path, folder));
}

export function bytesOf(path: string): Uint8Array {
  return readFileSync(fixture(path));
}

/** Tests on a real file, skipped with their reason where it is absent. */
export function withFixture(path: string, tests: () => void): void {
  describe(path, { timeout: 60_000 }, () => {
    beforeEach(({ skip }) => {
      skip(!existsSync(fixture(path)), `no ../shared/fixtures/${path} beside this checkout`);
    });
    tests();
  });
}
