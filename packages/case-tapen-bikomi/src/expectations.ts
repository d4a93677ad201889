import { type ExpectationDraft, everybody } from '@prevention-spectrum/core';
import { kindOf } from '@prevention-spectrum/places-indonesia';
import { unaddressedAudiences } from './audiences.ts';
import { tapenBikomiInstruments } from './instruments.ts';
import { foundation } from './organisations.ts';
import { places } from './places.ts';

/** Only a desa makes village regulations: an urban village (kelurahan) cannot. */
const ruralVillages = places.filter((place) => kindOf(place) === 'desa').map(({ id }) => id);

/** What one may hold the work against. None of these is a norm that the paper states: each is a question. */
export const expectations: readonly ExpectationDraft[] = [
  {
    id: everybody.id,
    label: everybody.label,
    ...(everybody.note && { note: everybody.note }),
  },
  {
    id: 'foundation',
    label: { en: 'The foundation’s own work', id: 'Kegiatan yayasan sendiri' },
    note: {
      en: 'Only what the foundation itself carries out. The Regent’s decree, the task force and its duties are the work of others.',
      id: 'Hanya yang dilaksanakan yayasan sendiri. Keputusan Bupati, satuan tugas, dan tugas-tugasnya adalah kegiatan pihak lain.',
    },
    organisations: [foundation],
    roles: ['accountable', 'implementing'],
  },
  {
    id: 'everybody-mandated',
    label: { en: 'What anybody is charged with', id: 'Yang dimandatkan kepada siapa pun' },
    note: {
      en: 'Duties and plans count like deeds: what exists on paper.',
      id: 'Tugas dan rencana dihitung seperti perbuatan: yang ada di atas kertas.',
    },
    meaning: 'mandated',
  },
  {
    id: 'three-village-partnerships-everywhere',
    label: {
      en: 'A formal partnership in every village',
      id: 'Kemitraan formal di setiap desa',
    },
    note: {
      en: 'All 193 villages of the foundation’s working area, as if each should have what three have. The paper sets no such aim.',
      id: 'Seluruh 193 desa di wilayah kerja yayasan, seandainya setiap desa seharusnya memiliki apa yang dimiliki tiga desa. Naskah tidak menetapkan sasaran itu.',
    },
    organisations: [foundation],
    members: { [tapenBikomiInstruments.id]: ['formal-village-partnership'] },
  },
  {
    id: 'village-regulation-everywhere',
    label: { en: 'A village regulation in every village', id: 'Peraturan desa di setiap desa' },
    note: {
      en: 'All 193 villages, as the paper counts them, whoever makes the regulation.',
      id: 'Seluruh 193 desa menurut hitungan naskah, siapa pun pembuat peraturannya.',
    },
    members: { [tapenBikomiInstruments.id]: ['village-regulation'] },
  },
  {
    id: 'village-regulation-where-possible',
    label: {
      en: 'A village regulation in every rural village',
      id: 'Peraturan desa di setiap desa (tanpa kelurahan)',
    },
    note: {
      en: 'Urban villages (kelurahan) are left out of the denominator: they make no village regulations.',
      id: 'Kelurahan tidak masuk penyebut karena tidak membuat peraturan desa.',
    },
    members: {
      [tapenBikomiInstruments.id]: ['village-regulation'],
      'place:village': ruralVillages,
    },
  },
  {
    id: 'people-nobody-names',
    label: {
      en: 'People close to the harm, addressed by the foundation',
      id: 'Pihak yang dekat dengan kejahatan, disasar oleh yayasan',
    },
    note: {
      en: 'Recruiters, employers, transport firms, returned workers and migrants’ families.',
      id: 'Perekrut, pemberi kerja, perusahaan angkutan, pekerja migran purna, dan keluarga pekerja migran.',
    },
    organisations: [foundation],
    members: { audience: unaddressedAudiences.map(({ id }) => id) },
  },
];
