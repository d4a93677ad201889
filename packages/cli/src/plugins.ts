import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from '@prevention-spectrum/core';
import { standard } from '@prevention-spectrum/preset-standard';
import { reasonOf } from './data/text-file.ts';
import { refuse } from './words/say.ts';

/**
 * The standard plugins, and those of modules that a person names: a path, or a package installed in this folder or
 * beside this program. A module exports `plugin`, a plugin or a function that gives one.
 */
export async function loadPlugins(
  modules: readonly string[],
  cwd: string,
): Promise<readonly Plugin[]> {
  const named = await Promise.all(modules.map((module) => loadPlugin(module, cwd)));
  return [...standard(), ...named];
}

async function loadPlugin(module: string, cwd: string): Promise<Plugin> {
  const where = located(module, cwd);
  const loaded = await import(where).catch((error: unknown) =>
    where === module && (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
      ? refuse('cli/plugin-missing', { found: module }, error)
      : refuse('cli/plugin-failed', { found: module, reason: reasonOf(error) }, error),
  );
  const plugin: unknown =
    typeof loaded.plugin === 'function' ? await loaded.plugin() : loaded.plugin;
  if (isPlugin(plugin)) return plugin;
  return refuse('cli/plugin-shape', { found: module });
}

/** Where the module is: a file, a package of the folder, or whatever this program finds by that name. */
function located(module: string, cwd: string): string {
  const file = resolve(cwd, module);
  if (/^[./]/.test(module) || existsSync(file)) {
    if (!existsSync(file)) return refuse('cli/plugin-missing', { found: module });
    return pathToFileURL(file).href;
  }
  try {
    return pathToFileURL(createRequire(resolve(cwd, 'here.js')).resolve(module)).href;
  } catch {
    return module;
  }
}

function isPlugin(found: unknown): found is Plugin {
  return typeof found === 'object' && found !== null && 'id' in found && 'contract' in found;
}
