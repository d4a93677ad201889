import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { type Locator, stands } from '../paper.ts';
import { somewhereInRegency } from '../places.ts';

interface Claim {
  readonly id: string;
  readonly en: readonly [title: string, description: string];
  readonly idn: readonly [title: string, description: string];
  readonly at: readonly [Locator, ...Locator[]];
}

/** What the paper says that the work brings about or aims at. None of it is shown by data, so none of it covers a cell. */
const stated: readonly Claim[] = [
  {
    id: 'claim-stronger-institutions',
    en: [
      'Aim: community institutions able to prevent',
      'The education with the ministry is meant to make community institutions better at preventing trafficking.',
    ],
    idn: [
      'Tujuan: lembaga masyarakat mampu mencegah',
      'Pendidikan bersama kementerian dimaksudkan agar lembaga masyarakat lebih mampu mencegah perdagangan orang.',
    ],
    at: ['foundation 4'],
  },
  {
    id: 'claim-support-spurs-activity',
    en: [
      'Claim: support made the foundation more active',
      'Means and contacts from its partners are said to have moved the foundation to do more.',
    ],
    idn: [
      'Klaim: dukungan membuat yayasan lebih aktif',
      'Sumber daya dan jejaring dari mitra dikatakan mendorong yayasan berbuat lebih banyak.',
    ],
    at: ['foundation 6'],
  },
  {
    id: 'claim-membership-opens-doors',
    en: [
      'Claim: membership opens doors',
      'Being in the task force is said to give the foundation more chances to work with government and private bodies.',
    ],
    idn: [
      'Klaim: keanggotaan membuka peluang',
      'Keanggotaan dalam satuan tugas dikatakan memperbesar peluang bekerja sama dengan pemerintah dan swasta.',
    ],
    at: ['foundation 6'],
  },
  {
    id: 'claim-community-acts',
    en: [
      'Claim: taught communities act',
      'From knowledge and skill the paper expects self-reliance and then action by the community. It offers no measurement.',
    ],
    idn: [
      'Klaim: masyarakat yang diajar akan bertindak',
      'Dari pengetahuan dan keterampilan diharapkan tumbuh kemandirian lalu tindakan masyarakat. Tidak ada pengukuran.',
    ],
    at: ['discussion 1', 'discussion 2', 'discussion 3'],
  },
  {
    id: 'claim-knowledge-protects',
    en: [
      'Claim: knowledge protects',
      'Whoever knows the methods of traffickers and the legal way to migrate is said to be able to avoid the danger.',
    ],
    idn: [
      'Klaim: pengetahuan melindungi',
      'Orang yang mengenal cara pelaku dan jalur migrasi resmi dikatakan dapat menghindari bahaya.',
    ],
    at: ['discussion 4'],
  },
  {
    id: 'claim-equal-partner',
    en: [
      'Claim: an equal and independent partner',
      'The foundation is said to stand beside the government, not under it, and to keep its own course.',
    ],
    idn: [
      'Klaim: mitra yang sejajar dan mandiri',
      'Yayasan dikatakan berdiri sejajar dengan pemerintah, bukan di bawahnya, dan tetap pada arahnya sendiri.',
    ],
    at: ['discussion 6'],
  },
  {
    id: 'claim-cooperation-improves',
    en: [
      'Claim: cooperation makes better solutions',
      'Working with governments is said to sharpen aims, vary the means and improve the work.',
    ],
    idn: [
      'Klaim: kerja sama menghasilkan solusi lebih baik',
      'Kerja sama dengan pemerintah dikatakan mempertajam sasaran, memperkaya cara, dan memperbaiki mutu kerja.',
    ],
    at: ['discussion 7', 'discussion 8'],
  },
  {
    id: 'claim-government-strengthened',
    en: [
      'Claim: government institutions are strengthened',
      'What the foundation gives is said to help institutions prevent better, and to change them.',
    ],
    idn: [
      'Klaim: lembaga pemerintah diperkuat',
      'Apa yang diberikan yayasan dikatakan membantu dan mengubah lembaga pemerintah sehingga pencegahan lebih baik.',
    ],
    at: ['strengthening-capacity 1', 'discussion 9', 'discussion 10', 'discussion 11'],
  },
  {
    id: 'claim-three-roles',
    en: [
      'Claim: the foundation inspires, informs and improves',
      'The paper finds in the foundation three roles that the literature gives to NGOs.',
    ],
    idn: [
      'Klaim: yayasan mengilhami, memberi tahu, dan memperbaiki',
      'Naskah menemukan pada yayasan tiga peran LSM yang dikenal dalam pustaka.',
    ],
    at: ['discussion 11'],
  },
  {
    id: 'claim-wider-range',
    en: [
      'Claim: work from individuals to policy',
      'The conclusion says that the three programmes widen the work from persons and families up to policy. It codes no activity to a level.',
    ],
    idn: [
      'Klaim: kerja dari individu sampai kebijakan',
      'Kesimpulan mengatakan bahwa ketiga program memperluas upaya dari orang dan keluarga sampai kebijakan. Tidak ada kegiatan yang diberi tingkat.',
    ],
    at: ['conclusion 1'],
  },
];

export const claims: readonly ActivityDraft[] = stated.map(({ id, en, idn, at }) => ({
  id,
  kind: 'claim',
  title: { en: en[0], id: idn[0] },
  description: { en: en[1], id: idn[1] },
  status: null,
  organisations: [{ organisation: foundation, role: 'participating' }],
  places: somewhereInRegency,
  provenance: stands(...at),
}));
