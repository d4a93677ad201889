import type { Contradiction } from '@prevention-spectrum/core';
import { version } from './version.ts';

/** Where one thing bears two names, or two things one. */
export const names: readonly Contradiction[] = [
  {
    id: 'name-of-foundation',
    label: { en: 'Tapen Bikomi or Bikomi Tapen', id: 'Tapen Bikomi atau Bikomi Tapen' },
    versions: [
      version(
        {
          en: '“Tapen Bikomi”, also with “Yayasan”.',
          id: '“Tapen Bikomi”, juga dengan “Yayasan”.',
        },
        'foundation 1',
        'community-empowerment 4',
      ),
      version(
        { en: '“Bikomi Tapen”.', id: '“Bikomi Tapen”.' },
        'research-method 2',
        'foundation 4',
        'cooperation-networking 2',
        'strengthening-capacity 3',
        'discussion 4',
        'discussion 6',
      ),
    ],
    handling: {
      en: 'One organisation, under the name in the title.',
      id: 'Satu organisasi, dengan nama dalam judul.',
    },
    touches: ['tapen-bikomi-foundation'],
  },
  {
    id: 'name-of-prevention-sub-group',
    label: {
      en: 'The sub-group for prevention under two names',
      id: 'Subsatuan pencegahan dengan dua nama',
    },
    versions: [
      version(
        {
          en: 'Prevention, trafficking and unlawful workers.',
          id: 'Pencegahan, perdagangan orang, dan pekerja ilegal.',
        },
        'cooperation-networking 2',
      ),
      version(
        {
          en: 'The same with “training” before trafficking, where the foundation’s membership is told.',
          id: 'Sama, dengan kata “training” sebelum trafficking, pada keterangan keanggotaan yayasan.',
        },
        'cooperation-networking 2',
      ),
    ],
    handling: {
      en: 'One sub-group. “Training” is not taken as a duty: it is in no list of duties.',
      id: 'Satu subsatuan. “Training” tidak dianggap tugas karena tidak ada dalam daftar tugas.',
    },
    touches: ['sub-group-prevention', 'task-force-membership'],
  },
  {
    id: 'title-of-decree',
    label: { en: 'The decree’s title in two orders', id: 'Judul keputusan dalam dua susunan' },
    versions: [
      version(
        {
          en: 'A task force against trafficking and for prevention, and the handling of workers.',
          id: 'Satuan tugas antiperdagangan orang dan pencegahan, serta penanganan pekerja.',
        },
        'cooperation-networking 2',
      ),
      version(
        {
          en: 'A task force against trafficking, and the prevention and handling of workers.',
          id: 'Satuan tugas antiperdagangan orang, serta pencegahan dan penanganan pekerja.',
        },
        'strengthening-capacity 3',
      ),
    ],
    handling: {
      en: 'One decree, known by its number. What “prevention” goes with is left open.',
      id: 'Satu keputusan, dikenali dari nomornya. Kaitan kata “pencegahan” dibiarkan terbuka.',
    },
    touches: ['regent-decree'],
  },
  {
    id: 'letmafo-regulation-in-atmen',
    label: {
      en: 'Letmafo’s regulation titled “in Atmen Village”',
      id: 'Peraturan Letmafo berjudul “di Desa Atmen”',
    },
    versions: [
      version(
        { en: 'It is a regulation of the village of Letmafo.', id: 'Itu peraturan Desa Letmafo.' },
        'strengthening-capacity 3',
      ),
      version(
        { en: 'Its title ends with Atmen.', id: 'Judulnya berakhir dengan Atmen.' },
        'strengthening-capacity 3',
      ),
    ],
    handling: {
      en: 'Recorded for Letmafo, whose regulation it is said to be; the title looks copied from the one before.',
      id: 'Dicatat untuk Letmafo, yang disebut sebagai pembuatnya; judulnya tampak tersalin dari yang sebelumnya.',
    },
    touches: ['letmafo-regulation', 'atmen-regulation'],
  },
  {
    id: 'persecution',
    label: {
      en: '“Persecution” for prosecution',
      id: '“Persecution” untuk prosecution (penuntutan)',
    },
    versions: [
      version(
        { en: 'The third P is printed as “persecution”.', id: 'P ketiga tercetak “persecution”.' },
        'discussion 5',
      ),
      version(
        {
          en: 'It is explained as applying the law to perpetrators.',
          id: 'Maknanya dijelaskan sebagai penerapan hukum terhadap pelaku.',
        },
        'discussion 5',
      ),
    ],
    handling: {
      en: 'Read as prosecution. The spelling is reported, never used as a code.',
      id: 'Dibaca sebagai penuntutan. Ejaannya dilaporkan dan tidak dipakai sebagai kode.',
    },
    touches: ['sub-group-law'],
  },
  {
    id: 'central-timor',
    label: {
      en: '“Central Timor Regency”',
      id: '“Kabupaten Timor Tengah”',
    },
    versions: [
      version(
        {
          en: 'One sentence speaks of Central Timor Regency.',
          id: 'Satu kalimat menyebut Kabupaten Timor Tengah.',
        },
        'discussion 8',
      ),
      version(
        {
          en: 'Everywhere else it is Timor Tengah Utara, once “Middle North Timor”.',
          id: 'Di tempat lain Timor Tengah Utara, sekali “Middle North Timor”.',
        },
        'abstract 1',
        'introduction 7',
      ),
    ],
    handling: {
      en: 'Timor Tengah Utara. There is no Central Timor; a neighbour is called Timor Tengah Selatan.',
      id: 'Timor Tengah Utara. Tidak ada Kabupaten Timor Tengah; tetangganya bernama Timor Tengah Selatan.',
    },
    touches: ['claim-cooperation-improves'],
  },
  {
    id: 'district-and-sub-district',
    label: {
      en: 'District for regency, for kecamatan, and sub-district',
      id: 'District untuk kabupaten, untuk kecamatan, dan sub-district',
    },
    versions: [
      version(
        { en: 'District is the whole regency.', id: 'District berarti seluruh kabupaten.' },
        'abstract 1',
        'introduction 7',
        'community-empowerment 1',
      ),
      version(
        { en: 'District is the kecamatan.', id: 'District berarti kecamatan.' },
        'research-method 2',
        'foundation 1',
      ),
      version(
        { en: 'The kecamatan is a sub-district.', id: 'Kecamatan disebut sub-district.' },
        'cooperation-networking 4',
      ),
      version(
        {
          en: 'District heads at district level sit in the task force.',
          id: 'Pemimpin district tingkat district duduk dalam satuan tugas.',
        },
        'cooperation-networking 2',
      ),
    ],
    handling: {
      en: 'Regency for kabupaten, district for kecamatan, village for desa, by code. The “district level” event is held for the regency.',
      id: 'Regency untuk kabupaten, district untuk kecamatan, village untuk desa, menurut kode. Kegiatan “tingkat district” diadakan untuk kabupaten.',
    },
    touches: ['education-event', 'task-force', 'ttu-districts'],
  },
  {
    id: 'names-of-departments',
    label: {
      en: 'Departments under two names',
      id: 'Dinas dengan dua nama',
    },
    versions: [
      version(
        {
          en: 'Manpower and Transmigration; Youth, Sports and Education.',
          id: 'Tenaga Kerja dan Transmigrasi; Pendidikan, Pemuda, dan Olahraga.',
        },
        'research-method 2',
        'community-empowerment 1',
      ),
      version(
        {
          en: 'Manpower and Population; Office of Education.',
          id: 'Tenaga Kerja dan Kependudukan; Dinas Pendidikan.',
        },
        'introduction 7',
        'cooperation-networking 3',
      ),
    ],
    handling: {
      en: 'One department each, under the longer name; a statistic keeps the name that its source has.',
      id: 'Masing-masing satu dinas dengan nama yang lebih panjang; statistik memakai nama menurut sumbernya.',
    },
    touches: [
      'manpower-cooperation',
      'education-cooperation',
      'ttu-nonprocedural-workers-to-feb-2019',
    ],
  },
  {
    id: 'year-of-cohen-and-swift',
    label: { en: 'Cohen & Swift 1998 or 1999', id: 'Cohen & Swift 1998 atau 1999' },
    versions: [
      version({ en: '1998, in the text.', id: '1998, dalam teks.' }, 'introduction 13'),
      version(
        { en: '1999, in the bibliography.', id: '1999, dalam daftar pustaka.' },
        'bibliography 3',
      ),
    ],
    handling: {
      en: '1999, the year of the journal issue; the framework of this data set carries it as its version.',
      id: '1999, tahun terbitan jurnalnya; kerangka dalam kumpulan data ini memakainya sebagai versi.',
    },
    touches: [],
  },
  {
    id: 'year-of-soepadmo',
    label: { en: 'Soepadmo 2003 or 2013', id: 'Soepadmo 2003 atau 2013' },
    versions: [
      version({ en: '2003, in the text.', id: '2003, dalam teks.' }, 'introduction 1'),
      version(
        { en: '2013, in the bibliography.', id: '2013, dalam daftar pustaka.' },
        'bibliography 11',
      ),
    ],
    // Nothing here rests on that book, so nobody has looked it up.
    handling: null,
    touches: [],
  },
];
