import type { Contradiction } from '@prevention-spectrum/core';
import { fromPress, version } from './version.ts';

/** Where the paper tells the same work in two ways. */
export const activities: readonly Contradiction[] = [
  {
    id: 'start-of-support',
    label: {
      en: 'Outside support since 2014, 2015, 2018 or 2012',
      id: 'Dukungan dari luar sejak 2014, 2015, 2018, atau 2012',
    },
    versions: [
      version(
        {
          en: 'Ministries and international NGOs have supported the work since 2014.',
          id: 'Kementerian dan LSM internasional mendukung sejak 2014.',
        },
        'introduction 14',
      ),
      version(
        {
          en: 'The ministry came in 2015, IOM in 2018; nothing is told of 2014.',
          id: 'Kementerian mulai 2015, IOM 2018; tidak ada keterangan tentang 2014.',
        },
        'foundation 4',
        'foundation 5',
      ),
      fromPress(
        {
          en: 'The foundation’s director spoke of the ministry since 2012.',
          id: 'Direktur yayasan menyebut kementerian sejak 2012.',
        },
        'voxntt',
      ),
    ],
    handling: {
      en: 'The dated paragraphs about each partner are followed: 2015 and 2018.',
      id: 'Yang diikuti adalah paragraf bertanggal tentang setiap mitra: 2015 dan 2018.',
    },
    touches: ['ministry-partnership', 'iom-partnership', 'education-event'],
  },
  {
    id: 'various-ministries',
    label: {
      en: 'Several ministries and NGOs, or one of each',
      id: 'Beberapa kementerian dan LSM, atau masing-masing satu',
    },
    versions: [
      version(
        {
          en: 'Various ministries and international NGOs give support.',
          id: 'Berbagai kementerian dan LSM internasional memberi dukungan.',
        },
        'introduction 14',
      ),
      version(
        {
          en: 'One directorate of one ministry is named, and IOM, which is no NGO.',
          id: 'Yang disebut satu direktorat dari satu kementerian, dan IOM yang bukan LSM.',
        },
        'foundation 4',
        'foundation 5',
      ),
    ],
    handling: {
      en: 'Only named partners are recorded; IOM is typed as intergovernmental.',
      id: 'Hanya mitra yang disebut namanya dicatat; IOM digolongkan sebagai antarpemerintah.',
    },
    touches: ['ministry-partnership', 'iom-partnership'],
  },
  {
    id: 'event-told-twice',
    label: {
      en: 'The event with the ministry told twice, with other participants',
      id: 'Kegiatan dengan kementerian diceritakan dua kali dengan peserta berbeda',
    },
    versions: [
      version(
        {
          en: 'Head teachers, teachers, counsellors, tutors, community and religious leaders are trained.',
          id: 'Yang dilatih kepala sekolah, guru, guru bimbingan, tutor, tokoh masyarakat, dan tokoh agama.',
        },
        'foundation 4',
      ),
      version(
        {
          en: 'Delegates of schools and categorical groups and community, traditional and religious leaders attend.',
          id: 'Yang hadir utusan sekolah dan kelompok kategorial serta tokoh masyarakat, adat, dan agama.',
        },
        'community-empowerment 1',
      ),
    ],
    handling: {
      en: 'One record with both locators and both lists of participants. Whoever reads two events counts one more training, perhaps of providers.',
      id: 'Satu catatan dengan kedua rujukan dan kedua daftar peserta. Yang membacanya sebagai dua kegiatan menghitung satu pelatihan lagi, mungkin bagi penyedia layanan.',
    },
    touches: ['education-event', 'event-education', 'event-training', 'ministry-partnership'],
  },
  {
    id: 'event-until-when',
    label: {
      en: 'Until 2018, or a routine of every year',
      id: 'Sampai 2018, atau rutin setiap tahun',
    },
    versions: [
      version(
        { en: 'The collaboration went on until 2018.', id: 'Kerja sama berlangsung sampai 2018.' },
        'foundation 4',
      ),
      version(
        {
          en: 'The event is a yearly routine, told as present.',
          id: 'Kegiatan itu rutin tahunan dan diceritakan sebagai masa kini.',
        },
        'community-empowerment 1',
      ),
    ],
    handling: {
      en: 'The partnership ends in 2018. The event has no end and was last confirmed for 2018, so later years are unknown.',
      id: 'Kemitraan berakhir pada 2018. Kegiatan tidak diberi akhir dan terakhir dipastikan pada 2018 sehingga tahun sesudahnya tidak diketahui.',
    },
    touches: ['education-event', 'ministry-partnership'],
  },
  {
    id: 'evacuation-under-prevention',
    label: {
      en: 'Evacuating victims as a duty of prevention',
      id: 'Evakuasi korban sebagai tugas pencegahan',
    },
    versions: [
      version(
        {
          en: 'Evacuation, and data on victims and perpetrators, are duties of the sub-group for prevention.',
          id: 'Evakuasi serta pendataan korban dan pelaku adalah tugas subsatuan pencegahan.',
        },
        'cooperation-networking 2',
      ),
      version(
        {
          en: 'Another sub-group is named for rehabilitation and repatriation.',
          id: 'Subsatuan lain bernama rehabilitasi dan pemulangan.',
        },
        'cooperation-networking 2',
      ),
    ],
    handling: {
      en: 'The duties stay where the paper lists them and are coded by their purpose: protection.',
      id: 'Tugas tetap di tempatnya tercantum dan diberi kode menurut tujuannya: perlindungan.',
    },
    touches: ['duty-evacuation', 'duty-guidance', 'sub-group-victims'],
  },
  {
    id: 'who-gives-assistance',
    label: {
      en: 'Assistance given by the foundation, or obtained through it',
      id: 'Bantuan dari yayasan, atau diperoleh melalui yayasan',
    },
    versions: [
      version(
        {
          en: 'The foundation provides help to government institutions.',
          id: 'Yayasan memberi bantuan kepada lembaga pemerintah.',
        },
        'strengthening-capacity 4',
      ),
      version(
        {
          en: 'Foundation and agencies coordinate in order to obtain resources, budgets among them.',
          id: 'Yayasan dan instansi berkoordinasi untuk memperoleh sumber daya, termasuk anggaran.',
        },
        'strengthening-capacity 4',
      ),
    ],
    handling: {
      en: 'Recorded as given by the foundation, as the heading and two other paragraphs have it. All are resources, so no level depends on it.',
      id: 'Dicatat sebagai bantuan dari yayasan, sesuai dengan judul dan dua paragraf lain. Semuanya sumber daya sehingga tidak ada tingkat yang bergantung padanya.',
    },
    touches: ['assistance', 'assistance-budget', 'external-coordination'],
  },
];
