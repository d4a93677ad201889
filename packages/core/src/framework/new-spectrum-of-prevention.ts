import { spectrumOfPrevention } from './spectrum-of-prevention.ts';
import { defineVariant } from './variant.ts';

/** The Spectrum as Contra Costa, where it comes from, extended it: the same six levels and two more. */
export const newSpectrumOfPrevention = defineVariant(spectrumOfPrevention, {
  id: 'new-spectrum-of-prevention',
  version: '2002',
  label: { en: 'New Spectrum of Prevention', id: 'Spektrum Pencegahan Baru' },
  description: {
    en: 'The eight strategies of Contra Costa Health Services: the six levels of the Spectrum under their own names, the mobilizing of neighborhoods, and access to health care. Names and order follow the county’s own page, which speaks of seven strategies and lists eight. The page names the two additional strategies without defining them, so their definitions here are ours. The county says that not every strategy suits every issue.',
    id: 'Delapan strategi Contra Costa Health Services: keenam tingkat Spektrum dengan nama yang sama, penggerakan warga, dan akses ke pelayanan kesehatan. Nama dan urutannya mengikuti laman resmi kabupaten itu, yang menyebut tujuh strategi tetapi mencantumkan delapan. Laman itu hanya menyebut nama kedua strategi tambahan tanpa definisi sehingga definisinya di sini adalah susunan kami. Kabupaten itu menyatakan bahwa tidak setiap strategi cocok untuk setiap masalah.',
  },
  citation:
    'Contra Costa Health Services (2002). The New Spectrum of Prevention: A Model for Public Health Practice. Strategies as listed at https://cchealth.org/services-and-programs/prevention/the-spectrum-of-prevention',
  translationNote: {
    en: 'All Indonesian wording is our proposal, for the six levels as for the two additional strategies, and awaits review by a native speaker who works in the field.',
    id: 'Seluruh istilah bahasa Indonesia adalah usulan kami, baik untuk keenam tingkat maupun untuk kedua strategi tambahan, dan masih perlu ditinjau oleh penutur asli yang bekerja di bidang ini.',
  },
  add: [
    {
      code: 'neighborhoods',
      label: {
        en: 'Mobilizing neighborhoods and communities',
        id: 'Penggerakan warga dan masyarakat setempat',
      },
      definition: {
        en: 'Residents take the lead: they say what their neighbourhood needs, choose what comes first, decide what is done and carry it out, while agencies support them. What changes is who decides.',
        id: 'Warga memegang kendali: mereka menyatakan kebutuhan lingkungannya, memilih apa yang didahulukan, memutuskan apa yang dilakukan, dan menjalankannya, sedangkan lembaga mendukung mereka. Yang berubah adalah siapa yang memutuskan.',
      },
      examples: [
        {
          text: {
            en: 'The women of a hamlet map where recruiters come through, decide on a night watch and run it; an NGO lends them a facilitator.',
            id: 'Kaum perempuan di sebuah dusun memetakan jalur yang dilalui perekrut, memutuskan mengadakan ronda malam, dan menjalankannya; sebuah LSM meminjamkan fasilitator.',
          },
          applies: true,
          because: {
            en: 'The residents decide and act; the NGO only supports them.',
            id: 'Warga yang memutuskan dan bertindak; LSM hanya mendukung.',
          },
        },
        {
          text: {
            en: 'Neighbours count near accidents on their street, choose the worst crossing and win a zebra crossing there.',
            id: 'Warga menghitung kejadian nyaris celaka di jalan mereka, memilih penyeberangan yang paling rawan, dan berhasil mendapatkan zebra cross di sana.',
          },
          applies: true,
          because: {
            en: 'They set the priority themselves and carry it through.',
            id: 'Mereka sendiri menetapkan prioritas dan memperjuangkannya sampai berhasil.',
          },
        },
        {
          text: {
            en: 'An NGO invites everyone in a hamlet to its evening on false job offers.',
            id: 'Sebuah LSM mengundang seluruh warga dusun ke acara malam tentang tawaran kerja palsu.',
          },
          applies: false,
          because: {
            en: 'Residents listen to what others have decided to tell them: community education.',
            id: 'Warga mendengarkan apa yang sudah diputuskan pihak lain untuk disampaikan: pendidikan masyarakat.',
          },
        },
        {
          text: {
            en: 'Five NGOs agree on who works in which village.',
            id: 'Lima LSM menyepakati siapa bekerja di desa mana.',
          },
          applies: false,
          because: {
            en: 'Organisations arrange their work among themselves: coalitions and networks.',
            id: 'Organisasi mengatur pekerjaan di antara mereka sendiri: koalisi dan jejaring.',
          },
        },
      ],
    },
    {
      code: 'access',
      label: {
        en: 'Assuring access to quality health care',
        id: 'Penjaminan akses ke pelayanan kesehatan yang bermutu',
      },
      definition: {
        en: 'A population can reach good health care and is treated well when it does, because a barrier of cost, distance, language, papers or respect is taken away. What changes is whether people get care, not what they know.',
        id: 'Suatu kelompok penduduk dapat menjangkau pelayanan kesehatan yang bermutu dan diperlakukan dengan baik karena hambatan biaya, jarak, bahasa, dokumen, atau sikap disingkirkan. Yang berubah adalah apakah orang memperoleh pelayanan, bukan apa yang mereka ketahui.',
      },
      examples: [
        {
          text: {
            en: 'A mobile clinic brings HIV tests and treatment to villages a day’s walk from the hospital.',
            id: 'Klinik keliling membawa tes dan pengobatan HIV ke desa-desa yang berjarak sehari perjalanan kaki dari rumah sakit.',
          },
          applies: true,
          because: {
            en: 'A barrier of distance falls for everyone who lives there.',
            id: 'Hambatan jarak hilang bagi semua orang yang tinggal di sana.',
          },
        },
        {
          text: {
            en: 'Returned migrant families are admitted to the health insurance even without a current identity card.',
            id: 'Keluarga migran yang sudah pulang diterima dalam jaminan kesehatan meskipun kartu identitasnya tidak lagi berlaku.',
          },
          applies: true,
          because: {
            en: 'A barrier of papers falls for a whole group.',
            id: 'Hambatan dokumen hilang bagi satu kelompok secara keseluruhan.',
          },
        },
        {
          text: {
            en: 'A leaflet lists the clinics where an HIV test is free.',
            id: 'Selebaran memuat daftar klinik yang menyediakan tes HIV gratis.',
          },
          applies: false,
          because: {
            en: 'The care is as reachable as before; people only know more: community education.',
            id: 'Pelayanan tetap terjangkau seperti sebelumnya; orang hanya menjadi lebih tahu: pendidikan masyarakat.',
          },
        },
        {
          text: {
            en: 'A hospital treats the injuries of a worker who escaped from forced labour.',
            id: 'Sebuah rumah sakit mengobati luka seorang pekerja yang lolos dari kerja paksa.',
          },
          applies: false,
          because: {
            en: 'One victim is treated, and no door opens for others: a service outside the framework.',
            id: 'Satu korban diobati, dan tidak ada pintu yang terbuka bagi orang lain: layanan di luar kerangka.',
          },
        },
      ],
    },
  ],
  order: [
    'policy',
    'neighborhoods',
    'organizations',
    'networks',
    'providers',
    'community',
    'individual',
    'access',
  ],
  rules: [
    {
      between: ['neighborhoods', 'community'],
      trap: {
        en: 'The residents of a place are gathered.',
        id: 'Warga suatu tempat dikumpulkan.',
      },
      rule: {
        en: 'Ask who decides. Where residents set the aim and act on it, neighbourhoods are mobilized; where they are told something, it is community education.',
        id: 'Tanyakan siapa yang memutuskan. Jika warga menetapkan tujuan dan bertindak, kegiatan itu termasuk penggerakan warga; jika mereka diberi tahu sesuatu, termasuk pendidikan masyarakat.',
      },
    },
    {
      between: ['neighborhoods', 'networks'],
      trap: {
        en: 'People of one place join up.',
        id: 'Orang-orang di satu tempat bergabung.',
      },
      rule: {
        en: 'Residents who act for their own place are a mobilized neighbourhood; organisations that act together are a coalition or a network.',
        id: 'Warga yang bertindak untuk tempat tinggalnya sendiri termasuk penggerakan warga; organisasi yang bertindak bersama termasuk koalisi dan jejaring.',
      },
    },
    {
      between: ['access'],
      trap: {
        en: 'Somebody is given care.',
        id: 'Seseorang diberi pelayanan kesehatan.',
      },
      rule: {
        en: 'Access is opened to a population. The treatment of one victim stays a service outside the framework.',
        id: 'Akses dibuka bagi suatu kelompok penduduk. Pengobatan seorang korban tetap merupakan layanan di luar kerangka.',
      },
    },
  ],
});
