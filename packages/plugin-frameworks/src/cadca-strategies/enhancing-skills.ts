import type { CategoryDraft } from '@prevention-spectrum/core';

export const enhancingSkills = {
  code: 'enhancing-skills',
  label: { en: 'Enhancing skills', id: 'Meningkatkan keterampilan' },
  definition: {
    en: 'Raises what participants, members or staff can do: workshops, training, technical help.',
    id: 'Meningkatkan kemampuan peserta, anggota, atau petugas: lokakarya, pelatihan, bantuan teknis.',
  },
  examples: [
    {
      text: {
        en: 'Coalition members learn to read crash records of their county.',
        id: 'Anggota koalisi belajar membaca catatan kecelakaan di kabupatennya.',
      },
      applies: true,
      because: { en: 'Members gain a skill.', id: 'Anggota memperoleh keterampilan.' },
    },
    {
      text: {
        en: 'Teenagers train one another to leave a party at which drugs appear.',
        id: 'Remaja saling melatih untuk meninggalkan pesta ketika narkoba muncul.',
      },
      applies: true,
      because: { en: 'Participants gain a skill.', id: 'Peserta memperoleh keterampilan.' },
    },
    {
      text: {
        en: 'A leaflet explains the law on drinking age.',
        id: 'Selebaran menjelaskan undang-undang tentang usia minum.',
      },
      applies: false,
      because: { en: 'It informs: providing information.', id: 'Memberi tahu: memberi informasi.' },
    },
  ],
} as const satisfies CategoryDraft<string>;
