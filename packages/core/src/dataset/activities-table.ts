import type { Activity, ActivityKind, ActivityStatus } from '../activity/activity.ts';
import type { Bilingual, Text } from '../activity/text.ts';
import { displayed } from '../table/displayed.ts';
import type { Table } from '../table/table.ts';
import type { CodedDataset } from './dataset.ts';

/**
 * Activities as a table that shows itself: all of a dataset, or those given, one too. An activity holds ids alone;
 * the dataset says what they are called.
 * @example activitiesTable(dataset, dataset.activities.filter(({ status }) => status === 'planned'))
 */
export function activitiesTable(
  dataset: Pick<CodedDataset, 'activities' | 'organisations' | 'places' | 'audiences' | 'asOf'>,
  activities: readonly Activity[] = dataset.activities,
): Table {
  const organisations = named(dataset.organisations.map(({ id, name }) => [id, name]));
  const places = named(dataset.places.map(({ id, name }) => [id, name]));
  const audiences = named(dataset.audiences.map(({ id, label }) => [id, label]));
  const table: Table = {
    columns: [
      { id: 'id', label: { en: 'Id', id: 'Pengenal' }, type: 'text' },
      {
        id: 'title',
        label: { en: 'Activity', id: 'Kegiatan' },
        type: 'text',
        codelist: titlesOf(activities),
      },
      { id: 'kind', label: { en: 'Kind', id: 'Jenis' }, type: 'text', codelist: kinds },
      { id: 'status', label: { en: 'Status', id: 'Tahap' }, type: 'text', codelist: statuses },
      {
        id: 'organisations',
        label: { en: 'Organisations', id: 'Organisasi' },
        type: 'list',
        codelist: organisations,
      },
      { id: 'places', label: { en: 'Places', id: 'Tempat' }, type: 'list', codelist: places },
      {
        id: 'audiences',
        label: { en: 'Audiences', id: 'Sasaran' },
        type: 'list',
        codelist: audiences,
      },
      { id: 'start', label: { en: 'From', id: 'Mulai' }, type: 'text' },
      { id: 'end', label: { en: 'To', id: 'Sampai' }, type: 'text' },
    ],
    rows: activities.map((activity) => ({
      id: activity.id,
      title: activity.id,
      kind: activity.kind,
      status: activity.status,
      organisations: activity.organisations.map(({ organisation }) => organisation),
      places: activity.places.map(({ place }) => place),
      audiences: activity.audiences,
      start: activity.period?.start ?? null,
      end: activity.period?.end ?? null,
    })),
    caveats: [],
    dataDate: dataset.asOf,
  };
  return displayed(table, () => table);
}

/** What activities are called, by their ids. */
export function titlesOf(activities: readonly Activity[]): Readonly<Record<string, Text>> {
  return named(activities.map(({ id, title }) => [id, title]));
}

function named(names: readonly (readonly [string, Text])[]): Readonly<Record<string, Text>> {
  return Object.fromEntries(names);
}

const kinds: Readonly<Record<ActivityKind, Bilingual>> = {
  activity: { en: 'Activity', id: 'Kegiatan' },
  component: { en: 'Component', id: 'Bagian kegiatan' },
  mandate: { en: 'Mandate', id: 'Penugasan' },
  resource: { en: 'Resource', id: 'Sumber daya' },
  umbrella: { en: 'Umbrella', id: 'Program payung' },
  claim: { en: 'Claim', id: 'Klaim' },
  context: { en: 'Context', id: 'Latar belakang' },
};

const statuses: Readonly<Record<ActivityStatus, Bilingual>> = {
  planned: { en: 'Planned', id: 'Direncanakan' },
  ongoing: { en: 'Ongoing', id: 'Berjalan' },
  completed: { en: 'Completed', id: 'Selesai' },
  cancelled: { en: 'Cancelled', id: 'Dibatalkan' },
};
