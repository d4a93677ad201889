import type { StatisticDraft } from '@prevention-spectrum/core';
import { inPaper } from '../paper.ts';
import { timorTengahUtara } from '../places.ts';
import { atFieldwork, seen } from './figure.ts';

/** Figures of the foundation and of what it does. */
export const ofTheCase: readonly StatisticDraft[] = [
  {
    id: 'foundation-established',
    label: {
      en: 'Founding of the foundation (13 February 2003)',
      id: 'Pendirian yayasan (13 Februari 2003)',
    },
    unit: 'event',
    place: timorTengahUtara,
    placeAsNamed: 'TTU Regency',
    publisher: 'The paper’s own account',
    observations: [seen('2003-02-13', 1)],
    caveats: [
      {
        en: 'A date, kept as one event on its day.',
        id: 'Sebuah tanggal, disimpan sebagai satu peristiwa pada harinya.',
      },
    ],
    evidence: [inPaper('foundation 1')],
  },
  {
    id: 'task-force-decree',
    label: {
      en: 'Decree 190/KEP/HK/IV/2018 of the Regent',
      id: 'Keputusan Bupati Nomor 190/KEP/HK/IV/2018',
    },
    unit: 'event',
    place: timorTengahUtara,
    placeAsNamed: 'TTU Regency',
    publisher: 'The paper’s own account',
    observations: [seen('2018-04', 1)],
    caveats: [
      {
        en: 'A number, kept as one event. The month is read from the number and from the month in which the task force was formed.',
        id: 'Sebuah nomor, disimpan sebagai satu peristiwa. Bulannya dibaca dari nomor itu dan dari bulan pembentukan satuan tugas.',
      },
    ],
    evidence: [inPaper('cooperation-networking 2'), inPaper('foundation 6')],
  },
  atFieldwork(
    'ttu-districts',
    { en: 'Districts of the regency', id: 'Kecamatan di kabupaten' },
    'districts',
    24,
    'foundation 1',
    [
      {
        en: 'The paper prints “District” for kecamatan, and elsewhere “sub-district”.',
        id: 'Naskah mencetak “District” untuk kecamatan, dan di tempat lain “sub-district”.',
      },
    ],
  ),
  atFieldwork(
    'ttu-villages',
    { en: 'Villages of the regency', id: 'Desa dan kelurahan di kabupaten' },
    'villages',
    193,
    'foundation 1',
    [
      {
        en: 'Rural villages (desa) and urban ones (kelurahan) are not told apart; only a desa makes village regulations.',
        id: 'Desa dan kelurahan tidak dibedakan; hanya desa yang membuat peraturan desa.',
      },
    ],
  ),
  atFieldwork(
    'partner-villages',
    { en: 'Villages with a formal partnership', id: 'Desa dengan kemitraan formal' },
    'villages',
    3,
    'cooperation-networking 4',
    [
      {
        en: '3 of 193 villages, 1.55 %. They lie in 3 of 24 districts, 12.5 %.',
        id: '3 dari 193 desa, 1,55 %. Letaknya di 3 dari 24 kecamatan, 12,5 %.',
      },
    ],
  ),
  atFieldwork(
    'village-regulations-in-force',
    { en: 'Enacted village regulations', id: 'Peraturan desa yang ditetapkan' },
    'regulations',
    2,
    'strengthening-capacity 3',
    [
      {
        en: '2 of 193 villages, 1.04 %; a third is being drafted. They are named as examples, so there may be more.',
        id: '2 dari 193 desa, 1,04 %; yang ketiga sedang disusun. Keduanya disebut sebagai contoh sehingga mungkin ada yang lain.',
      },
    ],
  ),
  atFieldwork(
    'short-films',
    { en: 'Short films made by the foundation', id: 'Film pendek buatan yayasan' },
    'films',
    3,
    'community-empowerment 4',
    [
      {
        en: 'Made between 2015 and the study; the year of each is not told.',
        id: 'Dibuat antara 2015 dan penelitian; tahun setiap film tidak disebutkan.',
      },
    ],
  ),
  atFieldwork(
    'task-force-subgroups',
    { en: 'Sub-groups of the task force', id: 'Subsatuan dalam satuan tugas' },
    'sub-groups',
    4,
    'cooperation-networking 2',
    [
      {
        en: 'The duties of only one of them are listed.',
        id: 'Hanya tugas satu subsatuan yang dirinci.',
      },
    ],
  ),
];
