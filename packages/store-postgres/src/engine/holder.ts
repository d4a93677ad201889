import { readFileSync, readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { storeError } from '../catalogue.ts';

/** The process that a directory belongs to. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** On Linux the running kernel and its network: processes that share both see the same sockets. Elsewhere empty. */
  readonly scope?: string;
}

export function thisProcess(): Holder & { readonly scope: string } {
  return { pid: process.pid, host: hostname(), scope: process.platform === 'linux' ? scope() : '' };
}

function scope(): string {
  try {
    const kernel = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${kernel} ${readlinkSync('/proc/self/ns/net')}`;
  } catch {
    return '';
  }
}

/** The file that says to whom a directory belongs. */
export function holderFile(directory: string): string {
  return join(directory, 'in-use.json');
}

export async function holderIn(directory: string): Promise<Holder | undefined> {
  return parsed(await readFile(holderFile(directory), 'utf8').catch(() => ''));
}

/** Nothing, when the file was only half written as its process died. */
export function parsed(text: string): Holder | undefined {
  try {
    const found = JSON.parse(text) as Partial<Holder> | null;
    return typeof found?.pid === 'number' ? (found as Holder) : undefined;
  } catch {
    return undefined;
  }
}

/** What the loser is told. A process id is no quantity: as text, so that no language groups its digits. */
export function inUse(directory: string, holder: Holder | undefined): Error {
  return storeError('store/directory-in-use', named(directory, holder));
}

/** What the former holder is told. */
export function takenOver(directory: string, holder: Holder | undefined): Error {
  return storeError('store/directory-lost', named(directory, holder));
}

function named(directory: string, holder: Holder | undefined) {
  return { directory, pid: String(holder?.pid ?? '?'), host: holder?.host ?? '?' };
}
