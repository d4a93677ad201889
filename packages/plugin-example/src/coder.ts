import {
  type Activity,
  type AutomaticCoder,
  type CodeOf,
  type Coding,
  coding,
  languages,
} from '@prevention-spectrum/core';
import { settings } from './framework.ts';

/** Words that speak for a setting, in English and Indonesian. */
const words: Readonly<Record<CodeOf<typeof settings>, readonly string[]>> = {
  home: ['home', 'house', 'household', 'family', 'rumah', 'keluarga'],
  school: ['school', 'schools', 'lesson', 'pupils', 'sekolah', 'pelajaran', 'siswa'],
  work: ['market', 'ferry', 'crews', 'employers', 'pasar', 'kapal', 'tambak'],
};
const codes = ['home', 'school', 'work'] as const;

const id = 'setting-words';

/** Proposes a setting where a title or a description holds one of its words. A person, or a rule, accepts it. */
export const settingWords: AutomaticCoder = {
  id,
  label: { en: 'Words for settings', id: 'Kata untuk lingkungan' },
  frameworks: [settings.id],
  propose(activity, framework): readonly Coding[] {
    if (framework.id !== settings.id || framework.version !== settings.version) return [];
    const said = codes.flatMap((code) => saidIn(activity, code));
    const [first, ...others] = said.map(({ code, field, word }) => ({
      source: 'record',
      locator: field,
      kind: 'record' as const,
      paraphrase: { en: `It says “${word}”.`, id: `Tertulis “${word}”.` },
      supports: [code],
    }));
    if (!first) return [];
    return [
      coding(settings, {
        activity: activity.id,
        reading: { principal: [...new Set(said.map(({ code }) => code))] },
        evidence: [first, ...others],
        coder: id,
        confidence: 'low',
        status: 'proposed',
      }),
    ];
  },
};

/** The first word of a setting in each field and language: where it stands is the evidence. */
function saidIn(activity: Activity, code: (typeof codes)[number]) {
  return (['title', 'description'] as const).flatMap((field) =>
    languages.flatMap((language) => {
      const text: readonly string[] =
        (activity[field]?.[language] ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
      const word = words[code].find((one) => text.includes(one));
      return word === undefined ? [] : [{ code, field: `${field}.${language}`, word }];
    }),
  );
}
