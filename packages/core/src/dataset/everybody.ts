import { ownRoles } from '../activity/organisation.ts';
import type { Expectation } from './expectation.ts';

/** The expectation of a question that names none: everybody's reported work counts, once is enough, everything is expected. */
export const everybody: Expectation = {
  id: 'everybody',
  label: { en: 'Everybody', id: 'Semua pihak' },
  note: {
    en: 'The reported work of every organisation counts; one activity covers a cell.',
    id: 'Kegiatan semua organisasi yang dilaporkan dihitung; satu kegiatan sudah mencakup satu sel.',
  },
  organisations: null,
  roles: ownRoles,
  meaning: 'reported',
  atLeast: 1,
  members: {},
  notApplicable: [],
};
