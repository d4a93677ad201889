import type { OrganisationDraft } from '@prevention-spectrum/core';

export const foundation = 'lantern';
export const network = 'lanterns';
export const council = 'riverbend-council';
export const office = 'labour-office-of-riverbend';
export const fund = 'estuary-fund';

/** Invented bodies. Two names differ by one letter, and one body is part of another. */
export const organisations: readonly OrganisationDraft[] = [
  { id: foundation, name: { en: 'Lantern', id: 'Yayasan Lentera' }, type: 'ngo' },
  { id: network, name: { en: 'Lanterns', id: 'Jaringan Lentera' }, type: 'network' },
  {
    id: council,
    name: { en: 'Riverbend Council', id: 'Dewan Riverbend' },
    type: 'government',
  },
  {
    id: office,
    name: { en: 'Labour Office of Riverbend', id: 'Dinas Tenaga Kerja Riverbend' },
    type: 'government',
    partOf: council,
  },
  { id: fund, name: 'Estuary Fund' },
];
