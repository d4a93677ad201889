import type { Place } from '@prevention-spectrum/core';
import { bpsPlace } from '../list/bps.ts';
import { place } from '../list/kemendagri.ts';

export type CodeSystem = 'kemendagri' | 'bps';

/** One way to read what was written as a code. */
export interface CodeReading {
  readonly system: CodeSystem;
  /** The code as its system writes it: Home Ministry with dots, statistics agency in digits. */
  readonly code: string;
  /** `as-listed`, or what the reading has to suppose: dots that got lost, "ID" in front as in a P-code. */
  readonly written: 'as-listed' | 'without-dots' | 'p-code';
  /** The listed place, in the tree of that system; undefined when this package does not list the code. */
  readonly place: Place | undefined;
}

/** 53, 53.03, 53.03.21, 53.03.21.2002: the village number starts with 1, 2 or 3. */
const dotted = /^[1-9]\d(?:\.\d{2}(?:\.\d{2}(?:\.[123]\d{3})?)?)?$/;
/** The same with its dots lost. A province has none to lose. */
const dotless = /^([1-9]\d)(\d{2})(?:(\d{2})([123]\d{3})?)?$/;
/** 53, 5305, 5305043, 5305043002. */
const digits = /^[1-9]\d(?:\d{2}(?:\d{3}(?:\d{3})?)?)?$/;

/**
 * Every system that a code can belong to by its form, the Home Ministry's first. Empty when it is no code.
 * Dots are never stripped: `53.03` is Timor Tengah Utara and nothing else, while `5303` is Kupang
 * in the statistics agency's system or Timor Tengah Utara with its dot lost, and both readings are given.
 */
export function parseCode(text: string): readonly CodeReading[] {
  const written = text.trim();
  const readings: CodeReading[] = [];
  if (dotted.test(written)) readings.push(kemendagriReading(written, 'as-listed'));
  const [, ...parts] = dotless.exec(written) ?? [];
  if (parts.length > 0) {
    const code = parts.filter((part) => part !== undefined).join('.');
    readings.push(kemendagriReading(code, 'without-dots'));
  }
  if (digits.test(written)) readings.push(bpsReading(written, 'as-listed'));
  const afterPrefix = /^ID(?=\d)/i.test(written) ? written.slice(2) : '';
  if (digits.test(afterPrefix)) readings.push(bpsReading(afterPrefix, 'p-code'));
  return readings;
}

const kemendagriReading = (code: string, written: CodeReading['written']): CodeReading => ({
  system: 'kemendagri',
  code,
  written,
  place: place(code),
});

const bpsReading = (code: string, written: CodeReading['written']): CodeReading => ({
  system: 'bps',
  code,
  written,
  place: bpsPlace(code),
});
