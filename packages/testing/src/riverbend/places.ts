import type { PlaceDraft } from '@prevention-spectrum/core';

/** The invented list of areas that the codes are from. */
const areas = { system: 'tidewater-areas', listed: 2021 } as const;

/** A place with its code; the id is the code, and a village that the list does not have yet has none. */
const place = (
  code: string,
  level: string,
  name: PlaceDraft['name'],
  within?: string,
): PlaceDraft => ({
  id: code,
  name,
  level,
  ...(within !== undefined && { within }),
  code: { ...areas, code },
});

export const province = '07';
export const riverbendRegency = '07.01';
export const highmoor = '07.02';
export const saltmarsh = '07.03';

export const alder = '07.01.01';
export const heron = '07.01.02';
export const crag = '07.02.01';
export const fern = '07.02.02';
export const dune = '07.03.01';

export const millbrook = '07.01.01.001';
export const newbridgeInAlder = '07.01.01.002';
export const osier = '07.01.01.003';
export const newbridgeInHeron = '07.01.02.001';
export const stilts = '07.01.02.002';
export const slate = '07.02.01.001';
export const upperFern = '07.02.02.001';
export const saltern = '07.03.01.001';
export const lighthouse = 'lighthouse';

/** Three invented regencies, down to the village. Two villages share a name, and one has no code yet. */
export const places: readonly PlaceDraft[] = [
  place(province, 'province', { en: 'Tidewater', id: 'Tidewater' }),
  place(riverbendRegency, 'regency', { en: 'Riverbend', id: 'Kabupaten Riverbend' }, province),
  place(alder, 'district', { en: 'Alder', id: 'Kecamatan Alder' }, riverbendRegency),
  place(millbrook, 'village', 'Millbrook', alder),
  place(newbridgeInAlder, 'village', 'Newbridge', alder),
  place(osier, 'village', 'Osier "Old Bank"', alder),
  place(heron, 'district', { en: 'Heron', id: 'Kecamatan Heron' }, riverbendRegency),
  place(newbridgeInHeron, 'village', 'Newbridge', heron),
  place(stilts, 'village', 'Stilts, by the Ferry', heron),
  place(highmoor, 'regency', { en: 'Highmoor', id: 'Kabupaten Highmoor' }, province),
  place(crag, 'district', { en: 'Crag', id: 'Kecamatan Crag' }, highmoor),
  place(slate, 'village', 'Slate', crag),
  place(fern, 'district', { en: 'Fern', id: 'Kecamatan Fern' }, highmoor),
  place(upperFern, 'village', 'Upper Fërn', fern),
  place(saltmarsh, 'regency', { en: 'Saltmarsh', id: 'Kabupaten Saltmarsh' }, province),
  place(dune, 'district', { en: 'Dune', id: 'Kecamatan Dune' }, saltmarsh),
  place(saltern, 'village', 'Saltern', dune),
  { id: lighthouse, name: 'Lighthouse', level: 'village', within: dune },
];
