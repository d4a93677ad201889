import { createReadStream } from 'node:fs';
import {
  type Coding,
  categoriesOf,
  checkActivity,
  checkCoding,
  type Diagnostic,
  gazetteer,
  type World,
} from '@prevention-spectrum/core';
import { csv } from '@prevention-spectrum/plugin-tabular';
import { declared } from '../programme/declared.ts';
import { listMapping } from '../programme/list.ts';
import { Tally } from './tally.ts';

const world: World = {
  fetch: () => Promise.reject(new Error('nothing is fetched')),
  open: (name) => createReadStream(name),
  signal: { aborted: false },
};
/** In which column a flaw is that core finds, by the field of its diagnostic. */
const columnsOf: Readonly<Record<string, string>> = {
  status: 'Status',
  places: 'Somewhere in',
  codings: 'Level',
};

/** Reads by plugin-tabular, and checks by core, a record at a time: no record is kept, and nothing is merged. */
export async function byConnector(file: string): Promise<Tally> {
  const tally = new Tally();
  const options = { file, mapping: listMapping };
  const organisations = new Set<string>();
  const known = {
    places: gazetteer(declared.places),
    organisations,
    audiences: new Set<string>(declared.audiences.map(({ id }) => id)),
    channels: new Set<string>(),
  };
  const frameworks = new Map(declared.frameworks.map((framework) => [framework.id, framework]));
  for await (const record of csv.read(options, world)) {
    const read = csv.toActivity(record, options);
    const row = record.at.row as number;
    if (!read.ok) {
      tally.flawed(row, columnsIn(read.diagnostics));
      continue;
    }
    for (const { id } of read.value.organisations ?? []) organisations.add(id);
    const checked = checkActivity(read.value.activity, known);
    const activities = new Set<string>([read.value.activity.id]);
    const codings = (read.value.codings ?? []).map((one) =>
      checkCoding(one, { activities, frameworks }),
    );
    const said = [read, checked, ...codings].flatMap(({ diagnostics }) => diagnostics);
    if (said.length > 0 || !checked.ok) tally.flawed(row, columnsIn(said));
    else {
      const { reach, places } = checked.value;
      const categories = codings.reduce((sum, one) => sum + (one.ok ? counted(one.value) : 0), 0);
      tally.whole({ reach, places: places.length, categories });
    }
  }
  return tally;
}

function counted({ reading }: Coding): number {
  return categoriesOf(reading).length;
}

function columnsIn(diagnostics: readonly Diagnostic[]): readonly string[] {
  const named = diagnostics.map(
    ({ at: { column, path = [] }, code }) => column ?? columnsOf[String(path[0])] ?? code,
  );
  return [...new Set(named)];
}
