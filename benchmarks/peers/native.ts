import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** A package with native parts, which cannot be put into one file with the program. */
export function native<Module>(name: string): Promise<Module> {
  return import(name) as Promise<Module>;
}

const folder = join(process.cwd(), 'benchmarks/peers/package.json');

/** Whether an engine is there that is installed in `benchmarks/peers`, and nowhere else. */
export function isInstalled(name: string): boolean {
  try {
    installedAt(name);
    return true;
  } catch {
    return false;
  }
}

/** An engine that is installed in `benchmarks/peers`. */
export function installed<Module>(name: string): Promise<Module> {
  return import(pathToFileURL(installedAt(name)).href) as Promise<Module>;
}

/** The file that is loaded for it. */
export function installedAt(name: string): string {
  return createRequire(folder).resolve(name);
}
