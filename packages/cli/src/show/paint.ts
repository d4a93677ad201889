import type { State } from '@prevention-spectrum/core';
import picocolors from 'picocolors';
import type { Terminal } from '../terminal.ts';

/** Colours for a terminal. They only repeat what words say. */
export interface Paint {
  readonly state: (state: State, text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** No colours where nobody looks, or where somebody asked for none. */
export function paintFor(terminal: Terminal, wanted: boolean): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = terminal.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== '';
  const seen = forced || (terminal.isTTY && TERM !== 'dumb');
  const { green, red, yellow, dim, bold } = picocolors.createColors(wanted && !NO_COLOR && seen);
  const states: Readonly<Record<State, (text: string) => string>> = {
    covered: green,
    gap: red,
    unknown: yellow,
    'not-applicable': dim,
  };
  return { state: (state, text) => states[state](text), strong: bold, quiet: dim };
}
