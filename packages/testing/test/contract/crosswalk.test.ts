import {
  type Crosswalk,
  defineCrosswalk,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { crosswalkChecks } from '../../src/index.ts';
import { describeCrosswalk } from '../../src/vitest.ts';
import { failing, type Specimen } from '../check/failing.ts';

const frameworks = [spectrumOfPrevention, un4p];
const because = { en: 'Both join bodies.', id: 'Keduanya menggabungkan lembaga.' };
const sound = defineCrosswalk(spectrumOfPrevention, un4p, [
  { from: 'networks', relation: 'closeMatch', to: 'partnership', because },
  { from: 'policy', relation: 'relatedMatch', to: 'prosecution', because },
]) as Crosswalk;
const [link] = sound.mappings as readonly [Crosswalk['mappings'][number]];

describeCrosswalk(sound, frameworks);

const specimens: readonly Specimen<Crosswalk>[] = [
  [
    'a category that does not exist',
    { ...sound, mappings: [{ ...link, to: 'patrols' }] },
    'links categories that both frameworks have',
    /networks to patrols/,
  ],
  [
    'a version that nobody has',
    { ...sound, to: { ...sound.to, version: '1800' } },
    'links categories that both frameworks have',
    /un-4p 1800 is not among/,
  ],
  ['a name of its own', { ...sound, id: 'mine' }, 'is called after its frameworks', /mine and not/],
  [
    'a link twice',
    { ...sound, mappings: [link, link] },
    'says each link once, by a relation of SKOS',
    /networks to partnership/,
  ],
  [
    'a relation of its own',
    { ...sound, mappings: [{ ...link, relation: 'sameAs' as 'exactMatch' }] },
    'says each link once, by a relation of SKOS',
    /sameAs/,
  ],
  [
    'two exact matches',
    {
      ...sound,
      mappings: ['partnership', 'prevention'].map((to) => ({
        ...link,
        relation: 'exactMatch' as const,
        to,
      })),
    },
    'matches a category exactly with one other at most',
    /networks/,
  ],
  [
    'no reason in Indonesian',
    { ...sound, mappings: [{ ...link, because: { ...because, id: '' } }] },
    'gives a reason for each link in both languages',
    /no words in id/,
  ],
];

test.each(specimens)('%s is found, by one check alone', async (_, broken, check, says) => {
  const found = await failing(crosswalkChecks(broken, frameworks));
  expect([...found.keys()]).toEqual([check]);
  expect(found.get(check)).toMatch(says);
});
