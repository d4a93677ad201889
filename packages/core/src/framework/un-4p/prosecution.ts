import type { CategoryDraft } from '../framework.ts';

export const prosecution = {
  code: 'prosecution',
  label: { en: 'Prosecution', id: 'Penuntutan' },
  aliases: ['persecution'],
  definition: {
    en: 'Holds traffickers to account: the act is made an offence, cases are investigated, brought to court and judged, and the proceeds are taken away. Its object is the offender and the offence. The word stands for this whole chain.',
    id: 'Meminta pertanggungjawaban pelaku: perbuatannya dijadikan tindak pidana, kasusnya disidik, dibawa ke pengadilan, dan diputus, lalu hasil kejahatannya dirampas. Yang dituju adalah pelaku dan tindak pidananya. Istilah ini meliputi seluruh rangkaian tersebut, bukan hanya tahap penuntutan oleh jaksa.',
  },
  examples: [
    {
      text: {
        en: 'Judges from three courts go through recent judgments on trafficking together.',
        id: 'Hakim dari tiga pengadilan membahas bersama putusan-putusan terbaru tentang perdagangan orang.',
      },
      applies: true,
      because: {
        en: 'The training serves the judgment of offenders.',
        id: 'Pelatihan ini menunjang peradilan terhadap pelaku.',
      },
    },
    {
      text: {
        en: 'The police open a case against a recruiter who altered a girl’s date of birth.',
        id: 'Polisi membuka perkara terhadap perekrut yang mengubah tanggal lahir seorang gadis.',
      },
      applies: true,
      because: {
        en: 'An offence is investigated.',
        id: 'Suatu tindak pidana disidik.',
      },
    },
    {
      text: {
        en: 'A bill makes it a crime to forge travel documents for somebody’s exploitation.',
        id: 'Sebuah rancangan undang-undang menjadikan pemalsuan dokumen perjalanan untuk tujuan eksploitasi sebagai tindak pidana.',
      },
      applies: true,
      because: {
        en: 'A law that creates an offence is aimed at offenders; its status is planned.',
        id: 'Undang-undang yang menciptakan tindak pidana menyasar pelaku; statusnya direncanakan.',
      },
    },
    {
      text: {
        en: 'A police officer tells a village meeting how many years in prison a recruiter risks.',
        id: 'Seorang polisi mengingatkan dalam pertemuan desa berapa lama ancaman pidana penjara bagi perekrut.',
      },
      applies: false,
      because: {
        en: 'The topic is a penalty, but no offender is pursued; people are to keep away from it: prevention.',
        id: 'Topiknya hukuman, tetapi tidak ada pelaku yang diproses; warga diajak menjauhinya: pencegahan.',
      },
    },
    {
      text: {
        en: 'The labour office withdraws the licence of an agency that sent workers abroad without contracts.',
        id: 'Dinas tenaga kerja mencabut izin perusahaan penempatan yang mengirim pekerja ke luar negeri tanpa kontrak.',
      },
      applies: false,
      because: {
        en: 'Control of recruitment by an office, without a criminal case: prevention.',
        id: 'Pengawasan perekrutan oleh instansi, tanpa perkara pidana: pencegahan.',
      },
    },
    {
      text: {
        en: 'A companion stays at a victim’s side while she gives evidence, so that she is not frightened again.',
        id: 'Seorang pendamping menemani korban selama memberi kesaksian agar ia tidak kembali ketakutan.',
      },
      applies: false,
      because: {
        en: 'It happens in a court, for the sake of the victim: protection.',
        id: 'Tempatnya memang pengadilan, tetapi tujuannya demi korban: perlindungan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
