import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation, fund, network, office } from '../organisations.ts';
import { highmoor, newbridgeInHeron, riverbendRegency, slate } from '../places.ts';
import { entered, granted, told } from '../sources.ts';

/** Work for people after the harm, and against those who do it. */
export const protection: readonly ActivityDraft[] = [
  {
    id: 'hotline',
    title: {
      en: 'Telephone line for worried families',
      id: 'Saluran telepon bagi keluarga yang cemas',
    },
    status: 'ongoing',
    organisations: [
      { organisation: network, role: 'implementing' },
      { organisation: fund, role: 'funding' },
    ],
    places: [{ place: riverbendRegency, extent: 'throughout' }],
    audiences: ['parents', 'general-public'],
    channels: ['telephone'],
    period: { confirmed: '2023-03' },
    reach: 140,
    money: [{ amount: 2_400, currency: 'EUR' }],
    provenance: [told('protection 3'), granted('EF-2023-002'), entered('FR-0140')],
  },
  {
    id: 'legal-desk',
    title: { en: 'Legal desk for unpaid wages', id: 'Layanan hukum untuk upah yang tidak dibayar' },
    description: {
      en: 'Helps people who came back to claim wages and to testify, if they wish.',
      id: 'Membantu orang yang sudah kembali menuntut upah dan bersaksi bila mereka mau.',
    },
    status: 'completed',
    organisations: [
      { organisation: foundation, role: 'implementing' },
      { organisation: office, role: 'implementing' },
    ],
    places: [slate, newbridgeInHeron],
    audiences: ['returnees'],
    channels: ['meeting', 'telephone'],
    period: { start: '2021-10', end: '2023-02-28' },
    reach: 58,
    provenance: [told('protection 1')],
  },
  {
    id: 'returnee-loans',
    title: {
      en: 'Small loans for people who came back',
      id: 'Pinjaman kecil bagi orang yang sudah kembali',
    },
    status: 'completed',
    organisations: [{ organisation: foundation, role: 'implementing' }],
    places: [{ place: highmoor, extent: 'within' }],
    audiences: ['returnees'],
    period: { start: '2022', end: '2023' },
    money: [{ amount: 90_000_000, currency: 'IDR' }],
    provenance: [told('protection 4')],
  },
];
