import {
  type Activity,
  type AutomaticCoder,
  type Coding,
  checkCoding,
  type Framework,
} from '@prevention-spectrum/core';
import { inEveryLanguage } from '../check/bilingual.ts';
import { broken, type Check, none } from '../check/check.ts';
import { frozen } from '../check/frozen.ts';
import { plainData } from '../check/plain-data.ts';
import { same } from '../check/same.ts';
import { riverbend } from '../riverbend/dataset.ts';

/**
 * What an automatic coder promises: proposals alone, each with evidence, in categories that exist. It is held to
 * Riverbend and to the examples of the codebooks.
 * @param frameworks all in which it can code
 */
export function coderChecks(
  coder: AutomaticCoder,
  frameworks: readonly Framework[],
): readonly Check[] {
  const own = frameworks.filter(({ id }) => coder.frameworks.includes(id));
  const subjects = (framework: Framework) => [...riverbend.activities, ...examplesOf(framework)];
  const proposals = (framework: Framework) =>
    subjects(framework).flatMap((activity) => coder.propose(activity, framework));
  const all = () => own.flatMap(proposals);
  return [
    {
      name: 'names the frameworks that it codes in, and has a label',
      check: () => {
        inEveryLanguage(coder.label, 'The label');
        const missing = coder.frameworks.filter((id) => !own.some((one) => one.id === id));
        if (coder.frameworks.length === 0) broken('It codes in no framework');
        none(missing, 'Frameworks that are not among those given');
      },
    },
    {
      name: 'proposes and never accepts, in its own name, for the activity that it was asked about',
      check: () => {
        for (const framework of own) {
          for (const activity of subjects(framework)) {
            for (const one of coder.propose(activity, framework)) {
              same(
                { ...asked(one), status: one.status },
                {
                  activity: activity.id,
                  framework: framework.id,
                  version: framework.version,
                  coder: coder.id,
                  status: 'proposed',
                },
                'A proposal is not what was asked for',
              );
            }
          }
        }
      },
    },
    {
      name: 'gives evidence and categories that pass the check of codings',
      check: () => {
        const known = {
          activities: new Set<string>(own.flatMap(subjects).map(({ id }) => id)),
          frameworks: new Map(own.map((framework) => [framework.id, framework])),
        };
        none(
          all().flatMap((one) =>
            checkCoding(one, known).diagnostics.map(({ code }) => `${code} for ${one.activity}`),
          ),
          'Proposals that checkCoding has something to say about',
        );
      },
    },
    {
      name: 'proposes something for Riverbend or for an example of a codebook',
      check: () => {
        for (const framework of own) {
          if (proposals(framework).length === 0) broken(`It never proposes in ${framework.id}`);
        }
      },
    },
    {
      name: 'is pure: the same proposals twice, and nothing that it was given is changed',
      check: () => {
        for (const framework of own) {
          for (const activity of subjects(framework)) {
            const once = coder.propose(frozen(activity), frozen(framework));
            same(coder.propose(activity, framework), once, 'Asked twice, it proposes otherwise');
          }
        }
        plainData(all(), 'A proposal');
      },
    },
  ];
}

function asked({ activity, framework, version, coder }: Coding) {
  return { activity, framework, version, coder };
}

/** The examples of a codebook as activities of which nothing else is known. */
function examplesOf(framework: Framework): readonly Activity[] {
  const bare = riverbend.activities.find(({ id }) => id === 'ferry-leaflets') as Activity;
  return framework.categories.flatMap(({ code, examples }) =>
    examples.map(({ text }, index) => ({
      ...bare,
      id: `${framework.id}-${code}-${index}` as Activity['id'],
      title: text,
    })),
  );
}
