import type { Diagnostic } from '@prevention-spectrum/core';
import { diagnostic } from '../catalogue.ts';
import type { Column } from '../columns.ts';
import { wordsOfHeader } from '../header-words.ts';
import { hxlTag } from '../hxl-tag.ts';
import { type Holds, headerWords } from '../words/header-words.ts';

/** How sure a proposal is. */
export type Sureness = 'high' | 'medium';

/** What a column seems to hold, and why. */
export interface Clue {
  readonly column: Column;
  /** The tag, or the word of the header, that says it. */
  readonly word: string;
  readonly holds: Holds | `adm${1 | 2 | 3 | 4 | 5}`;
  readonly why: Diagnostic;
  readonly confidence: Sureness;
}

/** What a column may hold: nothing when neither tag nor header tells, several when they tell several things. */
export function cluesOf(column: Column): readonly Clue[] {
  const tagged = column.tag === null ? null : holdsByTag(column.tag);
  if (tagged) {
    const params = { found: column.tag ?? '', holds: tagged[0] };
    const why = diagnostic('tabular/reason-tag', params, { column: column.name });
    return [{ column, word: column.tag ?? '', holds: tagged[0], why, confidence: tagged[1] }];
  }
  if (column.tag !== null) return [];
  const whole = holdsBy(column.header.trim() === '#' ? 'no' : wordsOfHeader(column.header));
  const found = whole.length > 0 ? whole : partsOf(column.header).flatMap(holdsBy).filter(isPart);
  return [...new Map(found.map((one) => [one.holds, one])).values()].map(({ holds, word }) => ({
    column,
    word,
    holds,
    why: diagnostic('tabular/reason-header', { found: word, holds }, { column: column.name }),
    // That the organisation which a list names does the work is usual, and no more.
    confidence: whole.length > 0 && holds !== 'organisation' ? 'high' : 'medium',
  }));
}

/** "No" beside "yes" is no number. */
function isPart({ holds }: { readonly holds: Holds }): boolean {
  return holds !== 'number';
}

/** The parts of `Departamento/Provincia`, and `District name` without the word that every header could have. */
function partsOf(header: string): readonly string[] {
  return header.split(/[/(),;|]/).flatMap((part) => {
    const plain = wordsOfHeader(part);
    const bare = plain.replace(/^(name of|nama|nom de|nom du) | (name|nama)$/g, '');
    return bare === '' ? [] : [...new Set([plain, bare])];
  });
}

function holdsBy(header: string): readonly { readonly holds: Holds; readonly word: string }[] {
  return Object.entries(headerWords).flatMap(([holds, words]) => {
    const word = words.find((one) => one === header);
    return word === undefined ? [] : [{ holds: holds as Holds, word }];
  });
}

/** HXL 1.1: the tags that an activity list uses. Attributes for languages and names change nothing. */
function holdsByTag(spelt: string): readonly [Clue['holds'], Sureness] | null {
  const found = hxlTag(spelt);
  if (!found) return null;
  const has = (...any: string[]) => any.some((one) => found.attributes.includes(one));
  const level = /^#adm([1-5])$/.exec(found.tag)?.[1];
  if (level) return [has('code') ? 'placeCode' : (`adm${level}` as Clue['holds']), 'high'];
  switch (found.tag) {
    case '#meta':
      return has('id') ? ['id', 'high'] : null;
    case '#activity':
      if (has('id', 'code')) return ['id', 'high'];
      return has('type') ? null : ['title', has('name') ? 'high' : 'medium'];
    case '#description':
      return ['description', 'high'];
    case '#status':
      return ['status', 'high'];
    case '#date':
      if (has('start')) return ['start', 'high'];
      return [has('end') ? 'end' : 'date', has('end') ? 'high' : 'medium'];
    case '#org':
      if (has('acronym', 'code')) return ['acronym', 'high'];
      if (has('type')) return ['organisationType', 'high'];
      if (has('funder', 'funding', 'donor')) return ['funding', 'high'];
      return has('impl', 'implementing') ? ['implementing', 'high'] : ['organisation', 'medium'];
    case '#country':
      return has('code') ? ['placeCode', 'high'] : ['country', 'high'];
    case '#sector':
      return has('code') ? null : ['sector', 'high'];
    case '#subsector':
      return ['subsector', 'high'];
    case '#reached':
      if (has('f')) return ['women', 'high'];
      return has('m') ? ['men', 'high'] : ['reach', 'high'];
    case '#targeted':
      return ['targeted', 'high'];
    case '#value':
      return ['amount', 'high'];
    case '#currency':
      return ['currency', 'high'];
    case '#channel':
      return ['channel', 'high'];
    default:
      return null;
  }
}
