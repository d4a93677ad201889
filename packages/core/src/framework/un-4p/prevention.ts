import type { CategoryDraft } from '../framework.ts';

export const prevention = {
  code: 'prevention',
  label: { en: 'Prevention', id: 'Pencegahan' },
  definition: {
    en: 'Keeps trafficking from happening: it makes people less exposed, closes the openings that traffickers use, or lowers the demand for exploited work. It turns to those who might be harmed and to recruiters, employers, carriers and buyers, before anybody is exploited.',
    id: 'Mencegah agar perdagangan orang tidak terjadi: mengurangi kerentanan orang, menutup celah yang dipakai pelaku, atau menekan permintaan akan tenaga kerja yang dapat dieksploitasi. Sasarannya adalah orang yang mungkin menjadi korban serta perekrut, pemberi kerja, pengangkut, dan pembeli, sebelum ada yang dieksploitasi.',
  },
  examples: [
    {
      text: {
        en: 'Returned workers tell a village meeting how the false offers were made and how they could have been recognised.',
        id: 'Para pekerja migran yang sudah pulang menceritakan dalam pertemuan desa bagaimana tawaran palsu disampaikan dan bagaimana seharusnya dapat dikenali.',
      },
      applies: true,
      because: {
        en: 'It makes those who might leave next less easy to deceive.',
        id: 'Dengan begitu, mereka yang mungkin berangkat berikutnya tidak mudah ditipu.',
      },
    },
    {
      text: {
        en: 'A change of labour law extends working hours, wages and inspection to domestic workers.',
        id: 'Perubahan undang-undang ketenagakerjaan memberlakukan ketentuan jam kerja, upah, dan pengawasan bagi pekerja rumah tangga.',
      },
      applies: true,
      because: {
        en: 'The means is a law, but its purpose is to remove conditions that exploitation grows in.',
        id: 'Sarananya undang-undang, tetapi tujuannya menghilangkan keadaan yang menyuburkan eksploitasi.',
      },
    },
    {
      text: {
        en: 'A village cooperative lends migrant families the cost of a passport so that nobody owes it to a recruiter.',
        id: 'Koperasi desa meminjamkan biaya paspor kepada keluarga migran agar tidak ada yang berutang kepada perekrut.',
      },
      applies: true,
      because: {
        en: 'It closes an opening, debt, by which people are brought under control.',
        id: 'Upaya itu menutup celah, yaitu utang, yang dipakai untuk menguasai orang.',
      },
    },
    {
      text: {
        en: 'Harbour police learn to recognise the signs that a passenger is being held against her will.',
        id: 'Polisi pelabuhan belajar mengenali tanda-tanda bahwa seorang penumpang dibawa di luar kehendaknya.',
      },
      applies: false,
      because: {
        en: 'The person to be found is a victim already: protection.',
        id: 'Orang yang hendak ditemukan sudah menjadi korban: perlindungan.',
      },
    },
    {
      text: {
        en: 'A task force lays down how offices share the work against trafficking.',
        id: 'Sebuah gugus tugas menetapkan pembagian kerja antarinstansi dalam menangani perdagangan orang.',
      },
      applies: false,
      because: {
        en: 'It arranges how several parties cooperate: partnership. Prevention is coded as well only if the source says that this is what the work is for.',
        id: 'Yang diatur adalah cara beberapa pihak bekerja sama: kemitraan. Pencegahan ikut diberi kode hanya jika sumbernya menyebutkan bahwa itulah tujuan kerja sama tersebut.',
      },
    },
    {
      text: {
        en: 'A school campaign persuades pupils not to start smoking.',
        id: 'Kampanye di sekolah mengajak murid untuk tidak mulai merokok.',
      },
      applies: false,
      because: {
        en: 'It prevents something else. The four Ps sort work against trafficking: outside the framework.',
        id: 'Yang dicegah adalah hal lain. Keempat P mengelompokkan upaya melawan perdagangan orang: di luar kerangka.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
