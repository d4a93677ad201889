import {
  type Activity,
  type AutomaticCoder,
  type Coding,
  coding,
  type Framework,
  un4p,
  wording,
} from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { coderChecks } from '../../src/index.ts';
import { describeCoder } from '../../src/vitest.ts';
import { failing, type Specimen } from '../check/failing.ts';

const proposal = (activity: Activity): Coding =>
  coding(un4p, {
    activity: activity.id,
    reading: { principal: ['prevention'] },
    evidence: [{ source: 'record', locator: 'title', kind: 'record' }],
    coder: 'talks',
    status: 'proposed',
  });
const sound: AutomaticCoder = {
  id: 'talks',
  label: { en: 'Talks', id: 'Bincang' },
  frameworks: ['un-4p'],
  propose: (activity) => (/talk/i.test(wording(activity.title, 'en')) ? [proposal(activity)] : []),
};
const otherwise = (change: (one: Coding) => object): AutomaticCoder => ({
  ...sound,
  propose: (activity, framework) =>
    sound.propose(activity, framework).map((one) => ({ ...one, ...change(one) })),
});

describeCoder(sound, [un4p]);

const proposes =
  'proposes and never accepts, in its own name, for the activity that it was asked about';
const passes = 'gives evidence and categories that pass the check of codings';
let asked = 0;
const specimens: readonly Specimen<AutomaticCoder>[] = [
  ['one that accepts', otherwise(() => ({ status: 'accepted' })), proposes, /"accepted" instead/],
  ['one under another name', otherwise(() => ({ coder: 'somebody' })), proposes, /coder/],
  ['one without evidence', otherwise(() => ({ evidence: [] })), passes, /evidence-missing/],
  [
    'one with a category of its own',
    otherwise(({ reading }) => ({ reading: { ...reading, principal: ['patrols'] } })),
    passes,
    /category-unknown/,
  ],
  [
    'one that says nothing',
    { ...sound, propose: () => [] },
    'proposes something for Riverbend or for an example of a codebook',
    /never proposes in un-4p/,
  ],
  [
    'one for a framework that is not there',
    { ...sound, frameworks: ['un-4p', 'stairs'] },
    'names the frameworks that it codes in, and has a label',
    /stairs/,
  ],
  [
    'one that counts its questions',
    otherwise(() => {
      asked += 1;
      return { because: { en: `Question ${asked}` } };
    }),
    'is pure: the same proposals twice, and nothing that it was given is changed',
    /because/,
  ],
  [
    'one that writes into the codebook',
    {
      ...sound,
      propose(activity: Activity, framework: Framework) {
        Object.assign(framework, { version: framework.version });
        return sound.propose(activity, framework);
      },
    },
    'is pure: the same proposals twice, and nothing that it was given is changed',
    /read only/,
  ],
];

test.each(specimens)('%s is found, by one check alone', async (_, broken, check, says) => {
  const found = await failing(coderChecks(broken, [un4p]));
  expect([...found.keys()]).toEqual([check]);
  expect(found.get(check)).toMatch(says);
});
