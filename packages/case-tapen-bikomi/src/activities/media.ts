import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { runningAtFieldwork, since } from '../periods.ts';
import { somewhereInRegency } from '../places.ts';

const media = {
  organisations: [{ organisation: foundation, role: 'implementing' }],
  places: somewhereInRegency,
  audiences: ['general-public'],
  provenance: stands('community-empowerment 4'),
} as const;

// Told as done, with no date and no word on whether it went on.
const print = {
  ...media,
  status: 'completed',
  channels: ['banner', 'poster', 'sticker'],
  period: null,
} as const;

const printMedia: readonly ActivityDraft[] = [
  {
    ...print,
    id: 'print-media',
    kind: 'umbrella',
    title: { en: 'Banners, posters and stickers', id: 'Spanduk, poster, dan stiker' },
    description: {
      en: 'Printed messages against trafficking, placed in three ways. The list of media is given as examples.',
      id: 'Pesan cetak untuk mencegah perdagangan orang yang ditempatkan dengan tiga cara. Daftar medianya disebut sebagai contoh.',
    },
  },
  {
    ...print,
    id: 'print-public-spaces',
    kind: 'component',
    partOf: 'print-media',
    title: { en: 'Print in public places', id: 'Media cetak di tempat umum' },
    description: {
      en: 'Put up where many people pass, such as offices of the government, markets and terminals.',
      id: 'Dipasang di tempat yang ramai, misalnya kantor pemerintah, pasar, dan terminal.',
    },
  },
  {
    ...print,
    id: 'print-public-transport',
    kind: 'component',
    partOf: 'print-media',
    title: { en: 'Print in buses and minibuses', id: 'Media cetak di bus dan angkutan kota' },
    description: {
      en: 'Shown to the public inside public transport. The vehicles are the place; nothing is asked of the firms that run them.',
      id: 'Diperlihatkan kepada masyarakat di dalam angkutan umum. Kendaraan hanya menjadi tempat; tidak ada yang diminta dari perusahaannya.',
    },
  },
  {
    ...print,
    id: 'print-handed-out',
    kind: 'component',
    partOf: 'print-media',
    title: { en: 'Print handed to people', id: 'Media cetak yang dibagikan' },
    description: {
      en: 'Some of the printed matter went straight into people’s hands.',
      id: 'Sebagian media cetak langsung dibagikan kepada masyarakat.',
    },
  },
];

const online = { ...media, status: 'ongoing', period: runningAtFieldwork } as const;

const socialMedia: readonly ActivityDraft[] = [
  {
    ...online,
    id: 'social-media',
    kind: 'umbrella',
    title: { en: 'Social media', id: 'Media sosial' },
    description: {
      en: 'Messages to the public on two networks, which the paper names as examples.',
      id: 'Pesan kepada masyarakat melalui dua jejaring yang disebut sebagai contoh.',
    },
    channels: ['facebook', 'instagram'],
  },
  {
    ...online,
    id: 'facebook',
    kind: 'component',
    partOf: 'social-media',
    title: { en: 'Messages on Facebook', id: 'Pesan di Facebook' },
    description: {
      en: 'The foundation uses Facebook for its promotion. Content and reach are not told.',
      id: 'Yayasan memakai Facebook untuk promosi. Isi dan jangkauannya tidak disebutkan.',
    },
    channels: ['facebook'],
  },
  {
    ...online,
    id: 'instagram',
    kind: 'component',
    partOf: 'social-media',
    title: { en: 'Messages on Instagram', id: 'Pesan di Instagram' },
    description: {
      en: 'The foundation uses Instagram for its promotion. Content and reach are not told.',
      id: 'Yayasan memakai Instagram untuk promosi. Isi dan jangkauannya tidak disebutkan.',
    },
    channels: ['instagram'],
  },
];

const film = {
  ...online,
  kind: 'component',
  partOf: 'films',
  channels: ['film', 'youtube'],
  description: {
    en: 'One of three short films that tell how trafficking happens. The year of each is not told, only that the first was not before 2015; all could be watched online at the time of the study.',
    id: 'Satu dari tiga film pendek tentang bagaimana perdagangan orang terjadi. Tahun setiap film tidak disebutkan, hanya bahwa pembuatannya dimulai pada 2015; semuanya dapat ditonton daring saat penelitian.',
  },
} as const;

const films: readonly ActivityDraft[] = [
  {
    ...online,
    id: 'films',
    kind: 'umbrella',
    title: { en: 'Short films', id: 'Film pendek' },
    description: {
      en: 'Stories about how people come to be trafficked, made by the foundation and shown on YouTube: three by the time of the study.',
      id: 'Kisah tentang bagaimana orang menjadi korban, dibuat oleh yayasan dan ditayangkan di YouTube: tiga film hingga saat penelitian.',
    },
    channels: ['film', 'youtube'],
    period: since('2015'),
  },
  {
    ...film,
    id: 'film-sius',
    title: {
      en: 'Film “Sius, Impian dan Rupiah”',
      id: 'Film “Sius, Impian dan Rupiah”',
    },
  },
  {
    ...film,
    id: 'film-haruskah-mati',
    title: {
      en: 'Film “Haruskah Mati Demi Rupiah?”',
      id: 'Film “Haruskah Mati Demi Rupiah?”',
    },
  },
  {
    ...film,
    id: 'film-cukup-aku',
    title: { en: 'Film “Cukup Aku”', id: 'Film “Cukup Aku”' },
  },
];

/** Promotion to the public at large. */
export const mediaActivities: readonly ActivityDraft[] = [...printMedia, ...socialMedia, ...films];
