import {
  type ActivityDraft,
  accepted,
  type Checked,
  type CodeOf,
  type Coding,
  type Connector,
  type Contribution,
  coding,
  type Diagnostic,
  refused,
  type SourceRecord,
  type World,
} from '@prevention-spectrum/core';
import * as z from 'zod';
import { diagnostic } from './diagnostics.ts';
import { settings } from './framework.ts';

const options = z.strictObject({
  /** The name of the file, as the world that is handed in knows it. */
  file: z.string().min(1),
});

/** The notes that an entry may have, by the word that begins them. */
const notes = ['place', 'with', 'for', 'people', 'setting'] as const;
type Notes = Partial<Record<(typeof notes)[number], string>>;

/**
 * A field diary: one entry a line, a remark after `#`.
 *
 *     2023-05-03 | Talk after the match | place: Millbrook | with: Lantern | for: youth | people: 40 | setting: school
 */
export const fieldDiary: Connector<z.output<typeof options>> = {
  id: 'field-diary',
  label: { en: 'Field diary', id: 'Catatan lapangan' },
  options,

  // The world is handed in: a connector opens nothing by itself, and stops when it is told to.
  async *read({ file }, world) {
    let row = 0;
    for await (const line of linesOf(file, world)) {
      if (world.signal.aborted) return;
      row += 1;
      if (line.trim() !== '' && !line.startsWith('#'))
        yield { raw: line, at: { source: file, row } };
    }
  },

  // Pure, and never throws: whatever stands in the record becomes a contribution, or a refusal with a reason.
  toActivity(record): Checked<Contribution> {
    const entry = typeof record.raw === 'string' ? entryIn(record.raw) : null;
    if (!entry) {
      const expected = '2023-05-03 | Talk after the match | place: …';
      return refused(record.raw, [diagnostic('example/line-unreadable', { expected })]);
    }
    const { date, title, stated, strays } = entry;
    const id = `diary-${slug(`${date} ${title}`)}`;
    const people = Number(stated.people ?? Number.NaN);
    const counted = Number.isSafeInteger(people) && people >= 0;
    const unread = strays.map((found) => ({ field: 'notes', found }));
    const diagnostics: Diagnostic[] = strays.map(() =>
      diagnostic('example/note-unknown', { known: notes }, { path: ['notes'] }),
    );
    if (stated.people !== undefined && !counted) {
      unread.push({ field: 'reach', found: stated.people });
      diagnostics.push(diagnostic('example/people-uncounted', {}, { path: ['people'] }));
    }
    const organisations = listIn(stated.with).map((name) => ({ id: slug(name), name }));
    const activity: ActivityDraft = {
      id,
      title,
      status: 'completed',
      period: { start: date, end: date },
      places: listIn(stated.place),
      audiences: listIn(stated.for),
      organisations: organisations.map((one) => ({ organisation: one.id, role: 'implementing' })),
      ...(counted && { reach: people }),
      provenance: [{ source: 'field-diary', externalId: id }],
      ...(unread.length > 0 && { unread }),
    };
    return accepted<Contribution>(
      {
        activity,
        organisations,
        sources: [{ id: 'field-diary', citation: 'Field diary' }],
        ...codedBySource(id, stated.setting, record),
      },
      diagnostics,
    );
  },
};

/** The lines of a file, whole, however its bytes arrive. */
async function* linesOf(file: string, world: World): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of world.open(file)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

interface Entry {
  readonly date: string;
  readonly title: string;
  readonly stated: Notes;
  /** Notes that begin with no word that we know: they may be about a person, so no message shows them. */
  readonly strays: readonly string[];
}

function entryIn(line: string): Entry | null {
  const [date = '', title = '', ...parts] = line.split('|').map((part) => part.trim());
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date) || title === '') return null;
  const stated: Notes = {};
  const strays: string[] = [];
  for (const part of parts) {
    const [, word, words] = /^(\w+):\s*(.*)$/s.exec(part) ?? [];
    const note = notes.find((one) => one === word);
    if (note && stated[note] === undefined) stated[note] = words ?? '';
    else if (part !== '') strays.push(part);
  }
  return { date, title, stated, strays };
}

/** What the diary itself says of the setting, with the line as its evidence. A code that does not exist is said later. */
function codedBySource(
  activity: string,
  setting: string | undefined,
  { at }: SourceRecord,
): Pick<Contribution, 'coders' | 'codings'> {
  const codes = listIn(setting) as CodeOf<typeof settings>[];
  if (codes.length === 0) return {};
  const stated: Coding = coding(settings, {
    activity,
    reading: { principal: codes },
    evidence: [{ source: 'field-diary', locator: `line ${at.row ?? '?'}`, kind: 'record' }],
    coder: 'diary-keeper',
  });
  const label = { en: 'Whoever keeps the diary', id: 'Penulis catatan' };
  return { coders: [{ id: 'diary-keeper', kind: 'person', label }], codings: [stated] };
}

/** `youth; parents` as a list. */
function listIn(words = ''): readonly string[] {
  return words.split(';').flatMap((one) => one.trim() || []);
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
