import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as core from '../src/index.ts';

/** What other packages may import at run time. A name that goes or comes is a change for the user: say it in a changeset. */
const names = [
  'BuiltDatasets',
  'ColumnsBuilder',
  'CoverageWorkers',
  'LiveCoverage',
  'SpectrumError',
  'accepted',
  'activitiesTable',
  'activityKinds',
  'activityStatuses',
  'adjudicate',
  'askText',
  'asksWhen',
  'averageInstrumentDiversity',
  'besideTable',
  'bounds',
  'canonicalText',
  'categoriesOf',
  'caveatText',
  'change',
  'checkActivity',
  'checkCoding',
  'checkCrosswalk',
  'checkDataset',
  'checkExpectation',
  'checkFramework',
  'checkScreening',
  'choiceText',
  'choices',
  'coOccurrence',
  'codebookMarkdown',
  'coding',
  'codingNamed',
  'codingRef',
  'codingsTable',
  'columnarCoverage',
  'columnarDimension',
  'columnsOf',
  'contract',
  'coreAnalyses',
  'coreCatalogue',
  'coverage',
  'createWorkbench',
  'datasetLines',
  'daysOf',
  'defineAnalysis',
  'defineCrosswalk',
  'defineDataset',
  'defineFramework',
  'defineVariant',
  'dimension',
  'dimensionsOf',
  'displayed',
  'endOf',
  'equality',
  'evenness',
  'everybody',
  'evidenceFor',
  'evidenceKinds',
  'expectedOf',
  'explainGap',
  'facts',
  'gapGroups',
  'gaps',
  'gazetteer',
  'giniSimpson',
  'hillNumber',
  'ingest',
  'languages',
  'leastContested',
  'likeness',
  'masked',
  'matching',
  'matrixTable',
  'meaningText',
  'meanings',
  'memoryStore',
  'misuse',
  'mostCells',
  'mostContested',
  'nearMissText',
  'nearMisses',
  'newSpectrumOfPrevention',
  'overview',
  'ownRoles',
  'packed',
  'personalValueIn',
  'personalValueInId',
  'placeTree',
  'plainCoverage',
  'plainWords',
  'portfolio',
  'portfolioMeasures',
  'questionShape',
  'readDatasetLines',
  'reasonText',
  'recordNames',
  'refused',
  'registry',
  'render',
  'roles',
  'ruzicka',
  'ruzickaRange',
  'screeningAskText',
  'serveCoverage',
  'settle',
  'shannon',
  'show',
  'shownValue',
  'similarity',
  'spectrumOfPrevention',
  'stackDepth',
  'standingText',
  'standings',
  'standsFor',
  'stateMeaning',
  'stateText',
  'states',
  'stepsOf',
  'tableHtml',
  'tableMarkdown',
  'tableOf',
  'umbrellaOf',
  'un4p',
  'unpacked',
  'weightedCoverage',
  'wording',
  'wordsFor',
];

const index = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8');
const sources = new Map(
  [...index.matchAll(/^export \{([^}]+)\} from '([^']+)';/gm)].flatMap(([, list, file]) =>
    (list as string)
      .split(',')
      .map((name) => [name.trim(), file as string] as const)
      .filter(([name]) => name !== ''),
  ),
);

test('the exported names are these, and no others', () => {
  expect(Object.keys(core).sort()).toEqual(names);
});

test('each name comes from one file, by name', () => {
  expect(index).not.toContain('export *');
  expect([...sources.keys()].sort()).toEqual(names);
});

test('each function and value says in its source what it is for', () => {
  const bare = [...sources].filter(([name, file]) => {
    const text = readFileSync(new URL(file, new URL('../src/', import.meta.url)), 'utf8');
    const documented = `\\*/\\nexport (?:async )?(?:function\\*?|const|class) ${name}\\b`;
    return !new RegExp(documented).test(text);
  });
  expect(bare.map(([name]) => name)).toEqual([]);
});
