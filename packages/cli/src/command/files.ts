import type { Command } from 'commander';
import type { Session } from '../session.ts';

/** placeholder */
export function addFiles(_program: Command, _session: Session): void {}
