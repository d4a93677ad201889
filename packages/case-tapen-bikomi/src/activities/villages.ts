import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { runningAtFieldwork } from '../periods.ts';
import { atmen, letmafo, oenenu } from '../places.ts';

interface PartnerVillage {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly regulation: 'ongoing' | 'planned';
}

/** The three villages that had formally become partners by the time of the study. */
export const partnerVillages: readonly PartnerVillage[] = [
  { id: 'letmafo', name: 'Letmafo', place: letmafo, regulation: 'ongoing' },
  { id: 'atmen', name: 'Atmen', place: atmen, regulation: 'ongoing' },
  { id: 'oenenu', name: 'Oenenu', place: oenenu, regulation: 'planned' },
];

/** A partnership and its three parts: the paper tells the parts once for all three villages. */
function partnershipIn({ id, name, place, regulation }: PartnerVillage): readonly ActivityDraft[] {
  const partnership = `${id}-partnership`;
  const inVillage = {
    kind: 'component',
    partOf: partnership,
    status: 'ongoing',
    organisations: [
      { organisation: `${id}-government`, role: 'accountable' },
      { organisation: foundation, role: 'implementing' },
    ],
    places: [place],
    period: runningAtFieldwork,
    provenance: stands('cooperation-networking 4', 'cooperation-networking 1'),
  } as const;

  return [
    {
      ...inVillage,
      id: partnership,
      kind: 'activity',
      partOf: null,
      title: {
        en: `Formal partnership with the village of ${name}`,
        id: `Kemitraan formal dengan Desa ${name}`,
      },
      description: {
        en: 'A formal and lasting partnership between foundation and village government. Since when is not told.',
        id: 'Kemitraan formal dan berkelanjutan antara yayasan dan pemerintah desa. Waktu mulainya tidak disebutkan.',
      },
      organisations: [
        { organisation: foundation, role: 'implementing' },
        { organisation: `${id}-government`, role: 'cooperating' },
      ],
      audiences: ['village-officials'],
      channels: ['formal-cooperation'],
    },
    {
      ...inVillage,
      id: `${id}-groups`,
      title: {
        en: `Empowering community groups in ${name}`,
        id: `Pemberdayaan kelompok masyarakat di ${name}`,
      },
      description: {
        en: 'Foundation and village government strengthen groups in the village. How is not told.',
        id: 'Yayasan dan pemerintah desa memberdayakan kelompok di desa. Caranya tidak disebutkan.',
      },
      audiences: ['community-groups'],
      channels: null,
    },
    {
      ...inVillage,
      id: `${id}-media`,
      title: {
        en: `Posters, banners and stickers for a safe village in ${name}`,
        id: `Poster, spanduk, dan stiker untuk desa yang aman di ${name}`,
      },
      description: {
        en: 'Printed messages on legal migration, meant to make the village a safer place.',
        id: 'Pesan cetak tentang migrasi resmi agar lingkungan desa lebih aman.',
      },
      audiences: ['villagers'],
      channels: ['poster', 'banner', 'sticker'],
    },
    {
      ...inVillage,
      id: `${id}-regulation`,
      title: {
        en: `Village regulation of ${name}${regulation === 'planned' ? ' (in preparation)' : ''}`,
        id: `Peraturan Desa ${name}${regulation === 'planned' ? ' (dalam persiapan)' : ''}`,
      },
      description:
        regulation === 'planned'
          ? {
              en: 'The foundation helps to prepare a regulation on legal migration and against trafficking; it was not enacted when the study was made.',
              id: 'Yayasan membantu menyiapkan peraturan tentang migrasi resmi dan pencegahan perdagangan orang; peraturan itu belum ditetapkan saat penelitian.',
            }
          : {
              en: 'A regulation on the legal way to migrate and against trafficking, made by the village with the foundation’s help. The paper gives neither its date nor its rules.',
              id: 'Peraturan tentang jalur migrasi resmi dan pencegahan perdagangan orang yang dibuat desa dengan bantuan yayasan. Tanggal dan isinya tidak disebutkan.',
            },
      status: regulation,
      places: [{ place, extent: 'throughout' }],
      // The paper says whom these policies give a legal ground, not whom they bind.
      // The rule is the village's, as the decree is the Regent's: the foundation helps.
      organisations: [
        { organisation: `${id}-government`, role: 'accountable' },
        { organisation: foundation, role: 'cooperating' },
      ],
      audiences: ['village-officials'],
      channels: ['regulation'],
      period: regulation === 'planned' ? null : runningAtFieldwork,
      provenance: stands('cooperation-networking 4', 'strengthening-capacity 3'),
    },
  ];
}

export const villages: readonly ActivityDraft[] = partnerVillages.flatMap(partnershipIn);
