import { defineFramework } from '@prevention-spectrum/core';
import { awareness } from './ngo-activity-types/awareness.ts';
import { counselling } from './ngo-activity-types/counselling.ts';
import { educationAndHealthServices } from './ngo-activity-types/education-and-health-services.ts';
import { formalEducationHelp } from './ngo-activity-types/formal-education-help.ts';
import { legalApplicationTraining } from './ngo-activity-types/legal-application-training.ts';
import { legalServices } from './ngo-activity-types/legal-services.ts';
import { legislativeAdvocacy } from './ngo-activity-types/legislative-advocacy.ts';
import { rules } from './ngo-activity-types/rules.ts';
import { shelter } from './ngo-activity-types/shelter.ts';
import { skillsTraining } from './ngo-activity-types/skills-training.ts';
import { victimHelp } from './ngo-activity-types/victim-help.ts';
import { ourTranslation } from './translation.ts';

/** What NGOs do against trafficking: ten types, as the case paper lists them from a study of 1,861 NGOs. */
export const ngoActivityTypes = defineFramework({
  id: 'ngo-activity-types',
  version: '2016-as-listed-2019',
  label: { en: 'NGO activity types', id: 'Jenis kegiatan LSM' },
  description: {
    en: 'What non-governmental organisations do against trafficking in persons, from a study of 1,861 of them in the whole world. The category names follow the Tapen Bikomi case paper (Sengkoen, Setyowati & Wike 2019), which lists them from the source cited; they may differ from the wording there. The definitions are ours. Several types overlap in the list as it stands; the rules say which to take. Bonds between organisations, and money or goods for the work of others, have no type.',
    id: 'Apa yang dilakukan lembaga swadaya masyarakat melawan perdagangan orang, dari penelitian atas 1.861 LSM di seluruh dunia. Nama kategori mengikuti naskah kasus Tapen Bikomi (Sengkoen, Setyowati & Wike 2019), yang mendaftarnya dari sumber yang dikutip; susunan katanya mungkin berbeda dari sumber itu. Definisinya susunan kami. Beberapa jenis tumpang tindih dalam daftar itu; aturannya menyebut mana yang dipilih. Ikatan antarlembaga serta dana atau barang bagi kegiatan pihak lain tidak mempunyai jenis.',
  },
  citation:
    'Limoncelli, S. A. (2016). What in the world are anti-trafficking NGOs doing? Findings from a global study. Journal of Human Trafficking, 2(4), 316-328. https://doi.org/10.1080/23322705.2015.1135605. As listed in Sengkoen, M., Setyowati, E. & Wike (2019). Prevention of human trafficking in Timor Tengah Utara Regency. International Journal of Advanced Research. https://doi.org/10.21474/IJAR01/10066',
  translationNote: ourTranslation,
  categories: [
    awareness,
    legislativeAdvocacy,
    legalServices,
    counselling,
    shelter,
    formalEducationHelp,
    educationAndHealthServices,
    skillsTraining,
    legalApplicationTraining,
    victimHelp,
  ],
  rules,
});
