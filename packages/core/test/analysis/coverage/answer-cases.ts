/**
 * Answers cases from a file in the shape of `coverage_semantics.json`, so that any reference can be held against this library:
 * `npm run answer-cases -- cases.json > answers.json`
 */
import { readFileSync } from 'node:fs';
import { answer } from './answer.ts';
import type { CaseDefaults, SemanticCase } from './semantic-case.ts';

const file = process.argv[2];
if (file === undefined) {
  process.stderr.write('Name a file of cases: npm run answer-cases -- cases.json\n');
  process.exit(2);
}
const { defaults, cases } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly defaults: CaseDefaults;
  readonly cases: readonly SemanticCase[];
};
const answers = cases.map((one) => ({ id: one.id, answer: answer(one, one.defaults ?? defaults) }));
process.stdout.write(`${JSON.stringify(answers)}\n`);
