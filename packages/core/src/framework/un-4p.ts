import { defineFramework } from './framework.ts';
import { partnership } from './un-4p/partnership.ts';
import { prevention } from './un-4p/prevention.ts';
import { prosecution } from './un-4p/prosecution.ts';
import { protection } from './un-4p/protection.ts';
import { rules } from './un-4p/rules.ts';

/** The four Ps of the United Nations, with definitions, examples and rules in our own words. */
export const un4p = defineFramework({
  id: 'un-4p',
  version: '2010',
  label: {
    en: 'UN 4P',
    id: '4P PBB',
  },
  description: {
    en: 'What work against trafficking in persons is for. Three of the four reflect the Trafficking in Persons Protocol of 2000; the United Nations Global Plan of Action of 2010 sets the strengthening of partnerships beside them. The United States Department of State, which announced the fourth P in 2009, calls it a complementary means to the other three, and it is treated so here: partnership cuts across them and is never added to them.',
    id: 'Untuk apa upaya melawan perdagangan orang dilakukan. Tiga di antaranya mencerminkan Protokol tentang Perdagangan Orang tahun 2000; Rencana Aksi Global PBB tahun 2010 menempatkan penguatan kemitraan di sampingnya. Departemen Luar Negeri Amerika Serikat, yang mengumumkan P keempat pada tahun 2009, menyebutnya sarana pelengkap bagi ketiga P lainnya, dan demikian pula perlakuannya di sini: kemitraan melintasi ketiganya dan tidak pernah ditambahkan kepada ketiganya.',
  },
  citation:
    'United Nations General Assembly (2010). United Nations Global Plan of Action to Combat Trafficking in Persons. Resolution 64/293 of 30 July 2010. On partnership as a means: U.S. Department of State, 3Ps: Prosecution, Protection, and Prevention, https://2009-2017.state.gov/j/tip/3p/index.htm',
  translationNote: {
    en: 'Pencegahan, perlindungan and penuntutan are attested: IOM in Indonesia uses them for its 3P (ANTARA, April 2021). Kemitraan is our proposal, and so are the definitions; they await review by a native speaker who works in the field. Only the first three words begin with P in Indonesian.',
    id: 'Istilah pencegahan, perlindungan, dan penuntutan sudah digunakan: IOM di Indonesia memakainya untuk 3P (ANTARA, April 2021). Kemitraan adalah usulan kami, begitu pula definisinya; semuanya masih perlu ditinjau oleh penutur asli yang bekerja di bidang ini. Dalam bahasa Indonesia hanya tiga istilah pertama yang diawali huruf P.',
  },
  categories: [prevention, protection, prosecution, partnership],
  crossCutting: ['partnership'],
  rules,
});
